// `etappe conform`: judges recordings in bulk against the standard and says where each leaves it.
import { knownStandards } from '../../../machines/standards/released.ts';
import { choiceAsked, isAsked, numberAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import { judgeSource, type Judged, type Judging } from '../conform/judge-source.ts';
import { judgeOnThreads } from '../conform/on-threads.ts';
import { addTally, newTally, summaryOf } from '../conform/tally.ts';
import type { ExitCode, Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import { sourcesOf, worse, type Source } from '../recordings.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'PATH… [--standard V] [--stepper NAME] [--jobs N]',
    'judges every entry as if it were proposed on its day; per deviation file, line, case, entry and reason',
    '',
    'PATH             a recording or a folder of them; - is standard input',
    '--standard V     judge by this standard, whatever the recordings name',
    '--stepper NAME   table, made from the chart (default), or xstate itself: both judge alike',
    '--jobs N         spreads several files over N threads; default 1',
  ],
  de: [
    'PFAD… [--standard V] [--stepper NAME] [--jobs N]',
    'beurteilt jeden Eintrag, als würde er an seinem Tag vorgeschlagen; je Abweichung Datei, Zeile, Fall, Eintrag, Grund',
    '',
    'PFAD             eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--standard V     nach diesem Standard urteilen, gleich welchen die Aufzeichnungen nennen',
    '--stepper NAME   table, aus dem Schaubild gebaut (sonst), oder xstate selbst: beide urteilen gleich',
    '--jobs N         verteilt mehrere Dateien auf N Threads; sonst 1',
  ],
} as const;

const options = { standard: 'string', stepper: 'string', jobs: 'string' } as const;

export const conformCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'conform', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const stepper = choiceAsked(asked, 'stepper', ['table', 'xstate'], t) ?? 'table';
  const judging = { standard: standardAsked(asked, voice), stepper, json: isAsked(asked, 'json') };
  const jobs = numberAsked(asked, 'jobs', 1, t) ?? 1;
  const sources = sourcesOf(asked.words, io, t);
  const files = sources.map(({ file }) => file);
  // Standard input cannot be handed to a thread.
  const isSpread = jobs > 1 && sources.length > 1 && !files.includes('-');
  const all = isSpread ? await judgeApart(files, jobs, judging, io, voice) : await judgeHere(sources, judging, io, voice);
  if (judging.json) io.out(JSON.stringify({ summary: all.tally }));
  else summaryOf(all.tally, voice).forEach(io.out);
  return all.code;
}

function standardAsked(asked: Asked, { t }: Voice): string | null {
  const version = textAsked(asked, 'standard');
  if (version !== null && !knownStandards.includes(version)) throw new WrongUsage(t.unknownStandard(version, knownStandards.join(', ')));
  return version;
}

async function judgeHere(sources: readonly Source[], judging: Judging, io: Io, voice: Voice): Promise<Judged> {
  const progress = progressOf(io, voice.t, voice.t.entries);
  const tally = newTally();
  let code: ExitCode = 0;
  for (const source of sources) {
    const judged = await judgeSource(source, judging, io, voice, (seen) => progress(tally.entries + seen));
    addTally(tally, judged.tally);
    code = worse(code, judged.code);
  }
  return { tally, code };
}

/** The same answer as `judgeHere`, to the last line: threads change how long it takes, never what is said. */
async function judgeApart(files: readonly string[], jobs: number, judging: Judging, io: Io, voice: Voice): Promise<Judged> {
  const progress = progressOf(io, voice.t, voice.t.entries);
  const tally = newTally();
  let code: ExitCode = 0;
  for await (const { out, err, judged } of judgeOnThreads(files, jobs, { ...judging, lang: voice.lang })) {
    err.forEach(io.err);
    out.forEach(io.out);
    addTally(tally, judged.tally);
    code = worse(code, judged.code);
    progress(tally.entries);
  }
  return { tally, code };
}
