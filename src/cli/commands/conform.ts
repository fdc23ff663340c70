// `etappe conform`: judges recordings in bulk against the standard and says where each leaves it.
import { knownStandards } from '../../../machines/standards/released.ts';
import { conform, type Deviation } from '../../engine/conform.ts';
import type { Recording } from '../../record/recording.ts';
import { choiceAsked, isAsked, numberAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import { casesIn, inputOf, placeOf, sourcesOf, tellFault, worse, type Source } from '../recordings.ts';
import { count, newTally, summaryOf, type Tally } from '../tally.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'PATH… [--standard V]',
    'judges every entry as if it were proposed on its day; per deviation file, line, case, entry and reason',
    '',
    'PATH             a recording or a folder of them; - is standard input',
    '--standard V     judge by this standard, whatever the recordings name',
    '--stepper NAME   xstate, the only one there is so far',
    '--jobs N         1, the only number there is so far',
  ],
  de: [
    'PFAD… [--standard V]',
    'beurteilt jeden Eintrag, als würde er an seinem Tag vorgeschlagen; je Abweichung Datei, Zeile, Fall, Eintrag, Grund',
    '',
    'PFAD             eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--standard V     nach diesem Standard urteilen, gleich welchen die Aufzeichnungen nennen',
    '--stepper NAME   xstate; andere gibt es noch nicht',
    '--jobs N         1; mehr gibt es noch nicht',
  ],
} as const;

const options = { standard: 'string', stepper: 'string', jobs: 'string' } as const;

export const conformCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'conform', help, options, run }, argv, io);

type Judging = { readonly standard: string | null; readonly json: boolean; readonly tally: Tally };

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  refuseWhatIsToCome(asked, voice);
  const judging = { standard: standardAsked(asked, voice), json: isAsked(asked, 'json'), tally: newTally() };
  const progress = progressOf(io, voice.t, voice.t.entries);
  let code: ExitCode = 0;
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    for await (const { recording, fault } of casesIn(source, voice.t, judging.standard !== null)) {
      if (fault !== null) judging.tally.faulty += 1;
      code = worse(code, fault === null ? judge(source, recording, judging, io, voice) : tellFault(fault, io, voice));
      progress(judging.tally.entries);
    }
  }
  if (judging.json) io.out(JSON.stringify({ summary: judging.tally }));
  else summaryOf(judging.tally, voice).forEach(io.out);
  return code;
}

function refuseWhatIsToCome(asked: Asked, { t }: Voice): void {
  if (choiceAsked(asked, 'stepper', ['xstate', 'table'], t) === 'table') throw new WrongUsage(t.notYet('--stepper table'));
  if ((numberAsked(asked, 'jobs', 1, t) ?? 1) > 1) throw new WrongUsage(t.notYet('--jobs 2 …'));
}

function standardAsked(asked: Asked, { t }: Voice): string | null {
  const version = textAsked(asked, 'standard');
  if (version !== null && !knownStandards.includes(version)) throw new WrongUsage(t.unknownStandard(version, knownStandards.join(', ')));
  return version;
}

function judge({ file }: Source, recording: Recording, { standard, json, tally }: Judging, io: Io, voice: Voice): ExitCode {
  const { header, entries } = recording;
  const input = { ...inputOf(header), ...(standard !== null && { standard }) };
  const { deviation } = conform({ input, entries });
  count(tally, header.site, entries.length, deviation);
  if (deviation === null) return 0;
  io.out(json ? asJson(file, recording, deviation, voice) : inWords(file, recording, deviation, voice));
  return 1;
}

const asJson = (file: string, recording: Recording, deviation: Deviation, { say }: Voice): string =>
  JSON.stringify({
    file,
    line: recording.lines[deviation.seq - 1],
    case: recording.header.case,
    site: recording.header.site,
    deviation,
    sentence: say.deviation(deviation),
  });

const inWords = (file: string, recording: Recording, deviation: Deviation, { say }: Voice): string =>
  `${placeOf(file, recording, deviation.seq)}: ${recording.header.case}: ${say.deviation(deviation)} [${codesOf(deviation)}]`;

const codesOf = (deviation: Deviation): string =>
  deviation.code === 'refused' ? deviation.refusals.map(({ code }) => code).join(', ') : deviation.code;
