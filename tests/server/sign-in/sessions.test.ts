// When a session ends, to the millisecond; what it says of whoever is in it.
import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '../../../src/server/access/asker.ts';
import { newSignIn } from '../../../src/server/sign-in/sign-in.ts';
import { inMemory, inquiry, newKey } from '../harness.ts';
import { installation, type Installation } from '../access/people.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const wiesbaden = { site: 'wiesbaden' } as const;
type Person = Awaited<ReturnType<Installation['person']>>;

let now = 0;
let all: Installation;
beforeEach(() => {
  now = Date.now();
  all = installation(inMemory(), { now: () => now });
});

const identify = ({ cookie }: Pick<Person, 'cookie'>, isActive = false) => all.signIn.identify(new Headers({ cookie }), isActive);
const open = async ({ id }: Pick<Person, 'id'>) => (await all.signIn.auth.$context).internalAdapter.listSessions(id);

async function begun(role: Parameters<Installation['person']>[1] = 'evaluator') {
  const me = await all.person('me', role, role === 'evaluator' ? { site: null } : wiesbaden, { isSecured: false });
  const [session] = await open(me);
  return { me, at: session?.createdAt.getTime() ?? 0, token: session?.token ?? '' };
}
const see = async (token: string, at: number) =>
  void (await (await all.signIn.auth.$context).internalAdapter.updateSession(token, { seenAt: new Date(at) }));

test.each([
  ['half an hour after it was begun', null, 30 * minute, true],
  ['a moment later', null, 30 * minute + 1, false],
  ['half an hour after somebody was there', 5 * hour, 5 * hour + 30 * minute, true],
  ['and a moment later', 5 * hour, 5 * hour + 30 * minute + 1, false],
  ['half a day after it was begun', 12 * hour - minute, 12 * hour, true],
  ['longer than half a day, though somebody was there', 12 * hour - minute, 12 * hour + 1, false],
  ['a day before it was begun, by a clock that is set back', null, -day, true],
  ['more than a day before', null, -day - 1, false],
])('%s', async (_, seen, after, isOpen) => {
  const { me, at, token } = await begun();
  if (seen !== null) await see(token, at + seen);
  now = at + after;
  expect([(await identify(me)) !== null, (await open(me)).length]).toEqual([isOpen, isOpen ? 1 : 0]);
});

test('by a clock that is doubted none is cleared away, and none is of tomorrow', async () => {
  const { me, at } = await begun();
  const clock = { ...all.server.clock, isDoubted: () => true };
  const doubted = newSignIn(all.signIn.settings, { ...all.storage, clock });
  const seen = async () => [(await doubted.identify(new Headers({ cookie: me.cookie }), false)) !== null, (await open(me)).length];
  now = at + 31 * minute;
  expect(await seen()).toEqual([false, 1]);
  now = at - 2 * day;
  expect(await seen()).toEqual([true, 1]);
});

test('being there is noted once a minute, and by what somebody does alone', async () => {
  const { me, at } = await begun();
  const seenAfter = async (after: number, isActive: boolean) => {
    now = at + after;
    await identify(me, isActive);
    const [session] = await open(me);
    return (session as { seenAt?: Date | null } | undefined)?.seenAt?.getTime() ?? null;
  };
  expect(await seenAfter(minute, true)).toBeNull();
  expect(await seenAfter(5 * minute, false)).toBeNull();
  expect(await seenAfter(minute + 1, true)).toBe(at + minute + 1);
  expect(await seenAfter(2 * minute + 1, true)).toBe(at + minute + 1);
  expect(await seenAfter(2 * minute + 2, true)).toBe(at + 2 * minute + 2);
});

describe('who is in it', () => {
  const asker = async (me: Pick<Person, 'cookie'>) => (await identify(me)) as SignedIn;

  test('nobody without a cookie', async () => {
    expect(await all.signIn.identify(new Headers(), true)).toBeNull();
  });

  test('begins in the role that comes first in the standard, and acts in the one they chose while they have it', async () => {
    const { me, token } = await begun('siteAdministration');
    const lead = await all.give(me.id, 'teamLead', wiesbaden);
    const mine = await all.give(me.id, 'counsellor', wiesbaden);
    await all.give(me.id, 'evaluator', wiesbaden, { from: '2026-09-01' });
    const roles = async () => [(await asker(me)).membership?.id, (await asker(me)).memberships.map(({ role }) => role).toSorted()];
    expect(await roles()).toEqual([mine.id, ['counsellor', 'siteAdministration', 'teamLead']]);
    await (await all.signIn.auth.$context).internalAdapter.updateSession(token, { membership: lead.id });
    expect(await roles()).toEqual([lead.id, ['counsellor', 'siteAdministration', 'teamLead']]);
    await all.storage.organisation.add([{ kind: 'membership', id: lead.id, entry: null, by: null, at: '2026-08-31T08:00:00.000Z' }]);
    expect(await roles()).toEqual([mine.id, ['counsellor', 'siteAdministration']]);
  });

  test('without a role has no standpoint', async () => {
    const { me } = await begun(null);
    expect(await asker(me)).toMatchObject({ id: me.id, name: 'me', email: me.email, memberships: [], membership: null, standpoint: null });
  });

  test('stands where their role is: with whom they lead, whose cases are theirs as well, and which an emergency opened', async () => {
    const people = {} as Record<'counsellor' | 'deputy' | 'lead' | 'leadNorth' | 'colleague', Person>;
    people.counsellor = await all.person('counsellor', 'counsellor', wiesbaden, { team: 'Nord' });
    people.deputy = await all.person('deputy', 'deputy', wiesbaden);
    people.lead = await all.person('lead', 'teamLead', wiesbaden);
    people.leadNorth = await all.person('lead-north', 'teamLead', wiesbaden, { team: 'Nord' });
    people.colleague = await all.person('colleague', 'counsellor', wiesbaden);
    const agreed = { centre: 'wiesbaden-1', from: '2026-08-31', until: '2026-09-11' };
    for (const by of ['counsellor', 'deputy', 'lead'] as const) {
      const id = `s-000000000000000${by.length % 10}`;
      const entry = { ...agreed, id, for: people.colleague.id, by: people[by].id };
      await all.storage.organisation.add([{ kind: 'standIn', id, entry, by: null, at: '2026-08-31T08:00:00.000Z' }]);
    }
    const made = await people.colleague.send<{ id: string }>(
      '/api/v1/cases',
      { site: 'wiesbaden', proposal: inquiry },
      { 'idempotency-key': newKey() },
    );
    await all.storage.accesses.add(
      (['counsellor', 'lead'] as const).map((who) => ({
        case: made.body.id,
        at: new Date(now).toISOString(),
        kind: 'emergencyBegun' as const,
        role: 'counsellor',
        person: people[who].id,
        emergency: `e-${who}`,
        reason: 'x',
        endsAt: new Date(now + 10 * minute).toISOString(),
      })),
    );
    const standpoints = await Promise.all(Object.values(people).map(async (one) => (await asker(one)).standpoint));
    const place = { site: 'wiesbaden', centre: 'wiesbaden-1' };
    const none = { ...place, leads: null, standsInFor: [], emergencies: [] };
    expect(standpoints).toEqual([
      { ...none, person: people.counsellor.id, role: 'counsellor', standsInFor: [people.colleague.id], emergencies: [made.body.id] },
      { ...none, person: people.deputy.id, role: 'deputy', standsInFor: [people.colleague.id] },
      { ...none, person: people.lead.id, role: 'teamLead' },
      { ...none, person: people.leadNorth.id, role: 'teamLead', leads: [people.counsellor.id, people.leadNorth.id] },
      { ...none, person: people.colleague.id, role: 'counsellor' },
    ]);
    now += 10 * minute;
    expect((await asker(people.counsellor)).standpoint?.emergencies).toEqual([]);
  });

  test.each([
    ['evaluator', false, 'off'],
    ['counsellor', false, 'missing'],
    ['counsellor', true, 'on'],
  ] as const)('as %s, with a second factor or without (%s): %s', async (role, isOn, secondFactor) => {
    const { me } = await begun(role);
    if (isOn) await (await all.signIn.auth.$context).internalAdapter.updateUser(me.id, { twoFactorEnabled: true });
    expect((await asker(me)).secondFactor).toBe(secondFactor);
  });

  test('with a password needs a second factor of ours, also where others have theirs at the provider', async () => {
    const provider = { name: 'Caritas', discoveryUrl: 'http://127.0.0.1:9/x', clientId: 'x', clientSecret: 'x' };
    const { me } = await begun('counsellor');
    const other = installation(all.storage, { provider });
    const seen = async () => ((await other.signIn.identify(new Headers({ cookie: me.cookie }), false)) as SignedIn).secondFactor;
    expect(await seen()).toBe('missing');
    await (await all.signIn.auth.$context).internalAdapter.deleteAccounts(me.id);
    expect([await seen(), (await asker(me)).secondFactor]).toEqual(['off', 'missing']);
  });
});
