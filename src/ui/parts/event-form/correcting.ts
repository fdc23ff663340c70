// A correction of one entry: asked with the questions the entry itself was made with, sent as what has changed.
import type { CaseEvent, EventOf, ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Sent } from '../api/client.ts';
import { askedWith, isAnswered, type Answers } from './answers.ts';
import type { Question } from './question.ts';

type Corrected = EventOf<'fact.corrected'>;
type Facts = NonNullable<Corrected['facts']>;

/** An entry as it counts now. */
export type Meant = { readonly seq: number; readonly on: Day; readonly event: CaseEvent };

export type CorrectionDraft = {
  readonly day: Day | null;
  readonly answers: Answers;
  readonly because: Corrected['because'] | null;
  readonly correction: string;
};

export const startCorrection = ({ on, event }: Meant): CorrectionDraft => {
  const { type: _type, ...answers } = event;
  return { day: on, answers, because: null, correction: '' };
};

/** Words stay as they were written; what was wrong about them is said in the correction. */
export const askedOfCorrection = ({ event }: Meant, { answers }: CorrectionDraft): readonly Question[] =>
  askedWith(event.type as ProposalType, answers).filter(({ kind }) => kind !== 'words' && kind !== 'entry');

/** Of the needed answers those that are missing; the names of the form's own fields among them. */
export function missingOfCorrection(meant: Meant, draft: CorrectionDraft): readonly string[] {
  const facts = askedOfCorrection(meant, draft).filter(({ key, isOptional }) => !isOptional && !isAnswered(draft.answers[key]));
  const own = [draft.day === null && 'day', draft.because === null && 'because', draft.correction.trim() === '' && 'correction'];
  return [...facts.map(({ key }) => key), ...own.filter((name) => name !== false)];
}

const recordedOf = ({ event }: Meant, field: string): unknown => (event as unknown as Readonly<Record<string, unknown>>)[field] ?? null;

function changesOf(meant: Meant, draft: CorrectionDraft): Facts {
  const changed = askedOfCorrection(meant, draft).flatMap(({ key, field, isNullable }) => {
    const answer = isAnswered(draft.answers[key]) ? draft.answers[key] : null;
    // What was said cannot be unsaid where the standard knows no answer for it.
    if (answer === null && !isNullable) return [];
    return JSON.stringify(answer) === JSON.stringify(recordedOf(meant, field)) ? [] : [[field, answer] as const];
  });
  return Object.fromEntries(changed) as Facts;
}

/** Null while something is missing. */
export function correctionFrom(meant: Meant, draft: CorrectionDraft): Sent | null {
  const { day, because, correction } = draft;
  if (missingOfCorrection(meant, draft).length > 0 || because === null) return null;
  const facts = changesOf(meant, draft);
  return {
    type: 'fact.corrected',
    seq: meant.seq,
    because,
    ...(day !== null && day !== meant.on && { day }),
    ...(Object.keys(facts).length > 0 && { facts }),
    words: { correction },
  };
}
