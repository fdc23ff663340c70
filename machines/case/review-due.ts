// When the next review is due and which rule says so: the earliest applicable ceiling wins (R8).
import { onWorkingDay } from '../calendar/working-day.ts';
import { earliest, plus, type Day } from '../day.ts';
import type { Parameters } from '../standards/parameters.ts';
import type { CaseContext } from './context.ts';
import { parametersFor, placeOf } from './read.ts';

/** A ceiling: the latest day the next review may be held by this rule, before weekends and holidays are looked at. */
type Ceiling = (context: CaseContext, periods: Parameters['periods']) => Day | null;

const ceilings = {
  // Whatever has woken up or failed is talked about before anything else is counted.
  owed: ({ clock }, { reviewAfterEvent }) => (clock.owed === null ? null : plus(clock.owed.since, reviewAfterEvent)),
  R1: ({ clock }, { firstReview }) => (clock.firstReviewFrom === null ? null : plus(clock.firstReviewFrom, firstReview)),
  R2: ({ clock }, { regularReview }) => (clock.lastHeldOn === null ? null : plus(clock.lastHeldOn, regularReview)),
  // A version signed after the last review, or on its very day, has its own first review; the next version does not put it off.
  renewed: ({ agreement, clock: { lastHeldOn } }, { firstReview }) => {
    if (lastHeldOn === null) return null;
    const since = earliest(agreement.versions.map(({ inForceOn }) => (inForceOn !== null && inForceOn >= lastHeldOn ? inForceOn : null)));
    return since === null ? null : plus(since, firstReview);
  },
  waived: ({ clock }, { reviewAfterWaiver }) => (clock.waivedOn === null ? null : plus(clock.waivedOn, reviewAfterWaiver)),
} satisfies Record<string, Ceiling>;

export type ReviewRule = keyof typeof ceilings;

export type ReviewDue = { readonly on: Day; readonly rule: ReviewRule; readonly ceiling: Day };

/** The day the next review is due, moved to a working day of the Land; null while no review is owed. */
export function reviewDue(context: CaseContext): ReviewDue | null {
  const { periods } = parametersFor(context);
  const first = rulesFor(context).reduce<Omit<ReviewDue, 'on'> | null>((earlier, rule) => {
    const ceiling = ceilings[rule](context, periods);
    return ceiling !== null && (earlier === null || ceiling < earlier.ceiling) ? { rule, ceiling } : earlier;
  }, null);
  return first === null ? null : { ...first, on: onWorkingDay(first.ceiling, placeOf(context)) };
}

const allRules = Object.keys(ceilings) as ReviewRule[];

/** A waiver replaces the ceilings it lifted; waking from a pause replaces what slept (R9). */
function rulesFor({ clock }: CaseContext): readonly ReviewRule[] {
  if (clock.owed?.because === 'pause') return ['owed'];
  return clock.waivedOn === null ? allRules : ['waived', 'owed'];
}
