// What people are drawn to when the people around the client change.
import type { people } from '../../../machines/case/events/people.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

export const urgesOfPeople: Urges<TypeIn<typeof people>> = {
  'guardian.appointed': when(0.04, ({ client }) => client.ageBand === 'minor', 0.004),
  'guardian.ended': always(0.03),
  'household.joined': when(0.06, ({ client, intake }) => intake.talkBegunOn !== null && client.household === null),
  'household.separated': always(0.02),
  'counsellor.assigned': always(0.02),
};
