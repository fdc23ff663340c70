// A correction of one entry: asked with the questions the entry itself was made with, sent as what has changed.
import { isReadable } from '../../../../machines/readable.ts';
import type { CaseEvent, EventOf, ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../machines/day.ts';
import { dayOf, isUnread, type TypedDay } from '../kit/typed-day.ts';
import type { ProposalBody } from '../api/views.ts';
import { askedWith, isAnswered, type Answers } from './answers.ts';
import type { Question } from './question.ts';

type Corrected = EventOf<'fact.corrected'>;
type Facts = NonNullable<Corrected['facts']>;

/** The entry that is corrected, as it counts now: earlier corrections of it included. */
export type Target = { readonly seq: number; readonly on: Day; readonly event: CaseEvent };

/** `day`: null while it is being typed. `correction`: the reason in words, sealed. */
export type CorrectionDraft = {
  readonly day: TypedDay;
  readonly answers: Answers;
  readonly because: Corrected['because'] | null;
  readonly correction: string;
};

/** Begins with what was recorded: a correction is a change, not a second entry. */
export const startCorrection = ({ on, event }: Target): CorrectionDraft => {
  const { type: _type, ...answers } = event;
  return { day: on, answers, because: null, correction: '' };
};

/** What a fact of a correction cannot hold: lists of things with answers of their own, such as the goals of a talk. */
const tooLarge: ReadonlySet<Question['kind']> = new Set(['words', 'entry', 'rows', 'times']);

/** Words stay as they were written; what was wrong about them is said in the correction. */
export const askedOfCorrection = ({ event }: Target, { answers }: CorrectionDraft): readonly Question[] =>
  askedWith(event.type as ProposalType, answers).filter(({ kind }) => !tooLarge.has(kind));

/** Of the needed answers those that are missing; the names of the form's own fields among them. */
export function missingOfCorrection(target: Target, draft: CorrectionDraft): readonly string[] {
  const facts = askedOfCorrection(target, draft).filter(
    ({ key, isOptional }) => isUnread(draft.answers[key]) || (!isOptional && !isAnswered(draft.answers[key])),
  );
  const own = [dayOf(draft.day) === null && 'day', draft.because === null && 'because', !isReadable(draft.correction) && 'correction'];
  return [...facts.map(({ key }) => key), ...own.filter((name) => name !== false)];
}

/** Facts are plain JSON, so two of them are the same when their JSON is. */
const recordedOf = ({ event }: Target, field: string): unknown => (event as unknown as Readonly<Record<string, unknown>>)[field] ?? null;

function changesOf(target: Target, draft: CorrectionDraft): Facts {
  const changed = askedOfCorrection(target, draft).flatMap(({ key, field, isNullable }) => {
    const answer = isAnswered(draft.answers[key]) ? draft.answers[key] : null;
    // What was said cannot be unsaid where the standard knows no answer for it.
    if (answer === null && !isNullable) return [];
    return JSON.stringify(answer) === JSON.stringify(recordedOf(target, field)) ? [] : [[field, answer] as const];
  });
  return Object.fromEntries(changed) as Facts;
}

/**
 * Null while something is missing. Sends only the facts that differ: what is not named stays as it is, and the old value stays
 * in the log beside the reason (decision 19).
 */
export function correctionFrom(target: Target, draft: CorrectionDraft): ProposalBody | null {
  const { because, correction } = draft;
  const day = dayOf(draft.day);
  if (missingOfCorrection(target, draft).length > 0 || because === null) return null;
  const facts = changesOf(target, draft);
  return {
    type: 'fact.corrected',
    seq: target.seq,
    because,
    ...(day !== null && day !== target.on && { day }),
    ...(Object.keys(facts).length > 0 && { facts }),
    words: { correction },
  };
}
