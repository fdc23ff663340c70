// `etappe simulate`: a believable made-up caseload that follows the standard, as a recording.
import { linesOfRecording } from '../../record/log/line.ts';
import { simulate, type SimulationOptions } from '../../scenarios/simulate/simulate.ts';
import type { Simulated } from '../../scenarios/simulate/simulated.ts';
import { dayAsked, isAsked, numberAsked, shareAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { linesOut } from '../lines-out.ts';
import { progressOf } from '../progress.ts';
import type { Texts } from '../texts.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '--cases N --seed S [--out FILE] [--deviations P]',
    'a made-up caseload over all sites that follows the standard; the same seed gives the same cases',
    '',
    '--cases N        how many',
    '--seed S         a number; the same one gives the same cases',
    '--out FILE       default standard output; the summary then goes to standard error',
    '--from DAY       the first day a case may begin',
    '--until DAY      no entry is later',
    '--deviations P   plants one known fault in a share P of the cases, from 0 to 1',
  ],
  de: [
    '--cases N --seed S [--out DATEI] [--deviations P]',
    'ein ausgedachter Fallbestand über alle Standorte, der dem Standard folgt; gleiche Zahl, gleiche Fälle',
    '',
    '--cases N        wie viele',
    '--seed S         eine Zahl; dieselbe ergibt dieselben Fälle',
    '--out DATEI      sonst Standardausgabe; die Zusammenfassung geht dann auf die Fehlerausgabe',
    '--from TAG       der erste Tag, an dem ein Fall beginnen kann',
    '--until TAG      kein Eintrag liegt später',
    '--deviations P   baut in einen Anteil P der Fälle, von 0 bis 1, je einen bekannten Fehler ein',
  ],
} as const;

const options = { cases: 'string', seed: 'string', out: 'string', from: 'string', until: 'string', deviations: 'string' } as const;

export const simulateCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'simulate', help, options, run }, argv, io);

function optionsOf(asked: Asked, t: Texts): SimulationOptions {
  const cases = numberAsked(asked, 'cases', 1, t);
  const seed = numberAsked(asked, 'seed', 0, t);
  if (cases === null || seed === null) throw new WrongUsage(t.missingOption(cases === null ? '--cases' : '--seed'));
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const from = dayAsked(asked, 'from', t);
  const until = dayAsked(asked, 'until', t);
  return { cases, seed, deviations: shareAsked(asked, 'deviations', t) ?? 0, ...(from && { from }), ...(until && { until }) };
}

/** Streaming: each case is written before the next one is made up, so a caseload of any size fits in memory. */
async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const file = textAsked(asked, 'out');
  const wanted = optionsOf(asked, voice.t);
  const lines = linesOut(file, io, voice.t);
  const progress = progressOf(io, voice.t, voice.t.cases);
  const planted: Simulated[] = [];
  let entries = 0;
  let done = 0;
  try {
    for (const simulated of simulate(wanted)) {
      for (const line of linesOfRecording(simulated.header, simulated.entries)) lines.write(line);
      // Without entries and words: of a large caseload only what the summary needs is kept in memory.
      if (simulated.planted !== null) planted.push({ ...simulated, entries: [], words: {} });
      entries += simulated.entries.length;
      progress((done += 1));
    }
    lines.finish();
  } catch (error) {
    lines.giveUp();
    throw error;
  }
  summarise({ cases: wanted.cases, entries, planted }, asked, file === null ? io.err : io.out, voice);
  return 0;
}

type Summary = { readonly cases: number; readonly entries: number; readonly planted: readonly Simulated[] };

function summarise({ cases, entries, planted }: Summary, asked: Asked, say: (line: string) => void, { t }: Voice): void {
  const faults = planted.flatMap(({ header, planted: fault }) => (fault === null ? [] : [{ case: header.case, ...fault }]));
  if (isAsked(asked, 'json')) {
    say(JSON.stringify({ cases, entries, planted: faults }));
    return;
  }
  for (const { case: id, seq, fault, code, refusal } of faults) say(t.planted(id, seq, fault, refusal ?? code));
  say(t.simulated(cases, entries, faults.length));
}
