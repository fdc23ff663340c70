// `etappe replay`: every step of a recording, and the state at the end.
import type { Day } from '../../../machines/day.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { begin } from '../../engine/state/take.ts';
import type { Deviation } from '../../engine/log/conform.ts';
import { replaySteps } from '../../engine/log/replay.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { settle } from '../../engine/step/settle.ts';
import type { RecordedEntry } from '../../record/log/entry.ts';
import type { Recording } from '../../record/log/recording.ts';
import { dayAsked, isAsked, numberAsked } from '../asked.ts';
import { isTelling, pictureAsJson, pictureOf } from '../case-picture.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { leavesOf } from '../../engine/state/state-path.ts';
import { casesIn, inputOf, placeOf, sourcesOf, tellFault, worse } from '../recordings.ts';
import { lateInWords, recordedLateOn } from '../late-entries.ts';

const help = {
  en: [
    'FILE… [--until N] [--on DAY]',
    'every step of a recording: day, event, whether it was told late, what changed; the state at the end',
    '',
    'FILE             a recording or a folder of them; - is standard input',
    '--until N        only the first N entries of each case',
    '--on DAY         only what had happened by DAY, and what the calendar said by then',
  ],
  de: [
    'DATEI… [--until N] [--on TAG]',
    'jeder Schritt einer Aufzeichnung: Tag, Ereignis, ob später eingetragen, was sich änderte; der Zustand am Ende',
    '',
    'DATEI            eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--until N        nur die ersten N Einträge jedes Falls',
    '--on TAG         nur was bis zu diesem TAG geschehen war und was der Kalender bis dahin sagte',
  ],
} as const;

export const replayCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'replay', help, options: { until: 'string', on: 'string' }, run }, argv, io);

/** `until` counts entries, Infinity for all; `on` null for every day. */
type Part = { readonly until: number; readonly on: Day | null; readonly json: boolean };

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const until = numberAsked(asked, 'until', 0, voice.t) ?? Number.POSITIVE_INFINITY;
  const part = { until, on: dayAsked(asked, 'on', voice.t), json: isAsked(asked, 'json') };
  let code: ExitCode = 0;
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    for await (const { recording, fault } of casesIn(source, voice.t)) {
      code = worse(code, fault === null ? show(source.file, recording, part, io, voice) : tellFault(fault, io, voice));
    }
  }
  return code;
}

type Step = {
  readonly entry: RecordedEntry;
  readonly state: CaseState;
  readonly changed: readonly string[];
  readonly effects: readonly string[];
};
type Replayed = { readonly steps: readonly Step[]; readonly state: CaseState; readonly deviation: Deviation | null };

function show(file: string, recording: Recording, part: Part, io: Io, voice: Voice): ExitCode {
  const { header, entries } = recording;
  const chosen = entries.slice(0, part.until).filter(({ on }) => part.on === null || on <= part.on);
  const replayed = stepsOf({ ...recording, entries: chosen });
  const last = chosen.at(-1)?.on ?? null;
  const day = part.on ?? last;
  const state = day === null || replayed.deviation !== null ? replayed.state : settle(replayed.state, day).state;
  if (last !== null && last > io.today()) io.err(voice.t.later(voice.say.day(last), voice.say.day(io.today())));
  if (part.json) io.out(JSON.stringify({ file, ...asJson(header.case, replayed), end: { on: day, ...pictureAsJson(state) } }));
  else tell({ header, chosen, day, state }, replayed, io, voice);
  if (replayed.deviation === null) return 0;
  io.err(`${placeOf(file, recording, replayed.deviation.seq)}: ${voice.say.deviation(replayed.deviation)}`);
  return 1;
}

/** Up to the first entry that cannot follow; an entry that cannot follow is never passed over. */
function stepsOf({ header, entries }: Pick<Recording, 'header' | 'entries'>): Replayed {
  const input = inputOf(header);
  let state = begin(input);
  const steps: Step[] = [];
  try {
    for (const { entry, state: next, effects } of replaySteps({ input, entries })) {
      steps.push({ entry, state: next, changed: changes(state, next), effects });
      state = next;
    }
  } catch (error) {
    const entry = entries[steps.length];
    // Anything else that is thrown is a defect of ours, and must not be shown as a deviation of the case.
    if (!(error instanceof ImpossibleEntry) || entry === undefined) throw error;
    return { steps, state, deviation: { seq: entry.seq, event: entry.event.type, code: 'refused', refusals: error.refusals } };
  }
  return { steps, state, deviation: null };
}

function changes(before: CaseState, after: CaseState): string[] {
  const known = new Set(leavesOf(before.value));
  return leavesOf(after.value).filter((leaf) => !known.has(leaf));
}

const asJson = (id: string, { steps, deviation }: Replayed) => ({
  case: id,
  steps: steps.map(({ entry, state, changed, effects }) => ({
    seq: entry.seq,
    on: entry.on,
    toldOn: recordedLateOn(entry),
    by: entry.by,
    event: entry.event,
    state: state.value,
    changed,
    due: nextReview(state)?.on ?? null,
    effects,
  })),
  deviation,
});

type Shown = Pick<Recording, 'header'> & { readonly chosen: readonly RecordedEntry[]; readonly day: Day | null; readonly state: CaseState };

function tell({ header, chosen, day, state }: Shown, { steps }: Replayed, io: Io, voice: Voice): void {
  const { say, t } = voice;
  io.out(t.caseHead(header.case, header.site, header.standard));
  let due: Day | null = null;
  for (const step of steps) {
    const now = nextReview(step.state);
    io.out(lineOf(step, now !== null && now.on !== due ? t.due(say.day(now.on), say.dueReason(now.rule)) : null, voice));
    due = now?.on ?? null;
  }
  io.out(day === null ? t.nothingYet : t.atTheEnd(chosen.length, say.day(day)));
  pictureOf(state, voice).forEach(io.out);
  io.out('');
}

function lineOf({ entry, changed, effects }: Step, due: string | null, voice: Voice): string {
  const { say } = voice;
  const late = recordedLateOn(entry);
  const reached = changed.filter(isTelling);
  const parts = [
    `${String(entry.seq).padStart(5)}  ${entry.on}  ${say.happened(entry.event)}`,
    ...(late === null ? [] : [`(${lateInWords(late, entry.on, voice)})`]),
    ...(reached.length === 0 ? [] : [`→ ${reached.map(say.state).join(' · ')}`]),
    ...(due === null ? [] : [`(${due})`]),
    ...effects.map((effect) => `[${say.effect(effect)}]`),
  ];
  return parts.join('  ');
}
