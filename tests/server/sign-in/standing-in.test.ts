// What a centre and a site agree on for themselves, what a session says of it, and the emergency access: what is kept, told and refused.
import { beforeEach, describe, expect, test } from 'vitest';
import { sites } from '../../../machines/sites.ts';
import type { CaseAccesses, Emergencies } from '../../../src/contract/case-access.ts';
import type { SiteRulesView } from '../../../src/contract/people.ts';
import type { Session } from '../../../src/contract/session.ts';
import { inMemory, inquiry, newKey, type Answer, type ProblemBody } from '../harness.ts';
import { eventsIn } from '../access/events.ts';
import { installation, type Installation } from '../access/people.ts';

type Person = Awaited<ReturnType<Installation['person']>>;
type Problem = Partial<ProblemBody>;
const said = ({ status, body }: Answer<Problem>) => [status, (body.type ?? '').split(':').at(-1)];
const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
const now = '2026-08-31T09:12:33.123Z';
const hour = 3_600_000;

let all: Installation;
let people: Record<'mine' | 'other' | 'lead' | 'admin', Person>;
beforeEach(async () => {
  all = installation(inMemory());
  people = {
    mine: await all.person('mine', 'counsellor', here),
    other: await all.person('other', 'counsellor', here),
    lead: await all.person('lead', 'teamLead', here),
    admin: await all.person('admin', 'siteAdministration', { site: 'wiesbaden' }),
  };
  all.server.logged.length = 0;
});
const kept = async () => (await all.storage.organisation.since(0)).slice(4).map(({ number: _, ...change }) => change);
const sessionOf = async ({ ask }: Person) => (await ask<Session>('/api/v1/session')).body;

describe('a stand-in', () => {
  const agreed = () => ({ for: people.mine.id, by: people.other.id, centre: 'wiesbaden-1', from: '2026-08-31', until: '2026-09-11' });
  const agree = (more: object = {}, who = people.lead) => who.send<Problem & { id: string }>('/api/v1/stand-ins', { ...agreed(), ...more });
  const end = (id: string, who = people.lead) => who.ask<Problem>(`/api/v1/stand-ins/${id}`, { method: 'DELETE' });
  const by = () => ({ role: 'teamLead', id: people.lead.id });

  test('is kept with whoever agreed on it, told in the session of whoever stands in, and ended for good', async () => {
    const { body, status } = await agree();
    const made = { kind: 'standIn', id: body.id, entry: { ...agreed(), id: body.id }, by: by(), at: now };
    expect([status, body, await kept()]).toEqual([201, { id: expect.stringMatching(/^s-[0-9a-f]{16}$/u) }, [made]]);
    const told = [{ person: people.mine.id, name: 'mine', until: '2026-09-11' }];
    const standing = async () => (await Promise.all(Object.values(people).map(sessionOf))).map(({ signedIn }) => signedIn?.standsInFor);
    expect(await standing()).toEqual([[], told, [], []]);
    expect((await end(body.id)).status).toBe(204);
    expect([await kept(), await standing()]).toEqual([
      [made, { ...made, entry: null }],
      [[], [], [], []],
    ]);
  });

  test.each<[string, () => object, string, number, string, string[]?]>([
    ['before it begins', () => ({ until: '2026-08-30' }), 'lead', 400, 'malformed', ['until']],
    ['by whoever is away', () => ({ by: people.mine.id }), 'lead', 400, 'malformed', ['by']],
    ['by whoever only leads', () => ({ by: people.lead.id }), 'lead', 404, 'unknownPerson'],
    ['for whoever only leads', () => ({ for: people.lead.id }), 'lead', 404, 'unknownPerson'],
    ['for somebody nobody knows', () => ({ for: 'p-0000000000000001' }), 'lead', 404, 'unknownPerson'],
    ['where they do not work', () => ({ centre: 'wiesbaden-2' }), 'admin', 404, 'unknownPerson'],
    ['at another centre', () => ({ centre: 'wiesbaden-2' }), 'lead', 403, 'notForRole'],
    ['at another site', () => ({ centre: 'essen-1' }), 'admin', 403, 'notForRole'],
  ])('does not end %s', async (_, more, who, status, code, paths) => {
    const answer = await agree(more(), people[who as 'lead']);
    expect([said(answer), answer.body.errors?.map(({ path }) => path), await kept()]).toEqual([[status, code], paths, []]);
  });

  test('is agreed on by the administration as well, and also where a deputy stands in; not by whoever does not work there today', async () => {
    const deputy = await all.person('deputy', 'deputy', here);
    const gone = await all.person('gone', 'deputy', here, { until: '2026-08-30' });
    expect((await agree({ by: deputy.id }, people.admin)).status).toBe(201);
    expect(said(await agree({ by: gone.id }))).toEqual([404, 'unknownPerson']);
  });

  test('is ended by whoever holds the centre, and by nobody else', async () => {
    const { id } = (await agree()).body;
    const elsewhere = await all.person('elsewhere', 'teamLead', { site: 'wiesbaden', centre: 'wiesbaden-2' });
    for (const [who, one] of [
      [elsewhere, id],
      [people.lead, 's-0000000000000000'],
    ] as const)
      expect(said(await end(one, who))).toEqual([404, 'notFound']);
    expect((await sessionOf(people.other)).signedIn?.standsInFor).toHaveLength(1);
    expect((await end(id, people.admin)).status).toBe(204);
  });
});

describe('the rules of a site', () => {
  const loosest = { idleMinutes: 30, sessionHours: 12, invitationDays: 7, emergencyHours: 12, secondFactorForEverybody: false };
  const rules = { idleMinutes: 10, sessionHours: 8, invitationDays: 2, emergencyHours: 0, secondFactorForEverybody: true };
  const at = (who: Person, site = 'wiesbaden') => who.ask<SiteRulesView & Problem>(`/api/v1/sites/${site}/rules`);

  test('are the usual ones until some are set; these are kept, answered, noted, and say how long a session may rest', async () => {
    expect((await at(people.mine)).body).toEqual({ site: 'wiesbaden', rules: { ...loosest, emergencyHours: 8 }, loosest });
    const before = (await sessionOf(people.mine)).signedIn;
    const set = await people.admin.send<SiteRulesView>('/api/v1/sites/wiesbaden/rules', rules, {}, 'PUT');
    expect([set.status, set.body]).toEqual([200, { site: 'wiesbaden', rules, loosest }]);
    const by = { role: 'siteAdministration', id: people.admin.id };
    expect(await kept()).toEqual([{ kind: 'siteRules', id: 'wiesbaden', entry: rules, by, at: now }]);
    expect(eventsIn(all.server.logged)).toMatchObject([{ event: 'rules.changed', person: people.admin.id, site: 'wiesbaden' }]);
    expect((await at(people.mine)).body).toEqual({ site: 'wiesbaden', rules, loosest });
    const after = (await sessionOf(people.mine)).signedIn;
    expect([before, after].map((one) => [one?.idleMinutes, one?.mayOpenInEmergency])).toEqual([
      [30, true],
      [10, false],
    ]);
  });

  test('of another site are nobody’s business, and nothing is set there', async () => {
    expect(said(await at(people.mine, 'essen'))).toEqual([404, 'notFound']);
    expect(said(await people.admin.send('/api/v1/sites/essen/rules', rules, {}, 'PUT'))).toEqual([404, 'notFound']);
    expect(await kept()).toEqual([]);
    const system = await all.person('system', 'systemAdministration', { site: null });
    expect((await at(system, 'essen')).status).toBe(200);
  });
});

test('a session says who is in it, in which role, and where they work', async () => {
  const role = [...(await all.signIn.readOrganisation()).memberships.values()].find(({ person }) => person === people.mine.id);
  const wiesbaden = sites.filter(({ code }) => code === 'wiesbaden').map(({ code, name, land }) => ({ code, name, land }));
  expect(await sessionOf(people.mine)).toEqual({
    today: '2026-08-31',
    setDay: true,
    actor: { role: 'counsellor', id: people.mine.id },
    signedIn: {
      name: 'mine',
      email: 'mine@example.org',
      role: 'counsellor',
      memberships: [role],
      membership: role?.id,
      secondFactor: 'on',
      keepsSecondFactor: true,
      idleMinutes: 30,
      mayOpenInEmergency: true,
      standsInFor: [],
    },
    staff: (['mine', 'other', 'lead', 'admin'] as const).map((who) => ({
      id: people[who].id,
      name: who,
      role: { lead: 'teamLead', admin: 'siteAdministration', mine: 'counsellor', other: 'counsellor' }[who],
    })),
    sites: wiesbaden,
    site: 'wiesbaden',
  });
  const evaluator = await all.person('evaluator', 'evaluator', { site: null }, { isSecured: false });
  const essen = await all.person('essen', 'counsellor', { site: 'essen' });
  const nobody = await all.person('nobody', null, here, { isSecured: false });
  const seen = [await sessionOf(evaluator), await sessionOf(essen), await sessionOf(nobody)];
  expect(
    seen.map(({ actor, staff, site, sites: offered, signedIn }) => [
      actor?.role ?? null,
      staff.length,
      site,
      offered.length,
      signedIn?.keepsSecondFactor,
      signedIn?.mayOpenInEmergency,
    ]),
  ).toEqual([
    [null, 0, 'wiesbaden', sites.length, false, false],
    ['counsellor', 1, 'essen', 1, true, true],
    [null, 0, 'wiesbaden', sites.length, false, false],
  ]);
  const [membership] = seen[0]?.signedIn?.memberships ?? [];
  const choose = (id: string) => evaluator.send<Problem>('/api/v1/session/membership', { membership: id }, {}, 'PUT');
  expect([(await choose(membership?.id ?? '')).status, said(await choose(role?.id ?? ''))]).toEqual([204, [404, 'notFound']]);
});

describe('an emergency access', () => {
  const reason = 'Anruf der Klinik, Kollegin im Urlaub';
  let caseId = '';
  const open = async (who: Person, words: object = inquiry.words) => {
    const proposal = { ...inquiry, words };
    return (await who.send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden', proposal }, { 'idempotency-key': newKey() })).body.id;
  };
  beforeEach(async () => {
    caseId = await open(people.mine);
  });
  const begin = (who = people.other, more: object = {}) =>
    who.send<Emergencies & Problem>('/api/v1/emergencies', { name: inquiry.words.name, reason, ...more });
  const running = async ({ ask }: Person) => (await ask<Emergencies>('/api/v1/emergencies')).body.emergencies;
  const accesses = async (query = '') => (await people.mine.ask<CaseAccesses>(`/api/v1/cases/${caseId}/accesses${query}`)).body;

  test('opens every case of the name at the centre but one’s own, is told to whom it concerns, and noted from its begin to its end', async () => {
    const neighbour = await all.person('neighbour', 'counsellor', { site: 'wiesbaden', centre: 'wiesbaden-2' });
    await open(neighbour);
    await open(people.other);
    await open(people.mine, { name: 'Jemand Anderes' });
    const second = await open(people.mine);
    const { status, body } = await begin();
    const endsAt = new Date(Date.parse(body.emergencies[0]?.begunAt ?? '') + 8 * hour).toISOString();
    const told = (id: string) => ({
      id: expect.stringMatching(/^e-[0-9a-f]{16}$/u) as string,
      case: id,
      client: null,
      reason,
      begunAt: expect.any(String) as string,
      endsAt,
      person: people.other.id,
      name: 'other',
      isMine: true,
    });
    expect([status, body.emergencies.toSorted((a, b) => a.case.localeCompare(b.case))]).toEqual([
      201,
      [caseId, second].toSorted().map(told),
    ]);
    expect(new Set(body.emergencies.map(({ id }) => id)).size).toBe(2);
    // Open from the next request on, and named then.
    expect((await running(people.other)).map(({ client }) => client)).toEqual([inquiry.words.name, inquiry.words.name]);
    expect((await running(neighbour)).length).toBe(0);
    expect((await running(people.mine)).map(({ isMine, client }) => [isMine, client])).toEqual([
      [false, inquiry.words.name],
      [false, inquiry.words.name],
    ]);
    all.server.logged.length = 0;
    const one = body.emergencies.find((emergency) => emergency.case === caseId);
    const end = (who: Person, id = one?.id) => who.ask<Problem>(`/api/v1/emergencies/${id}`, { method: 'DELETE' });
    expect([said(await end(people.mine)), said(await end(people.other, 'e-0000000000000000'))]).toEqual([
      [404, 'notFound'],
      [404, 'notFound'],
    ]);
    expect((await end(people.other)).status).toBe(204);
    expect((await running(people.other)).map((emergency) => emergency.case)).toEqual([second]);
    expect(eventsIn(all.server.logged)).toMatchObject([{ event: 'emergency.ended', person: people.other.id, case: caseId }]);
    const rows = (await all.storage.accesses.ofCase(caseId, 0, 9)).filter(({ emergency }) => emergency === one?.id);
    expect(rows.map(({ kind, role, person, reason: why, endsAt: until }) => [kind, role, person, why, until])).toEqual([
      ['emergencyEnded', 'counsellor', people.other.id, null, null],
      ['emergencyBegun', 'counsellor', people.other.id, reason, endsAt],
    ]);
  });

  test('is refused for a name nobody there bears, for one’s own case, and where the site has none; that is noted', async () => {
    expect(said(await begin(people.mine))).toEqual([404, 'unknownName']);
    expect(said(await begin(people.other, { name: 'Amira Mustermann' }))).toEqual([404, 'unknownName']);
    expect(eventsIn(all.server.logged).map(({ event }) => event)).toEqual(['emergency.refused', 'emergency.refused']);
    const rules = { idleMinutes: 30, sessionHours: 12, invitationDays: 7, emergencyHours: 0, secondFactorForEverybody: false };
    await people.admin.send('/api/v1/sites/wiesbaden/rules', rules, {}, 'PUT');
    expect(said(await begin())).toEqual([403, 'notForRole']);
    expect(await running(people.other)).toEqual([]);
  });

  test('stands among those who looked into the case, the latest first, fifty at a time', async () => {
    await begin();
    await people.other.ask(`/api/v1/cases/${caseId}`);
    await people.mine.ask(`/api/v1/cases/${caseId}`);
    const { accesses: rows, next } = await accesses();
    const row = { at: expect.any(String), role: 'counsellor', reason: null, isEmergency: false };
    const by = (who: 'mine' | 'other') => ({ person: people[who].id, name: who });
    expect([rows.slice(-3), next]).toEqual([
      [
        { ...row, kind: 'read', ...by('mine') },
        { ...row, kind: 'read', ...by('other'), isEmergency: true },
        { ...row, kind: 'emergencyBegun', ...by('other'), reason, isEmergency: true },
      ],
      null,
    ]);
    const looked = { case: caseId, at: now, kind: 'read' as const, role: 'counsellor', emergency: null, reason: null, endsAt: null };
    const count = 50 - (await all.storage.accesses.ofCase(caseId, 0, 99)).length;
    await all.storage.accesses.add(Array.from({ length: count }, () => ({ ...looked, person: 'p-0000000000000001' })));
    const full = await accesses();
    expect([full.accesses.length, full.next, full.accesses[0]?.name]).toEqual([50, null, null]);
    await all.storage.accesses.add([{ ...looked, person: people.lead.id }]);
    const more = await accesses();
    expect([more.accesses.length, more.next, more.accesses[0]?.name]).toEqual([50, 50, 'lead']);
    expect(await accesses('?offset=50')).toMatchObject({ accesses: [{ kind: 'emergencyBegun' }], next: null });
    for (const query of ['?offset=-1', '?offset=x', '?offset=1000001', '?offset=1.5'])
      expect((await people.mine.ask(`/api/v1/cases/${caseId}/accesses${query}`)).status).toBe(400);
  });
});
