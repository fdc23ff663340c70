// Who acts in the demonstration: whom the header names, by role and name together. What follows from who asks.
import { expect, test } from 'vitest';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import type { Sight } from '../../../src/organisation/sight.ts';
import { usualRules } from '../../../src/organisation/site-rules.ts';
import { actorOf, roleOf, scopeOf, sightFor, type Asker } from '../../../src/server/access/asker.ts';
import { counsellor, memberFrom, staff } from '../../../src/server/access/staff.ts';
import type { Scope } from '../../../src/storage/sites-in-scope.ts';

const calendar = { role: 'calendar', id: 'calendar', name: 'Kalender' } as const;

test('everybody of the list acts as who they are, and the counsellor where nobody is named', () => {
  for (const member of staff) expect(memberFrom(`${member.role}:${member.id}`, staff)).toBe(member);
  expect(memberFrom(undefined, staff)).toBe(counsellor);
});

test.each(['deputy:c-weber', 'd-yilmaz', 'deputy', '', 'calendar:calendar'])('nobody acts as "%s", whatever the list says', (named) =>
  expect(memberFrom(named, [...staff, calendar])).toBeNull(),
);

const place = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
const facts = { id: 'one', ...place, counsellor: 'p-1' };
const demonstrator = { kind: 'demonstration', role: 'deputy', id: 'd-yilmaz', name: 'Deniz Yılmaz' } as const;
const membership = { id: 'm-1', person: 'p-1', role: 'counsellor', ...place, team: null, from: '2026-01-01', until: null } as const;
const signedIn = {
  kind: 'signedIn',
  id: 'p-1',
  name: 'Jana Weber',
  email: 'weber@example.org',
  session: { id: 's', token: 't' },
  memberships: [membership],
  membership,
  standpoint: { person: 'p-1', role: 'counsellor', ...place, leads: null, standsInFor: [], emergencies: [] },
  secondFactor: 'on',
  rules: usualRules,
} as const satisfies Asker;
const ofProgramme = { ...signedIn, membership: { ...membership, role: 'evaluator', site: null, centre: null } } as const satisfies Asker;
const nobody = { ...signedIn, memberships: [], membership: null, standpoint: null } as const satisfies Asker;

test.each<[string, Asker, AccessRole | null, boolean, Scope, Sight | null]>([
  ['one of the demonstration', demonstrator, 'deputy', true, 'everywhere', 'content'],
  ['the calendar, which asks nothing', { ...demonstrator, role: 'calendar' }, null, false, 'everywhere', 'content'],
  ['who has signed in', signedIn, 'counsellor', true, { sites: ['wiesbaden'] }, 'content'],
  ['who works for the whole programme', ofProgramme, 'evaluator', false, 'everywhere', 'content'],
  ['who has no role', nobody, null, false, 'everywhere', null],
])(
  '%s: role, whether the record names them, of which sites rows are handed out, and how much of a case',
  (_, asker, role, isActor, scope, sight) => {
    expect([roleOf(asker), actorOf(asker), scopeOf(asker, 'case.list'), sightFor(asker, facts)]).toEqual([
      role,
      isActor ? { role, id: asker.id } : null,
      scope,
      sight,
    ]);
    expect(scopeOf(asker, 'figure.read')).toBe('everywhere');
  },
);
