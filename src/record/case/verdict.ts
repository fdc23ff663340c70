// The verdict on one case of a recording: whether it follows the standard, and if not, where and by what; or why nobody can say.
import type { Rule } from '../../../machines/case/chart/rule.ts';
import { conform, type Deviation } from '../../engine/log/conform.ts';
import type { CaseState, Stepper } from '../../engine/state/case-state.ts';
import { stageOf, type StagePath } from '../../engine/state/state-path.ts';
import { configurationOf } from '../../engine/state/take.ts';
import { genesis } from '../log/chain.ts';
import type { Fault, FaultCode } from '../log/fault.ts';
import { inputOf } from '../log/input-of.ts';
import type { Reading, Recording } from '../log/recording.ts';

/**
 * What QA counts by. `knownLater`: something is irregular, but only by what was told afterwards, which is nobody's fault (T27).
 * `reviewMissed`: the review clock had something to say that is not there, so a review is missing or was late. `calendarDiffers`: the same
 * of any other deadline, or one that was not due. `foreignEvent`: the standard knows no such event. `changedOnTheWay`: every hash still
 * fits, only the way it is written was changed, as mail programs and editors do. `brokenChain`: the content is another than was recorded.
 */
export const verdictCodes = [
  'fits',
  'knownLater',
  'refused',
  'reviewMissed',
  'calendarDiffers',
  'foreignEvent',
  'foreignStandard',
  'changedOnTheWay',
  'brokenChain',
  'unreadable',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** Where a case leaves the standard. */
export type Leaving = {
  readonly deviation: Deviation;
  /** The line of the file on which the entry stands. */
  readonly line: number;
  /** Where the case stood before the entry. */
  readonly stage: StagePath;
  /** The paragraph of the step that was not possible, or of what the calendar should have said; null where the chart has none there. */
  readonly rule: Rule | null;
  /** Of the day the entry took effect, such as `2026-09`. */
  readonly month: string;
};

export type Verdict = {
  readonly code: VerdictCode;
  /** Null where not even the header could be read. */
  readonly case: string | null;
  readonly site: string | null;
  /** The line on which the case begins, or its fault stands. */
  readonly line: number;
  readonly entries: number;
  /** The hash of the last entry: two files with the same head hold the same case. Null where it was written by hand, without hashes. */
  readonly head: string | null;
  /** Entries that are irregular or out of place only by what became known later. */
  readonly knownLater: number;
  readonly leaving: Leaving | null;
  readonly fault: Fault | null;
};

/** `standard` judges by these rules, whatever the recording names; null leaves them. */
export type JudgingBy = { readonly standard: string | null; readonly stepper: Stepper };

/** A reading with what lies before its fault (`inPart`) says of which site it is. */
export function verdictOn(reading: Reading, by: JudgingBy): Verdict {
  return reading.fault === null ? judged(reading.recording, by) : ofFault(reading.fault, reading.sound?.header.site ?? null);
}

function judged(recording: Recording, { standard, stepper }: JudgingBy): Verdict {
  const { header, entries, lines } = recording;
  const input = { ...inputOf(header), ...(standard !== null && { standard }) };
  const { deviation, state } = conform({ input, entries, stepper });
  const knownLater = Object.keys(state.context.marks).length;
  return {
    code: judgedAs(deviation, knownLater),
    case: header.case,
    site: header.site,
    line: (lines[0] ?? 2) - 1,
    entries: entries.length,
    head: headOf(recording),
    knownLater,
    leaving: deviation === null ? null : leavingAt(recording, deviation, state),
    fault: null,
  };
}

/** The hash a recording ends with; null of one without hashes. */
export function headOf({ header, entries }: Pick<Recording, 'header' | 'entries'>): string | null {
  const last = entries.at(-1);
  return last === undefined ? genesis(header) : (last.hash ?? null);
}

function leavingAt({ entries, lines }: Recording, deviation: Deviation, state: CaseState): Leaving {
  const at = deviation.seq - 1;
  return {
    deviation,
    line: lines[at] ?? 1,
    stage: stageOf(state),
    rule: deviatedRule(deviation, state),
    month: entries[at]?.on.slice(0, 7) ?? '',
  };
}

/** Which paragraph a deviation is about. `state`: the one the entry was judged in. Null where the chart has no such step there. */
export const deviatedRule = (deviation: Deviation, state: CaseState): Rule | null =>
  configurationOf(state).steps.get(deviation.code === 'deadlineMissing' ? deviation.expected : deviation.event)?.rule ?? null;

/** What a recording that could be read comes to. */
export function judgedAs(deviation: Deviation | null, knownLater: number): VerdictCode {
  if (deviation === null) return knownLater === 0 ? 'fits' : 'knownLater';
  if (deviation.code === 'refused' || deviation.code === 'wrongActor') return 'refused';
  const said = deviation.code === 'deadlineMissing' ? deviation.expected : deviation.event;
  return deviation.code === 'deadlineMissing' && said.startsWith('deadline.review') ? 'reviewMissed' : 'calendarDiffers';
}

const ofFaultCode: Readonly<Partial<Record<FaultCode, VerdictCode>>> = {
  foreignStandard: 'foreignStandard',
  changedStandard: 'foreignStandard',
  brokenSequence: 'brokenChain',
  missingLink: 'brokenChain',
  brokenChain: 'brokenChain',
  notCanonical: 'changedOnTheWay',
};

/** What could not be read is judged by why. */
export const unreadAs = ({ code, path }: Fault): VerdictCode =>
  code === 'malformed' && path === 'event.type' ? 'foreignEvent' : (ofFaultCode[code] ?? 'unreadable');

const ofFault = (fault: Fault, site: string | null): Verdict => ({
  code: unreadAs(fault),
  case: fault.case ?? null,
  site,
  line: fault.line,
  entries: 0,
  head: null,
  knownLater: 0,
  leaving: null,
  fault,
});
