// What changes with the client and the people around them: name and birth date, guardian, household, counsellor, and with age.
import type { CaseContext } from '../context/context.ts';
import type { EventOf } from '../events/case-event.ts';
import type { people } from '../events/people.ts';
import type { Day } from '../../day.ts';
import { hasViolenceFlag } from '../context/read.ts';
import { changesNothing, learn, patch, type Changes, type TypeOf } from './change.ts';
import { voidUnguarded } from './signature.ts';

/** Cut in the same entry in which it becomes known: nobody can look in between. The code is never shared under again. */
export function partHousehold(context: CaseContext): CaseContext {
  const { household, partedFrom } = context.client;
  return household === null ? context : patch(context, 'client', { household: null, partedFrom: withCodes(partedFrom, household) });
}

const withCodes = (before: readonly string[], ...codes: readonly string[]): readonly string[] => [...new Set([...before, ...codes])];

/**
 * What was parted as far as anybody knew stays so, whatever is told of it later: taking back the danger, or correcting the day it began,
 * brings nobody's eyes back. A household is shared again only by joining anew, each of them, under another code.
 */
export function stayParted(context: CaseContext, parted: readonly string[]): CaseContext {
  const { household, partedFrom } = context.client;
  const codes = withCodes(parted, ...partedFrom);
  return patch(context, 'client', { household: household !== null && codes.includes(household) ? null : household, partedFrom: codes });
}

/** Told late, somebody may have joined in danger or under a code that was parted: that stands, and nothing is shared by it. */
function join(context: CaseContext, household: string): CaseContext {
  const joined = patch(context, 'client', { household });
  return hasViolenceFlag(context) || context.client.partedFrom.includes(household) ? partHousehold(joined) : joined;
}

export const peopleChanges: Changes<TypeOf<typeof people>> = {
  'guardian.appointed': (context) => patch(context, 'client', { guardianAppointed: true }),
  'guardian.ended': (context) => patch(voidUnguarded(context), 'client', { guardianAppointed: false }),
  'household.joined': (context, { household }) => join(context, household),
  'household.separated': (context, { on }) => learn(partHousehold(context), 'marriageOrSeparation', on),
  'counsellor.assigned': (context, { counsellor }) => patch(context, 'file', { counsellor }),
  // Names, telephone and address are words: the record keeps that they changed, and when.
  'client.renamed': changesNothing,
  'contactDetails.changed': changesNothing,
  'languages.changed': (context, { language, alsoUnderstands }) =>
    patch(context, 'client', { language, understands: [language, ...(alsoUnderstands ?? [])] }),
  // Age band and birthdays are put right where they stand in the log (`src/engine/step/retell.ts`).
  'birthDate.corrected': (context, { known }) => patch(context, 'client', { birthDateKnown: known }),
  'addressLock.placed': (context, { until }) => patch(context, 'client', { addressLockedUntil: until }),
  'addressLock.lifted': (context) => patch(context, 'client', { addressLockedUntil: null }),
  'safeWay.agreed': (context, { channel }) => patch(context, 'client', { safeWay: channel }),
  'interpreter.noted': changesNothing,
  'duty.noted': (context, { duty, kind, times }) =>
    patch(context, 'client', { duties: { ...context.client.duties, [duty]: { kind, times } } }),
  'duty.ended': (context, { duty }) => {
    const { [duty]: _ended, ...duties } = context.client.duties;
    return patch(context, 'client', { duties });
  },
};

/**
 * R6 names the 18th and the 27th birthday; the 25th only ends R3. Of age, a guardian's signature and access end that day, and who signed
 * without the guardian signs anew; at 27 the youth service proposes to hand over.
 */
export function growOlder(context: CaseContext, age: EventOf<'deadline.ageReached'>['age'], on: Day): CaseContext {
  if (age === 18) return learn(patch(voidUnguarded(context), 'client', { ageBand: 'under25', guardianAppointed: false }), 'birthday', on);
  if (age === 25) return patch(context, 'client', { ageBand: 'under27' });
  const { service } = context.client;
  return learn(patch(context, 'client', { ageBand: 'adult', transferProposedOn: service === 'jmd' ? on : null }), 'birthday', on);
}
