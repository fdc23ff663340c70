// Who works here: what is kept of each change and who it was by, what the list says, and what is refused in which words.
import { beforeEach, describe, expect, test } from 'vitest';
import { centresOf } from '../../../machines/centres.ts';
import { siteName, sites as allSites } from '../../../machines/sites.ts';
import type { HandedOver, Invited, People } from '../../../src/contract/people.ts';
import type { Membership } from '../../../src/organisation/membership.ts';
import type { DeliveryFault } from '../../../src/record/ports/outbox-store.ts';
import type { Mail, Mailer } from '../../../src/server/parts/mailer.ts';
import { inMemory, inquiry, newKey, type Answer, type ProblemBody } from '../harness.ts';
import { eventsIn } from '../access/events.ts';
import { installation, type Installation } from '../access/people.ts';

type Person = Awaited<ReturnType<Installation['person']>>;
const codeOf = ({ body }: { body: Partial<ProblemBody> }): string => (body.type ?? '').split(':').at(-1) ?? '';
const said = (answer: Answer<Partial<ProblemBody>>) => [answer.status, codeOf(answer)];
const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
const there = { site: 'wiesbaden', centre: 'wiesbaden-2' } as const;
const fields = { role: 'counsellor', ...here, team: null, from: '2026-08-01', until: null };
const now = '2026-08-31T09:12:33.123Z';
const outside = allSites.find(({ code }) => centresOf(code).length === 0)?.code ?? 'essen';

let all: Installation;
let admin: Person;
let mails: Mail[];
let fault: DeliveryFault | null;
beforeEach(async () => {
  mails = [];
  all = installation(inMemory());
  admin = await all.person('Ada', 'siteAdministration', { site: 'wiesbaden' });
});

/** What was kept since, without the numbers of the store. */
async function keptSince(doing: () => Promise<unknown>) {
  const before = await all.storage.organisation.since(0);
  await doing();
  const after = await all.storage.organisation.since(before.at(-1)?.number ?? 0);
  return after.map(({ number: _, ...change }) => change);
}
const by = () => ({ role: 'siteAdministration', id: admin.id });
const noted = () => eventsIn(all.server.logged).map(({ event, person, of, as }) => ({ event, person, of, as }));
const without = ({ id: _i, person: _p, ...more }: Membership) => more;

describe('invited', () => {
  const body = { name: 'Lena Kern', email: 'Lena@Example.org', membership: fields };
  const invite = (more: object = {}, headers = {}) =>
    admin.send<Invited & Partial<ProblemBody>>('/api/v1/people', { ...body, ...more }, headers);

  test('somebody has the role they were invited into, by whom and when, and is in the list as invited', async () => {
    let answer = { id: '', link: null as string | null };
    const kept = await keptSince(async () => (answer = (await invite()).body));
    const id = kept[0]?.id ?? '';
    expect(kept).toEqual([{ kind: 'membership', id, entry: { ...fields, id, person: answer.id }, by: by(), at: now }]);
    const { people } = (await admin.ask<People>('/api/v1/people')).body;
    expect(people.find((one) => one.id === answer.id)).toEqual({
      id: answer.id,
      name: 'Lena Kern',
      email: 'lena@example.org',
      state: 'invited',
      leftOn: null,
      hasSecondFactor: false,
      memberships: [{ ...fields, id, person: answer.id }],
      openCases: null,
    });
  });

  test.each([
    ['de', 'Ihr Zugang zu Etappe'],
    ['en', 'Your access to Etappe'],
  ])(
    'gets a mail where one can be sent, in the language of whoever invites (%s), and then nobody else sees the link',
    async (lang, subject) => {
      const mailer: Mailer = { send: async (mail) => (mails.push(mail) > 0 ? fault : null), staff: new Map(), close: () => {} };
      all = installation(all.storage, {}, { mailer });
      admin = { ...admin, ...all.sessionOf(admin.cookie) };
      fault = null;
      expect((await invite({}, { 'accept-language': lang })).body).toEqual({ id: expect.any(String), link: null });
      const [mail] = mails;
      expect(mails).toEqual([{ id: expect.stringMatching(/^[\w-]{8}$/u), to: body.email, subject, body: expect.any(String) }]);
      const [link = ''] = /http:\S+/u.exec(mail?.body ?? '') ?? [];
      expect([link.slice(0, link.indexOf('#')), link.includes(`#${mail?.id}`)]).toEqual(['http://localhost/einladung', true]);
      fault = 'unreachable';
      expect((await invite({ email: 'other@example.org' })).body.link).toMatch(/^http:\/\/localhost\/einladung#[\w-]{43}$/u);
    },
  );

  test.each([
    ['into a role that is given elsewhere', { membership: { ...fields, role: 'evaluator', site: null, centre: null } }, 403, 'notForRole'],
    ['into a centre that is not there', { membership: { ...fields, centre: 'essen-1' } }, 400, 'malformed'],
    ['under an address somebody works under', { email: 'ada@example.org' }, 409, 'emailTaken'],
  ])('nobody is %s: nothing is kept', async (_, more, status, code) => {
    let answer: Answer<Partial<ProblemBody>> | undefined;
    expect(await keptSince(async () => (answer = await invite(more)))).toEqual([]);
    expect([answer?.status, answer === undefined ? '' : codeOf(answer)]).toEqual([status, code]);
    expect(answer?.body.errors).toEqual(code === 'malformed' ? [{ path: 'centre', message: 'hat nicht die erwartete Form' }] : undefined);
  });

  test('again, whoever has left is taken back, and nobody has left any more', async () => {
    const { id } = (await invite()).body;
    await admin.send(`/api/v1/people/${id}/departure`, {});
    const kept = await keptSince(() => invite());
    expect(kept).toMatchObject([{ kind: 'membership' }, { kind: 'departed', id, entry: null, by: by(), at: now }]);
  });
});

describe('a role', () => {
  let mine: Person;
  let role: Membership;
  beforeEach(async () => {
    mine = await all.person('mine', 'counsellor', here);
    [role] = [...(await all.signIn.readOrganisation()).memberships.values()].filter(({ person }) => person === mine.id) as [Membership];
    all.server.logged.length = 0;
  });
  const path = (...more: string[]) => ['/api/v1/people', mine.id, 'memberships', ...more].join('/');
  const change = (id: string, to: object, who = admin) => who.send<Partial<ProblemBody>>(path(id), to, {}, 'PUT');

  test('is given: kept, answered by its id, and noted', async () => {
    let answer: Answer<{ id: string }> | undefined;
    const kept = await keptSince(async () => (answer = await admin.send(path(), { ...fields, ...there })));
    const id = answer?.body.id ?? '';
    expect([answer?.status, answer?.body, kept]).toEqual([
      201,
      { id: expect.stringMatching(/^m-[0-9a-f]{16}$/u) },
      [{ kind: 'membership', id, entry: { ...fields, ...there, id, person: mine.id }, by: by(), at: now }],
    ]);
    expect(noted()).toEqual([{ event: 'role.given', person: admin.id, of: mine.id, as: 'counsellor' }]);
  });

  test('is changed: kept under its id, answered by it, and noted', async () => {
    const to = { ...without(role), role: 'teamLead' as const, until: '2026-12-31' };
    let answer: Answer<Partial<ProblemBody>> | undefined;
    const kept = await keptSince(async () => (answer = await change(role.id, to)));
    expect([answer?.status, answer?.body]).toEqual([200, { id: role.id }]);
    expect(kept).toEqual([{ kind: 'membership', id: role.id, entry: { ...to, id: role.id, person: mine.id }, by: by(), at: now }]);
    expect(noted()).toEqual([{ event: 'role.changed', person: admin.id, of: mine.id, as: 'teamLead' }]);
  });

  test('is not changed where there is none, where it is another’s, into one that cannot be, or into one that is given elsewhere', async () => {
    const elsewhere = await all.person('elsewhere', 'siteAdministration', { site: 'essen' });
    const evaluator = await all.give(mine.id, 'evaluator', { site: 'wiesbaden' });
    const to = without(role);
    const kept = await keptSince(async () => {
      expect(said(await change('m-0000000000000000', to))).toEqual([404, 'unknownPerson']);
      expect(said(await change(role.id, to, elsewhere))).toEqual([404, 'unknownPerson']);
      expect(said(await change(evaluator.id, to))).toEqual([403, 'notForRole']);
      expect(said(await change(role.id, { ...to, role: 'evaluator', centre: null }))).toEqual([403, 'notForRole']);
      const malformed = await change(role.id, { ...to, until: '2025-01-01' });
      expect([said(malformed), malformed.body.errors?.map((one) => one.path)]).toEqual([[400, 'malformed'], ['until']]);
    });
    expect(kept).toEqual([]);
  });

  test('of a counsellor ends while others of theirs go on, or once no case is left; one of another kind ends whatever is left', async () => {
    const made = await mine.send<{ id: string }>(
      '/api/v1/cases',
      { site: 'wiesbaden', proposal: inquiry },
      { 'idempotency-key': newKey() },
    );
    const lead = await all.give(mine.id, 'teamLead', here);
    const second = await all.give(mine.id, 'counsellor', there);
    const ended = { until: '2026-08-31' };
    expect((await change(lead.id, { ...without(lead), ...ended })).status).toBe(200);
    expect((await change(role.id, { ...without(role), ...ended })).status).toBe(200);
    expect(said(await change(second.id, { ...without(second), ...ended }))).toEqual([409, 'casesRemain']);
    expect(said(await change(second.id, { ...without(second), role: 'teamLead' }))).toEqual([409, 'casesRemain']);
    expect((await change(second.id, { ...without(second), until: '2026-09-01' })).status).toBe(200);
    await mine.send(
      `/api/v1/cases/${made.body.id}/proposals`,
      { type: 'case.closed', reason: 'clientWish' },
      { 'if-match': '"1"', 'idempotency-key': newKey() },
    );
    expect((await change(second.id, { ...without(second), ...ended })).status).toBe(200);
  });

  test('of the whole programme is given there; a link is renewed only where every role may be given', async () => {
    const system = await all.person('system', 'systemAdministration', { site: null });
    expect((await system.send(path(), { ...fields, role: 'evaluator', site: null, centre: null })).status).toBe(201);
    expect(said(await admin.send(`/api/v1/people/${mine.id}/invitation`, {}))).toEqual([403, 'notForRole']);
    const emil = await all.person('emil', 'counsellor', { site: 'essen' });
    for (const id of [emil.id, 'p-0000000000000001'])
      expect(said(await admin.send(`/api/v1/people/${id}/invitation`, {}))).toEqual([404, 'unknownPerson']);
    expect(said(await admin.send(`/api/v1/people/${mine.id}/departure`, {}))).toEqual([403, 'notForRole']);
    expect(said(await admin.send(`/api/v1/people/p-0000000000000001/departure`, {}))).toEqual([404, 'unknownPerson']);
    expect(said(await admin.send(`/api/v1/people/${admin.id}/departure`, {}))).toEqual([409, 'ownRoles']);
    expect(said(await system.send(`/api/v1/people/${system.id}/departure`, {}))).toEqual([409, 'ownRoles']);
    const sessions = (id: string) => admin.ask<Partial<ProblemBody>>(`/api/v1/people/${id}/sessions`, { method: 'DELETE' });
    expect(said(await sessions('p-0000000000000001'))).toEqual([404, 'unknownPerson']);
    expect((await sessions(mine.id)).status).toBe(204);
    expect(noted().at(-1)).toEqual({ event: 'sessions.ended', person: admin.id, of: mine.id, as: undefined });
  });
});

test('whoever leaves: what begins today or later is taken back, what runs ended yesterday, what ended before stays as it was', async () => {
  const { id } = await all.person('leaves', 'counsellor', here, { from: '2026-01-01' });
  const over = await all.give(id, 'trainer', here, { until: '2026-03-31' });
  const yesterday = await all.give(id, 'teamLead', here, { until: '2026-08-30' });
  const today = await all.give(id, 'deputy', here, { from: '2026-08-31' });
  const [running] = [...(await all.signIn.readOrganisation()).memberships.values()].filter((one) => one.person === id);
  const kept = await keptSince(() => admin.send(`/api/v1/people/${id}/departure`, {}));
  const member = (of: string | undefined, entry: object | null) => ({ kind: 'membership', id: of, entry, by: by(), at: now });
  expect(kept).toEqual([
    member(running?.id, { ...running, until: '2026-08-30' }),
    member(over.id, over),
    member(yesterday.id, yesterday),
    member(today.id, null),
    { kind: 'departed', id, entry: { person: id, on: '2026-08-31', roles: [today] }, by: by(), at: now },
  ]);
});

describe('the list', () => {
  test('is by name, of the own site and centre, with who stands in for whom and what may be given', async () => {
    const lead = await all.person('lead', 'teamLead', here);
    await (await all.signIn.auth.$context).internalAdapter.updateUser(lead.id, { name: 'Özlem' });
    const mine = await all.person('zoe', 'counsellor', here);
    const neighbour = await all.person('Paul', 'counsellor', there);
    await all.person('Emil', 'counsellor', { site: 'essen' });
    await all.person('everywhere', 'dataProtection', { site: null });
    for (const { id, centre, until } of [
      { id: 's-0000000000000001', centre: 'wiesbaden-1', until: '2026-08-31' },
      { id: 's-0000000000000002', centre: 'wiesbaden-1', until: '2026-08-30' },
      { id: 's-0000000000000003', centre: 'wiesbaden-2', until: '2026-08-31' },
    ]) {
      const entry = { id, for: mine.id, by: neighbour.id, centre, from: '2026-08-01', until };
      await all.storage.organisation.add([{ kind: 'standIn', id, entry, by: null, at: now }]);
    }
    for (const from of [mine, mine, neighbour])
      await from.send('/api/v1/cases', { site: 'wiesbaden', proposal: inquiry }, { 'idempotency-key': newKey() });
    const shown = async ({ ask }: Person) => {
      const { body } = await ask<People>('/api/v1/people');
      return [body.people.map(({ name, openCases }) => [name, openCases]), body.standIns.map(({ id }) => id.at(-1)), body.mayGive.length];
    };
    expect(await shown(lead)).toEqual([
      [
        ['Ada', 0],
        ['Özlem', 0],
        ['zoe', 2],
      ],
      ['1'],
      0,
    ]);
    expect(await shown(mine)).toEqual([
      [
        ['Ada', null],
        ['Özlem', null],
        ['zoe', null],
      ],
      ['1'],
      0,
    ]);
    expect(await shown(admin)).toEqual([
      [
        ['Ada', null],
        ['Özlem', null],
        ['Paul', null],
        ['zoe', null],
      ],
      ['1', '3'],
      6,
    ]);
    const system = await all.person('system', 'systemAdministration', { site: null });
    const names = (await system.ask<People>('/api/v1/people')).body.people.map(({ name }) => name);
    expect(names).toEqual(['Ada', 'Emil', 'everywhere', 'Özlem', 'Paul', 'system', 'zoe']);
    const { sites } = (await admin.ask<People>('/api/v1/people')).body;
    expect(sites).toEqual([{ code: 'wiesbaden', centres: centresOf('wiesbaden').map(({ code, name }) => ({ code, name })) }]);
    // A site outside the model project has one centre, which bears its name.
    const elsewhere = (await system.ask<People>('/api/v1/people')).body.sites.find(({ code }) => code === outside);
    expect(elsewhere).toEqual({ code: outside, centres: [{ code: `${outside}-1`, name: siteName(outside) }] });
  });
});

test('cases are handed over inside the centre, to a counsellor who works there today; of others none', async () => {
  const lead = await all.person('lead', 'teamLead', here);
  const [mine, other, neighbour] = [
    await all.person('mine', 'counsellor', here),
    await all.person('other', 'counsellor', here),
    await all.person('neighbour', 'counsellor', there),
  ];
  const gone = await all.person('gone', 'counsellor', here, { until: '2026-08-30' });
  const elsewhere = await all.person('elsewhere', 'counsellor', { site: 'essen' });
  const open = async (who: Person) =>
    (await who.send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden', proposal: inquiry }, { 'idempotency-key': newKey() })).body.id;
  const [case1, case2] = [await open(mine), await open(other)];
  const hand = (from: Person, to: Person) =>
    lead.send<HandedOver & Partial<ProblemBody>>(`/api/v1/people/${from.id}/caseload`, { to: to.id });
  for (const to of [neighbour, lead, gone]) expect(said(await hand(mine, to))).toEqual([404, 'unknownPerson']);
  expect(said(await hand(elsewhere, other))).toEqual([404, 'unknownPerson']);
  expect((await hand(neighbour, other)).body).toEqual({ handedOver: 0, left: [] });
  expect((await hand(mine, other)).body).toEqual({ handedOver: 1, left: [] });
  const entries = (await all.storage.store.read(case1))?.entries ?? [];
  expect(entries.at(-1)).toMatchObject({
    event: { type: 'counsellor.assigned', counsellor: other.id },
    by: { role: 'teamLead', id: lead.id },
  });
  expect((await all.storage.store.read(case2))?.entries).toHaveLength(1);
});
