// The pages of the final balance.
import { doneWhen, type Pages } from '../page/page.ts';
import { openReferrals } from './ending.ts';

export const completionPages: Pages<'completion'> = {
  referrals: {
    sends: ['referrals.named'],
    mark: (scene) => (openReferrals(scene).length === 0 ? 'free' : doneWhen(scene.state.context.ending.referralsNamed)),
  },
  deletion: { sends: ['deletion.explained'], mark: ({ state }) => doneWhen(state.context.ending.deletionExplained) },
  aftercare: {
    sends: ['aftercare.consented', 'aftercare.withdrawn'],
    mark: ({ state }) => (state.context.ending.aftercare === 'none' ? 'free' : 'done'),
  },
  // Pages that end a stage stay open: once their act is recorded the stage has other pages.
  close: { sends: ['case.closed'], mark: () => 'open' },
};
