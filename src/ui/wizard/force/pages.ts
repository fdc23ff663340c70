// The pages between the talks, with an agreement in force or without one.
import { plannedReview } from '../../../../machines/case/changes/review.ts';
import type { Page } from '../page/page.ts';

export const forcePages = {
  next: { sends: [], mark: () => 'free' },
  schedule: {
    sends: ['review.planned', 'review.moved', 'review.missed'],
    mark: ({ state }) => (plannedReview(state.context) === null ? 'open' : 'done'),
  },
  progress: { sends: ['measure.reported'], mark: () => 'free' },
  review: { sends: ['review.opened'], mark: () => 'free' },
  renegotiate: { sends: ['renegotiation.begun'], mark: () => 'free' },
  pause: { sends: ['pause.agreed', 'pause.extended', 'pause.ended'], mark: () => 'free' },
  end: { sends: ['agreement.ended'], mark: () => 'free' },
  occasion: { sends: ['occasion.noted'], mark: () => 'free' },
  departure: { sends: ['occasion.noted', 'completion.begun'], mark: () => 'free' },
  stay: { sends: ['completion.abandoned'], mark: () => 'free' },
  complete: { sends: ['completion.begun'], mark: () => 'free' },
  resume: { sends: ['goals.resumed'], mark: () => 'free' },
  waive: { sends: ['review.waived'], mark: () => 'free' },
} as const satisfies Record<string, Page>;
