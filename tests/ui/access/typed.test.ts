// What is typed about people, read: a role, a stand-in, the first set-up; and where people and closed cases stand in their lists.
import { describe, expect, test } from 'vitest';
import { browserIn } from '../../../src/ui/access/account/browser-name.ts';
import { firstRunIn, beginning } from '../../../src/ui/access/first-run/typed.ts';
import { addressIn } from '../../../src/ui/access/mail-address.ts';
import { groupsOf } from '../../../src/ui/access/people/groups.ts';
import { mayEnterStandIns, mayHandOver } from '../../../src/ui/access/people/roles-of-people.ts';
import { beginMembership, mayBeOfProgramme, membershipIn, needsCentre } from '../../../src/ui/access/people/typed-membership.ts';
import { deputiesOf, standInIn } from '../../../src/ui/access/people/typed-stand-in.ts';
import { centreOptions } from '../../../src/ui/access/places.ts';
import { retentionGroups } from '../../../src/ui/access/retention/groups.ts';
import type { RetentionRow } from '../../../src/ui/parts/api/erasure.ts';
import type { MembershipRow, PersonRow } from '../../../src/ui/parts/api/people.ts';

const today = '2026-06-01';
const [centre, other = ''] = centreOptions('essen').map(({ value }) => value);
const unread = { unread: '31.2.' };

describe('a role', () => {
  const typed = { role: 'counsellor', site: 'essen', centre: centre ?? null, team: ' Süd ', from: today, until: null };
  const read = { role: 'counsellor', site: 'essen', centre, team: 'Süd', from: today, until: null };

  test.each([
    { change: {}, fields: {} },
    { change: { team: ' ' }, fields: { team: null } },
    { change: { until: today }, fields: { until: today } },
    { change: { role: 'siteAdministration' }, fields: { role: 'siteAdministration', centre: null, team: null } },
    { change: { role: 'evaluator', site: '' }, fields: { role: 'evaluator', site: null, centre: null, team: null } },
  ])('with $change is given', ({ change, fields }) => {
    expect(membershipIn({ ...typed, ...change })).toEqual({ fields: { ...read, ...fields }, faults: new Set() });
  });

  test.each([
    { change: { role: null }, faults: ['role'] },
    { change: { role: 'king' }, faults: ['role'] },
    { change: { role: null, site: null }, faults: ['role'] },
    { change: { site: null }, faults: ['site'] },
    { change: { site: '' }, faults: ['site'] },
    { change: { centre: null }, faults: ['centre'] },
    { change: { from: null }, faults: ['from'] },
    { change: { from: unread }, faults: ['from'] },
    { change: { until: unread }, faults: ['until'] },
    { change: { until: '2026-05-31' }, faults: ['until'] },
  ])('with $change is not yet one: $faults', ({ change, faults }) => {
    expect(membershipIn({ ...typed, ...change })).toEqual({ fields: null, faults: new Set(faults) });
  });

  test('has the one place there is', () => {
    const site = (code: string, ...codes: string[]) => ({ code, name: code, centres: codes.map((one) => ({ code: one, name: one })) });
    const begun = (...sites: ReturnType<typeof site>[]) => {
      const { site: at, centre: in_ } = beginMembership({ sites } as unknown as Parameters<typeof beginMembership>[0], today);
      return [at, in_];
    };
    expect([begun(), begun(site('a', 'x')), begun(site('a', 'x', 'y')), begun(site('a', 'x'), site('b', 'y'))]).toEqual([
      [null, null],
      ['a', 'x'],
      ['a', null],
      [null, null],
    ]);
    expect(beginMembership({ sites: [] }, today)).toMatchObject({ role: null, team: '', from: today, until: null });
  });

  test('says which place it needs', () => {
    const roles = ['counsellor', 'siteAdministration', 'evaluator', 'king', null];
    expect(roles.map((role) => [needsCentre(role), mayBeOfProgramme(role)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});

const row = (more: Partial<MembershipRow>): MembershipRow =>
  ({ id: 'm', role: 'counsellor', site: 'essen', centre, team: null, from: '2026-01-01', until: null, ...more }) as MembershipRow;
const person = (id: string, memberships: readonly MembershipRow[], state = 'active') =>
  ({ id, name: id, email: '', state, memberships }) as unknown as PersonRow;

describe('a stand-in', () => {
  const people = [
    person('jana', [row({})]),
    person('omar', [row({ role: 'deputy' })]),
    person('else', [row({ centre: other })]),
    person('left', [row({})], 'ended'),
    person('lead', [row({ role: 'teamLead' })]),
    person('was', [row({ until: '2026-05-31' })]),
    person('site', [row({ centre: null })]),
  ];
  const ids = (rows: readonly PersonRow[]) => rows.map(({ id }) => id);

  test('is somebody who counsels at the same centre, today or later', () => {
    expect(ids(deputiesOf(people, people[0], today))).toEqual(['omar']);
    expect(ids(deputiesOf(people, undefined, today))).toEqual(['jana', 'omar', 'else']);
  });

  const typed = { for: 'jana', by: 'omar', from: today, until: today };
  test('belongs to the centre of both', () => {
    expect(standInIn(typed, people, today)).toEqual({ fields: { ...typed, centre }, faults: new Set() });
    expect(standInIn({ ...typed, by: 'else' }, people, today).fields).toBeNull();
  });

  test.each([
    { change: { for: null }, faults: ['for'] },
    { change: { by: null }, faults: ['by'] },
    { change: { by: 'jana' }, faults: ['same'] },
    { change: { from: null }, faults: ['from'] },
    { change: { from: null, until: null }, faults: ['from', 'untilMissing'] },
    { change: { until: '2026-05-31' }, faults: ['until'] },
    { change: { until: unread }, faults: ['untilMissing'] },
  ])('with $change is not yet one: $faults', ({ change, faults }) => {
    expect(standInIn({ ...typed, ...change }, people, today)).toEqual({ fields: null, faults: new Set(faults) });
  });
});

test.each([
  ['teamLead', true, true],
  ['siteAdministration', true, false],
  ['counsellor', false, false],
  [null, false, false],
] as const)('%s may enter stand-ins: %s, hand over: %s', (role, enters, hands) => {
  expect([mayEnterStandIns(role), mayHandOver(role)]).toEqual([enters, hands]);
});

test('people stand at the narrowest place they belong to now, else later, else last; the programme comes last', () => {
  const people = [
    person('programme', [row({ site: null, centre: null })]),
    person('site', [row({ centre: null })]),
    person('centre', [row({ site: null, centre: null }), row({ centre: null }), row({})]),
    person('moves', [row({ from: '2026-07-01', centre: other }), row({})]),
    person('lastDay', [row({ centre: null }), row({ until: today })]),
    person('begins', [row({ until: '2026-01-01' }), row({ from: '2026-07-01', centre: other })]),
    person('was', [row({ until: '2026-02-01' }), row({ until: '2026-03-01', centre: other }), row({ until: '2026-01-01' })]),
    person('nobody', []),
  ];
  const groups = groupsOf(people, today).map(({ place, people: all }) => [place.site, place.centre, all.map(({ id }) => id)]);
  const centres = [
    ['essen', centre, ['centre', 'moves', 'lastDay']],
    ['essen', other, ['begins', 'was']],
  ].toSorted(([, a], [, b]) => String(a).localeCompare(String(b)));
  expect(groups).toEqual([...centres, ['essen', null, ['site']], [null, null, ['programme', 'nobody']]]);
});

test('closed cases stand by what may be erased now, then month by month', () => {
  const closed = (id: string, until: string, isOver = false) => ({ case: id, until, isOver }) as unknown as RetentionRow;
  const shown = (rows: readonly RetentionRow[]) => retentionGroups(rows).map(({ key, month, rows: all }) => [key, month, all.length]);
  expect(shown([closed('a', '2026-07-02'), closed('b', '2026-07-30'), closed('c', '2026-08-01'), closed('d', '2027-01-01', true)])).toEqual(
    [
      ['over', null, 1],
      ['2026-07', '2026-07-02', 2],
      ['2026-08', '2026-08-01', 1],
    ],
  );
  expect(shown([])).toEqual([]);
});

describe('the first set-up', () => {
  const typed = {
    ...beginning,
    name: ' Jana ',
    email: 'jana@example.org',
    site: 'essen',
    centre: centre ?? null,
    password: 'x'.repeat(20),
  };
  const given = { token: 't', name: 'Jana', email: 'jana@example.org', site: 'essen', centre, password: typed.password };

  test('is whole, with a centre where the person counsels', () => {
    expect(firstRunIn(typed, 't')).toEqual({ given, faults: new Set() });
    expect(firstRunIn({ ...typed, counsels: false }, 't').given).toEqual({ ...given, centre: null });
    expect(firstRunIn({ ...typed, counsels: false, centre: null }, 't').faults).toEqual(new Set());
  });

  test.each([
    { change: { name: ' ' }, faults: ['name'] },
    { change: { email: 'jana' }, faults: ['email'] },
    { change: { site: null }, faults: ['site'] },
    { change: { centre: null }, faults: ['centre'] },
    { change: { password: 'kurz' }, faults: ['password'] },
    { change: beginning, faults: ['name', 'email', 'site', 'password'] },
  ])('with $change is not whole: $faults', ({ change, faults }) => {
    expect(firstRunIn({ ...typed, ...change }, 't')).toEqual({ given: null, faults: new Set(faults) });
  });
});

test.each([
  [' jana@example.org ', 'jana@example.org'],
  ['jana@müller.de', 'jana@xn--mller-kva.de'],
  ['jana', null],
  ['', null],
])('%j is the address %s', (typed, address) => {
  expect(addressIn(typed)).toBe(address);
});

test('of no site there is no centre to choose', () => {
  expect(centreOptions('nowhere')).toEqual([]);
});

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0';
test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/126.0`, 'Edge', 'Windows'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36 EdgA/126.0`, 'Edge', 'Android'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Safari/537.36 OPR/112.0`, 'Opera', 'macOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox', 'Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 FxiOS/127.0 Mobile Safari/605.1.15', 'Firefox', 'iOS'],
  ['Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/126.0 Mobile Safari/604.1', 'Chrome', 'iOS'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome} Safari/537.36`, 'Chrome', 'ChromeOS'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15', 'Safari', 'macOS'],
  ['curl/8.0', null, null],
])('%s is %s on %s', (said, browser, system) => {
  expect(browserIn(said)).toEqual({ browser, system });
});
