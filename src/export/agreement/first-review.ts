// The review day an agreement names: the one that will really apply, whichever rule sets it (R8), if everybody signs on the day of the offer.
import { activeGoals, parametersFor, placeOf, signatories } from '../../../machines/case/context/read.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { whatIf } from '../../engine/step/what-if.ts';

type Offer = {
  readonly state: Pick<CaseState, 'context'>;
  readonly number: number;
  readonly goals: readonly string[];
  readonly languages: readonly string[];
  readonly offeredOn: Day;
};

/** Everybody signs the version that is offered. Which text it is makes no difference to the day, so the hash is left open. */
function signedByAll({ context }: Pick<CaseState, 'context'>, { number, goals, languages }: Offer): CaseEvent[] {
  const version = { version: number, hash: '' };
  return [
    { type: 'version.offered', ...version, goals: [...goals], languages: [...languages] },
    ...signatories(context).map((party) => ({ type: 'version.signed', ...version, party, how: 'paper' }) as const),
    { type: 'agreement.concluded', version: number },
  ];
}

/** What is overdue is held before a version comes into force (T5): both go on with every goal. */
const heldBefore = (context: CaseContext, on: Day): CaseEvent => ({
  type: 'review.recorded',
  occasion: 'regular',
  goals: activeGoals(context).map((goal) => ({
    goal,
    client: 'onTrack',
    counsellor: 'onTrack',
    outcome: 'continues',
    cause: null,
    evidence: 'selfReport',
  })),
  dissent: 'none',
  copy: 'paper',
  next: on,
  lateBecause: null,
});

/** Looked ahead by `whatIf`, with the law's own ceilings: a domain rated 1 at signing is talked about after six weeks, not after three months. */
export function firstReviewAfter(offer: Offer): Day {
  const { state, offeredOn: on } = offer;
  const { context } = state;
  const before = context.clock.overdue === null ? [] : [heldBefore(context, on)];
  const after = whatIf(
    state,
    [...before, ...signedByAll(state, offer)].map((event) => ({ event, on })),
  );
  // An agreement has its first review three months later at the latest (R1).
  return reviewDue(after)?.on ?? onWorkingDay(plus(on, parametersFor(context).periods.firstReview), placeOf(context));
}
