// Suggestions for the final balance, closing and what comes after.
import { activeGoals } from '../../../machines/case/context/read.ts';
import type { ending } from '../../../machines/case/events/ending.ts';
import { plus } from '../../../machines/day.ts';
import { between, chance, pick } from '../random.ts';
import { sometimes, type Suggesters, type TypeIn } from './scene.ts';

export const suggestEnding: Suggesters<TypeIn<typeof ending>> = {
  'completion.begun': ({ context }) => {
    if (context.ending.capReached) return { because: 'cap' };
    return { because: activeGoals(context).length === 0 ? 'goalsDone' : 'clientWish' };
  },
  'completion.abandoned': () => ({}),
  'referrals.named': ({ random }) => sometimes(random, 0.5, { open: 'Die Schuldnerberatung läuft weiter.' }),
  'deletion.explained': () => ({}),
  'aftercare.consented': () => ({}),
  'aftercare.contacted': ({ random }) => sometimes(random, 0.5, { note: 'Es geht gut.' }),
  'case.returned': () => ({}),
  'hold.placed': ({ random }) => ({ because: pick(random, ['court', 'complaint', 'audit'] as const) }),
  'hold.lifted': () => ({}),
  'case.erased': () => ({}),
  'client.died': ({ random, on }) => (chance(random, 0.5) ? {} : { diedOn: plus(on, { days: -between(random, 0, 40) }) }),
  'processing.withdrawn': () => ({}),
  'aftercare.withdrawn': () => ({}),
};
