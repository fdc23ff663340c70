// The answer to what a stop asks: from the rules, where the case stands, and never written by hand.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { ReviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { refusalsOf } from '../../engine/state/explain.ts';
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
