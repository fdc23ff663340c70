// What people are drawn to when the people around the client change.
import type { people } from '../../../machines/case/events/people.ts';
import { hasViolenceFlag } from '../../../machines/case/context/read.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

export const urgesOfPeople: Urges<TypeIn<typeof people>> = {
  'guardian.appointed': when(0.04, ({ client }) => client.ageBand === 'minor', 0.004),
  'guardian.ended': always(0.03),
  'household.joined': when(0.06, ({ client, intake }) => intake.talkBegunOn !== null && client.household === null),
  'household.separated': always(0.02),
  'counsellor.assigned': always(0.02),
  'client.renamed': always(0.004),
  'contactDetails.changed': always(0.04),
  'languages.changed': always(0.004),
  'birthDate.corrected': always(0),
  'addressLock.placed': when(0.004, ({ client }) => client.addressLockedUntil === null),
  'addressLock.lifted': always(0.05),
  'safeWay.agreed': when(30, (context) => hasViolenceFlag(context) && context.client.safeWay === null),
  'interpreter.noted': when(0.05, ({ client }) => client.interpreterNeeded),
  'duty.noted': always(0.02),
  'duty.ended': when(0.05, ({ client }) => Object.keys(client.duties).length > 0),
};
