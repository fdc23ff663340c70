// When the next review is due and which rule says so: the earliest applicable ceiling wins (R8).
import { onWorkingDay } from '../calendar/working-day.ts';
import { earliest, later, plus, type Day } from '../day.ts';
import type { Parameters } from '../standards/parameters.ts';
import type { CaseContext } from './context.ts';
import { overdueMeasures } from './measures-overdue.ts';
import { isRatedAtMost, parametersFor, placeOf } from './read.ts';

/** A ceiling: the latest day the next review may be held by this rule, before weekends and holidays are looked at. */
type Ceiling = (context: CaseContext, periods: Parameters['periods']) => Day | null;

/** From here regular reviews are counted. */
const base = ({ clock }: CaseContext): Day | null => clock.lastHeldOn ?? clock.firstReviewFrom;

const after = (day: Day | null, period: Parameters['periods']['term']): Day | null => (day === null ? null : plus(day, period));

/** What arises in between is counted from the day it arose, never back. */
const notBefore = (context: CaseContext, day: Day | null): Day | null => {
  const from = base(context);
  return from === null || day === null ? null : later(from, day);
};

const isYoung = ({ client }: CaseContext): boolean => client.ageBand === 'minor' || client.ageBand === 'under25';

/** Why reviews follow closer upon each other, and since when (R5). */
function shortenedSince(context: CaseContext): Day | null {
  const { anew, shortenedOn } = context.clock;
  const acute = Object.values(context.assessment.standings).map((standing) =>
    'ratedOn' in standing && isRatedAtMost(standing, 1) ? later(standing.ratedOn, anew?.since ?? standing.ratedOn) : null,
  );
  const behind = shortenedOn !== null && overdueMeasures(context, shortenedOn) !== null ? shortenedOn : null;
  return earliest([notBefore(context, earliest(acute)), notBefore(context, behind), anew?.because === 'contact' ? anew.since : null]);
}

/** Of two that fall on one day the upper one is named. */
const ceilings = {
  // Whoever wakes from a pause is talked to before anything goes on.
  R9: ({ clock: { owed } }, { reviewAfterEvent }) => (owed?.because === 'pause' ? plus(owed.since, reviewAfterEvent) : null),
  // A renegotiation that came to nothing forces a review.
  T11: ({ clock: { owed } }, { reviewAfterEvent }) => (owed?.because === 'renegotiation' ? plus(owed.since, reviewAfterEvent) : null),
  R6: ({ clock }, { reviewAfterEvent }) => after(earliest(clock.occasions.map(({ learnedOn }) => learnedOn)), reviewAfterEvent),
  R5: (context, { shortReview }) => after(shortenedSince(context), shortReview),
  R3: (context, { youthReview }) => {
    const { service, seekingSince } = context.client;
    if (service === 'jmd') return after(base(context), youthReview);
    return isYoung(context) ? after(notBefore(context, seekingSince), youthReview) : null;
  },
  R1: ({ clock }, { firstReview }) => after(clock.firstReviewFrom, firstReview),
  R2: ({ clock }, { regularReview }) => (clock.longInterval ? null : after(clock.lastHeldOn, regularReview)),
  R4: ({ clock }, { longReview }) => (clock.longInterval ? after(clock.lastHeldOn, longReview) : null),
  // A version signed after the last review, or on its very day, has its own first review; the next version does not put it off.
  renewed: ({ agreement, clock: { lastHeldOn } }, { firstReview }) => {
    if (lastHeldOn === null) return null;
    const since = earliest(agreement.versions.map(({ inForceOn }) => (inForceOn !== null && inForceOn >= lastHeldOn ? inForceOn : null)));
    return after(since, firstReview);
  },
  waived: ({ clock: { anew } }, { reviewAfterWaiver }) => (anew?.because === 'waiver' ? plus(anew.since, reviewAfterWaiver) : null),
} satisfies Record<string, Ceiling>;

export type ReviewRule = keyof typeof ceilings;
export const reviewRules = Object.keys(ceilings) as readonly ReviewRule[];

export type ReviewDue = { readonly on: Day; readonly rule: ReviewRule; readonly ceiling: Day };

/** The day the next review is due, moved to a working day of the Land; null while no review is owed. */
export function reviewDue(context: CaseContext): ReviewDue | null {
  const { periods } = parametersFor(context);
  const from = context.clock.anew?.since;
  const first = reviewRules.reduce<Omit<ReviewDue, 'on'> | null>((earlier, rule) => {
    const ceiling = ceilings[rule](context, periods);
    // What had passed when counting began anew no longer counts; what still lay ahead stands: nobody gains time by a pause (R9).
    const counts = ceiling !== null && (from === undefined || ceiling >= from);
    return counts && (earlier === null || ceiling < earlier.ceiling) ? { rule, ceiling } : earlier;
  }, null);
  return first === null ? null : { ...first, on: onWorkingDay(first.ceiling, placeOf(context)) };
}
