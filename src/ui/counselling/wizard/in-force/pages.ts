// The pages between the talks, with an agreement in force or without one.
import { nextReview } from '../../../../engine/state/next-review.ts';
import type { Scene } from '../page/scene.ts';
import { versionInForce } from '../../../../../machines/case/context/read.ts';
import { doneWhen, type Pages } from '../page/page.ts';
import { isAnswered } from './confirming.ts';
import { plannedIn, plannedTooLate } from './schedule.ts';

/** A date that lies ahead, and not after the latest day. Only then the page is ticked: a date that has become too late is to be moved. */
function isWellPlanned(scene: Scene): boolean {
  const planned = plannedIn(scene);
  return planned !== null && planned.for >= scene.today && plannedTooLate(scene) === null;
}

/** Overdue, or owed before anything goes on: after a pause (T13) or a failed renegotiation (T11). */
function isWaitedFor({ state }: Scene): boolean {
  const { overdue, owed } = state.context.clock;
  return nextReview(state) !== null && (overdue !== null || owed !== null);
}

export const inForcePages: Pages<'in-force'> = {
  next: { sends: [], mark: () => 'free' },
  schedule: {
    sends: ['review.planned', 'review.moved', 'review.missed'],
    mark: (scene) => doneWhen(isWellPlanned(scene)),
  },
  progress: { sends: ['measure.reported'], mark: () => 'free' },
  review: { sends: ['review.opened'], mark: (scene) => (isWaitedFor(scene) ? 'open' : 'free') },
  renegotiate: { sends: ['renegotiation.begun'], mark: () => 'free' },
  pause: { sends: ['pause.agreed', 'pause.extended', 'pause.ended'], mark: () => 'free' },
  end: { sends: ['agreement.ended'], mark: () => 'free' },
  confirm: {
    sends: ['confirmation.offered', 'confirmation.answered'],
    mark: ({ state }) => (isAnswered(versionInForce(state.context)) ? 'done' : 'free'),
  },
  occasion: { sends: ['occasion.noted'], mark: () => 'free' },
  departure: { sends: ['occasion.noted', 'completion.begun'], mark: () => 'free' },
  stay: { sends: ['completion.abandoned'], mark: () => 'free' },
  complete: { sends: ['completion.begun'], mark: () => 'free' },
  resume: { sends: ['goals.resumed'], mark: () => 'free' },
  waive: { sends: ['review.waived'], mark: () => 'free' },
};
