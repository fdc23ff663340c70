// Opening a review: why it is held, from which day on, and on which earlier day it was if it is recorded late.
import { regularFrom } from '../../../../../machines/case/checks/review.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { Occasion as AnyOccasion } from '../../../../../machines/case/events/review.ts';
import type { Day } from '../../../../../machines/day.ts';
import { nextReview } from '../../../../engine/state/next-review.ts';
import type { Lateness } from '../../../parts/event-form/late-entry.tsx';
import { dayOf } from '../../../parts/kit/typed-day.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

type Occasion = EventOf<'review.opened'>['occasion'];
export type AlsoAbout = NonNullable<EventOf<'review.opened'>['also']>[number];
/** `also`: what else the talk is about. `late`: it was held on an earlier day and is recorded now. */
export type ReviewDraft = { readonly occasion: Occasion | null; readonly also: readonly AlsoAbout[]; readonly late: Lateness | null };

/** The day from which the regular review may be held, 28 days before it is due or at once where it is owed; null while the clock does not run. */
export function windowOpensOn(scene: Scene): Day | null {
  return nextReview(scene.state) === null ? null : regularFrom(scene.state.context);
}

/** Regular is the guess once the window is open; before that only an occasion opens a review. */
export function startReview(scene: Scene): ReviewDraft {
  const opens = windowOpensOn(scene);
  return { occasion: opens !== null && opens <= scene.today ? 'regular' : null, also: [], late: null };
}

/** What no talk has answered yet comes first (R6); what the talk is about anyway is not asked again. */
export function occasionsToName({ state }: Scene, { occasion }: ReviewDraft): Readonly<Record<'owed' | 'other', readonly AlsoAbout[]>> {
  const owed = new Set(state.context.clock.occasions.map((known) => known.occasion));
  const asked = AnyOccasion.options.filter((one) => one !== occasion);
  return { owed: asked.filter((one) => owed.has(one)), other: asked.filter((one) => !owed.has(one)) };
}

export function openReview({ occasion, also, late }: ReviewDraft): Sending {
  const talkedOn = late === null ? null : dayOf(late.on);
  // A late entry needs its day and its reason (2-standard, Dates); one that is not late needs neither.
  const needed = { occasion, ...(late !== null && { effectiveOn: talkedOn, lateReason: late.reason.trim() }) };
  return sendOnce('review.opened', needed, ({ occasion: why }) => [
    {
      type: 'review.opened',
      occasion: why,
      ...namedBeside(why, also),
      ...(late !== null && talkedOn !== null && { effectiveOn: talkedOn, lateReason: late.reason.trim() }),
    },
  ]);
}

function namedBeside(occasion: Occasion, also: readonly AlsoAbout[]): { also?: AlsoAbout[] } {
  const others = also.filter((one) => one !== occasion);
  return others.length === 0 ? {} : { also: others };
}
