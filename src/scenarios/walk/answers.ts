// The answer to what a stop asks: from the rules, where the case stands, and never written by hand.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { ReviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { explain, refusalsOf } from '../../engine/state/explain.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import type { Question } from '../training/scenario.ts';

/** Possible exactly when `refusals` is empty. */
export type Verdict = { readonly type: ProposalType; readonly refusals: readonly Refusal[] };

export type Answer =
  | { readonly kind: 'possible'; readonly verdicts: readonly Verdict[] }
  | { readonly kind: 'nextReview'; readonly due: ReviewDue | null };

/** `state` is settled to the day of the walk. */
export function answerOf(question: Question, state: CaseState): Answer {
  if (question.kind === 'nextReview') return { kind: 'nextReview', due: nextReview(state) };
  return { kind: 'possible', verdicts: question.of.map((type) => ({ type, refusals: refusalsOf(state, type) })) };
}

const askedAtMost = 5;

/** What could be asked here: some of what is possible and some of what is not, in the order of the standard. */
export function questionHere(state: CaseState): Question {
  const offers = explain(state);
  const open = offers.filter(({ refusals }) => refusals.length === 0).slice(0, askedAtMost - 2);
  const closed = offers.filter(({ refusals }) => refusals.length > 0).slice(0, askedAtMost - open.length);
  return { kind: 'possible', of: [...open, ...closed].map(({ type }) => type) };
}
