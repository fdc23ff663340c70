// Where mail to the staff goes once people sign in.
import { expect, test } from 'vitest';
import { staffAddressesOf } from '../../../src/server/sign-in/staff-addresses.ts';
import { inMemory } from '../harness.ts';
import { installation } from './people.ts';

test('mail goes to the address somebody signs in with, to those who have a role at this centre, and to nobody who has left', async () => {
  const { person, signIn } = installation(inMemory());
  const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
  const weber = await person('weber', 'counsellor', here);
  const left = await person('left', 'counsellor', here, { until: '2026-08-30' });
  await person('lead', 'teamLead', here);
  await person('other-lead', 'teamLead', { site: 'wiesbaden', centre: 'wiesbaden-2' });
  await person('protection', 'dataProtection', { site: null });
  const clock = { now: () => new Date('2026-08-31T09:00:00.000Z'), today: () => '2026-08-31' };
  const { of, having } = staffAddressesOf({ signIn, mailer: null, clock });
  expect([await of(weber.id), await of(left.id), await of('c-weber')]).toEqual(['weber@example.org', null, null]);
  expect(await having('teamLead', here)).toEqual(['lead@example.org']);
  expect(await having('teamLead', { site: 'wiesbaden' })).toEqual(['lead@example.org', 'other-lead@example.org']);
  expect(await having('dataProtection', here)).toEqual(['protection@example.org']);
  expect(await having('teamLead', { site: 'essen', centre: 'essen-1' })).toEqual([]);
});
