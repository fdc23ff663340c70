// What changes with the people around the client: guardian, household, counsellor, and with age.
import type { CaseContext } from '../context/context.ts';
import type { EventOf } from '../events/case-event.ts';
import type { people } from '../events/people.ts';
import type { Day } from '../../day.ts';
import { learn, patch, type Changes, type TypeOf } from './change.ts';

export const peopleChanges: Changes<TypeOf<typeof people>> = {
  'guardian.appointed': (context) => patch(context, 'client', { guardianAppointed: true }),
  'guardian.ended': (context) => patch(context, 'client', { guardianAppointed: false }),
  'household.joined': (context, { household }) => patch(context, 'client', { household }),
  // Cut in the same entry in which it becomes known: nobody can look in between.
  'household.separated': (context, { on }) => learn(patch(context, 'client', { household: null }), 'marriageOrSeparation', on),
  'counsellor.assigned': (context, { counsellor }) => patch(context, 'file', { counsellor }),
};

/**
 * R6 names the 18th and the 27th birthday; the 25th only ends R3. Of age, a guardian's signature and access end that day; at 27 the
 * youth service proposes to hand over.
 */
export function growOlder(context: CaseContext, age: EventOf<'deadline.ageReached'>['age'], on: Day): CaseContext {
  if (age === 18) return learn(patch(context, 'client', { ageBand: 'under25', guardianAppointed: false }), 'birthday', on);
  if (age === 25) return patch(context, 'client', { ageBand: 'under27' });
  const { service } = context.client;
  return learn(patch(context, 'client', { ageBand: 'adult', transferProposedOn: service === 'jmd' ? on : null }), 'birthday', on);
}
