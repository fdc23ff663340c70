// The pages of a case that is closed or erased.
import type { Pages } from '../page/page.ts';

export const closedPages: Pages<'closed'> = {
  summary: { sends: [], mark: () => 'free' },
  followup: { sends: ['aftercare.contacted'], mark: ({ state }) => (state.context.ending.aftercare === 'due' ? 'open' : 'free') },
  correct: { sends: ['fact.corrected'], mark: () => 'free' },
  return: { sends: ['approval.given', 'case.returned'], mark: () => 'free' },
  keep: { sends: ['hold.placed', 'hold.lifted'], mark: () => 'free' },
  erase: { sends: ['approval.given', 'case.erased'], mark: () => 'free' },
  erased: { sends: [], mark: () => 'free' },
};
