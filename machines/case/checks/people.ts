// Content checks of who the client is and who stands beside them.
import { later, type Day } from '../../day.ts';
import { hasViolenceFlag } from '../context/read.ts';
import { ageAfter } from '../deadlines/birthdays.ts';
import { refuseTaken, refuseUnknown, when, type Checks } from './check.ts';

type Birthdays = readonly { readonly age: number; readonly on: Day }[];

/** Each birthday ends the band before it, one after the other, and none lies ahead. */
function isInOrder(birthdays: Birthdays, band: Parameters<typeof ageAfter>[0], until: Day): boolean {
  const steps = birthdays.reduce<{ band: typeof band | null; day: Day }>(
    (before, { age, on }) => {
      const fits = before.band !== null && ageAfter(before.band)?.age === age && on >= before.day && on <= until;
      return { band: fits && before.band !== null ? (ageAfter(before.band)?.next ?? null) : null, day: later(before.day, on) };
    },
    { band, day: '' },
  );
  return steps.band !== null;
}

export const peopleChecks: Checks = {
  // Shared again is only what was never parted: after a separation or in danger another code is needed, and everybody joins it anew.
  'household.joined': (context, { household }) => [
    ...when(hasViolenceFlag(context), { code: 'householdUnsafe' }),
    ...when(context.client.partedFrom.includes(household), { code: 'householdParted' }),
  ],
  'birthDate.corrected': (_context, { birthdays, ageBandAtInquiry, on }) =>
    when(!isInOrder(birthdays, ageBandAtInquiry, on), { code: 'ageContradicts' }),
  'addressLock.placed': (_context, { until, on }) => when(until < on, { code: 'dayInPast', earliest: on }),
  'interpreter.noted': (_context, { interpreterOfAge }) => when(!interpreterOfAge, { code: 'interpreterNotOfAge' }),
  'duty.noted': ({ client }, { duty }) => refuseTaken(client.duties, 'duty', duty),
  'duty.ended': ({ client }, { duty }) => refuseUnknown(client.duties, 'duty', duty),
};
