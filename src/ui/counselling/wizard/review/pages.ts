// The pages of a review talk.
import { doneWhen, type Pages } from '../page/page.ts';
import { isFinalBalance } from '../page/scene.ts';
import { assessedIn } from './assessing.ts';
import { isBalanceDrawn } from './balance.ts';

export const reviewPages: Pages<'review'> = {
  assess: { sends: ['goal.assessed'], mark: (scene, item) => doneWhen(assessedIn(scene, item) !== null) },
  rerate: { sends: ['domain.rated', 'domain.leftOut', 'language.levelled'], mark: () => 'free' },
  // In a review the balance is optional; at the end both sides owe it (T19).
  balance: {
    sends: ['balance.drawn'],
    mark: (scene) => (isBalanceDrawn(scene) ? 'done' : isFinalBalance(scene) ? 'open' : 'free'),
  },
  dissent: { sends: ['dissent.recorded'], mark: ({ state }) => doneWhen(state.context.clock.open?.dissent != null) },
  interval: { sends: ['interval.agreed'], mark: ({ state }) => (state.context.clock.open?.longInterval ? 'done' : 'free') },
  hold: { sends: ['copy.handedOver', 'review.held'], mark: () => 'open' },
  adjourn: { sends: ['review.adjourned'], mark: () => 'free' },
};
