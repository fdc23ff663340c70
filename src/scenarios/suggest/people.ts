// Suggestions for what changes around the client: guardian, household, counsellor.
import type { people } from '../../../machines/case/events/people.ts';
import { pick } from '../random.ts';
import type { Suggesters, TypeIn } from './scene.ts';

export const suggestPeople: Suggesters<TypeIn<typeof people>> = {
  'guardian.appointed': () => ({}),
  'guardian.ended': () => ({}),
  'household.joined': ({ random }) => ({ household: pick(random, ['h1', 'h2', 'h3'] as const) }),
  'household.separated': () => ({}),
  'counsellor.assigned': ({ random }) => ({ counsellor: pick(random, ['c-weber', 'c-demir'] as const) }),
};
