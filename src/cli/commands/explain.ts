// `etappe explain`: what may happen now, why everything else may not, and when the next review is due.
import { begin } from '../../engine/case-state.ts';
import { explain, type Offer } from '../../engine/explain.ts';
import { replay } from '../../engine/replay.ts';
import { settle } from '../../engine/settle.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../engine/conform.ts';
import type { Recording } from '../../record/recording.ts';
import { dayAsked, isAsked } from '../asked.ts';
import { pictureAsJson, pictureOf } from '../case-picture.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { casesIn, inputOf, placeOf, sourcesOf, tellFault, worse } from '../recordings.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'FILE [--on DAY]',
    'what may happen now, and for everything else why not; the next due date and the rule that set it',
    '',
    'FILE             a recording; - is standard input',
    '--on DAY         as it stood on DAY, or will stand if nothing happens until then; default today',
  ],
  de: [
    'DATEI [--on TAG]',
    'was jetzt geschehen kann, und für alles andere, warum nicht; der nächste Termin und die Regel dazu',
    '',
    'DATEI            eine Aufzeichnung; - ist die Standardeingabe',
    '--on TAG         wie es am TAG stand oder stehen wird, wenn bis dahin nichts geschieht; sonst heute',
  ],
} as const;

export const explainCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'explain', help, options: { on: 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const day = dayAsked(asked, 'on', voice.t);
  if (asked.words.length !== 1) throw new WrongUsage(asked.words.length === 0 ? voice.t.noFiles : voice.t.oneFileOnly);
  let code: ExitCode = 0;
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    for await (const { recording, fault } of casesIn(source, voice.t)) {
      const shown = () => show(source.file, recordingOf(recording), { day, json: isAsked(asked, 'json') }, io, voice);
      code = worse(code, fault === null ? shown() : tellFault(fault, io, voice));
    }
  }
  return code;
}

function recordingOf(recording: Recording | null): Recording {
  if (recording === null) throw new Error('a reading without a fault holds a recording');
  return recording;
}

type How = { readonly day: Day | null; readonly json: boolean };

/** A case that has left the standard cannot be explained by it. */
function show(file: string, recording: Recording, { day, json }: How, io: Io, voice: Voice): ExitCode {
  const { header, entries } = recording;
  const last = entries.at(-1)?.on ?? io.today();
  const on = day ?? (last > io.today() ? last : io.today());
  const log = { input: inputOf(header), entries: entries.filter((entry) => entry.on <= on) };
  const { deviation } = conform(log);
  if (deviation !== null) {
    io.err(`${placeOf(file, recording, deviation.seq)}: ${voice.say.deviation(deviation)}`);
    return 1;
  }
  const { state } = settle(log.entries.length === 0 ? begin(log.input) : replay(log), on);
  const offers = explain(state);
  if (json) io.out(JSON.stringify({ file, case: header.case, on, ...pictureAsJson(state), offers }));
  else {
    io.out(voice.t.caseHead(header.case, header.site, header.standard));
    io.out(voice.t.stateOn(voice.say.day(on)));
    [...pictureOf(state, voice), ...offersInWords(offers, voice), ''].forEach(io.out);
  }
  return 0;
}

function offersInWords(offers: readonly Offer[], { say, t }: Voice): string[] {
  const open = offers.filter(({ refusals }) => refusals.length === 0);
  const shut = offers.filter(({ refusals }) => refusals.length > 0);
  return [
    ...(open.length === 0 ? [] : [t.possible, ...open.map(({ type, rule }) => `  ${rule.padEnd(6)}  ${say.event(type)}`)]),
    ...(shut.length === 0 ? [] : [t.impossible]),
    ...shut.map(({ type, rule, refusals }) => `  ${rule.padEnd(6)}  ${say.event(type)}: ${refusals.map(say.refusal).join(' ')}`),
  ];
}
