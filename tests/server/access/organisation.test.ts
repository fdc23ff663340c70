// People, roles, stand-ins, rules of a site, and the emergency access: what is done about the organisation, and what it opens.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseAccesses, Emergencies } from '../../../src/contract/case-access.ts';
import type { People } from '../../../src/contract/people.ts';
import type { Session } from '../../../src/contract/session.ts';
import type { Membership } from '../../../src/organisation/membership.ts';
import { inquiry, newKey, everyStorage } from '../harness.ts';
import { cookiesIn, installation, password, type Installation } from './people.ts';

type Problem = { type?: string };
const codeOf = ({ body }: { body: Problem }): string => (body.type ?? '').split(':').at(-1) ?? '';
const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
const fields = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-1', team: null, from: '2026-08-01', until: null };

describe.each(everyStorage)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;
  const people = {} as Record<
    'mine' | 'other' | 'lead' | 'admin' | 'system' | 'protection' | 'elsewhere',
    Awaited<ReturnType<Installation['person']>>
  >;
  let caseId = '';

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
    people.mine = await all.person('mine', 'counsellor', here);
    people.other = await all.person('other', 'counsellor', here);
    people.lead = await all.person('lead', 'teamLead', here);
    people.admin = await all.person('admin', 'siteAdministration', { site: 'wiesbaden' });
    people.system = await all.person('system', 'systemAdministration', { site: null });
    people.protection = await all.person('protection', 'dataProtection', { site: 'wiesbaden' });
    people.elsewhere = await all.person('elsewhere', 'siteAdministration', { site: 'essen' });
    const made = await people.mine.send<{ id: string }>(
      '/api/v1/cases',
      { site: 'wiesbaden', proposal: inquiry },
      { 'idempotency-key': newKey() },
    );
    caseId = made.body.id;
  });
  afterAll(() => opened.close());

  const statusFor = async (who: keyof typeof people): Promise<number> => (await people[who].ask(`/api/v1/cases/${caseId}`)).status;

  test('a new case stands at the centre of whoever opens it, and nowhere else', async () => {
    const { body } = await people.mine.ask<{ header: { site: string; centre: string } }>(`/api/v1/cases/${caseId}`);
    expect(body.header).toMatchObject({ site: 'wiesbaden', centre: 'wiesbaden-1' });
    const key = { 'idempotency-key': newKey() };
    for (const body of [{ site: 'essen' }, { site: 'wiesbaden', centre: 'wiesbaden-2' }])
      expect(codeOf(await people.mine.send('/api/v1/cases', body, key))).toBe('notForRole');
  });

  test('who is invited chooses a password by a link that works once, and an older link does not count any more', async () => {
    const invite = (body: object) => people.admin.send<Problem & { id: string; link: string }>('/api/v1/people', body);
    const first = await invite({ name: 'Deniz Yılmaz', email: 'deniz@example.org', membership: fields });
    expect(first.status).toBe(201);
    expect(codeOf(await invite({ name: 'Deniz', email: 'DENIZ@example.org', membership: fields }))).toBe('emailTaken');
    const second = await people.admin.send<{ link: string }>(`/api/v1/people/${first.body.id}/invitation`, {});
    const tokenOf = (link: string): string => link.slice(link.indexOf('#') + 1);
    const read = (token: string) => all.server.send<Problem & { name: string }>('/api/v1/invitations/read', { token });
    const accept = (token: string, chosen = password) =>
      all.server.send<Problem>('/api/v1/invitations/accept', { token, password: chosen });
    expect(codeOf(await read(tokenOf(first.body.link)))).toBe('linkSpent');
    expect((await read(tokenOf(second.body.link))).body).toMatchObject({
      name: 'Deniz Yılmaz',
      email: 'deniz@example.org',
      roles: ['counsellor'],
    });
    expect(codeOf(await accept(tokenOf(second.body.link), 'deniz-yilmaz'))).toBe('passwordAboutYou');
    const twice = await Promise.all([accept(tokenOf(second.body.link)), accept(tokenOf(second.body.link))]);
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    const inside = twice.find(({ status }) => status === 200);
    expect((await all.sessionOf(cookiesIn(inside?.headers ?? new Headers())).ask('/api/v1/session')).status).toBe(200);

    const late = await people.admin.send<{ link: string }>(`/api/v1/people/${first.body.id}/invitation`, {});
    all.shift(7 * 86_400_000 + 1000);
    expect(codeOf(await accept(tokenOf(late.body.link)))).toBe('linkSpent');
    all.shift(-7 * 86_400_000 - 1000);
  });

  test('a renewed password keeps the second factor, unless the administration says that it is lost as well', async () => {
    const { id } = await all.person('forgets', 'counsellor', { site: 'wiesbaden' });
    const renew = async (body: object) => {
      const { body: given } = await people.admin.send<{ link: string }>(`/api/v1/people/${id}/invitation`, body);
      const token = given.link.slice(given.link.indexOf('#') + 1);
      const read = await all.server.send<{ keepsSecondFactor: boolean }>('/api/v1/invitations/read', { token });
      const taken = await all.server.send<Problem & { step?: string }>('/api/v1/invitations/accept', { token, password });
      return [read.body.keepsSecondFactor, taken.body.step];
    };
    expect(await renew({})).toEqual([true, 'secondFactor']);
    expect(await renew({ alsoSecondFactor: true })).toEqual([false, 'signedIn']);
  });

  test('the administration ends all sessions of somebody of theirs, and of nobody else', async () => {
    const { id, ...first } = await all.person('lost', 'evaluator', { site: 'wiesbaden' }, { isSecured: false });
    const second = await all.enter('lost@example.org');
    const colleague = await all.person('stays', 'evaluator', { site: 'wiesbaden' });
    const end = (who: keyof typeof people, of: string) => people[who].ask(`/api/v1/people/${of}/sessions`, { method: 'DELETE' });
    expect(codeOf(await end('elsewhere', id))).toBe('unknownPerson');
    expect(codeOf(await end('lead', id))).toBe('notForRole');
    const statuses = () => Promise.all([first, second, colleague].map(async ({ ask }) => (await ask('/api/v1/session')).status));
    expect(await statuses()).toEqual([200, 200, 200]);
    expect((await end('admin', id)).status).toBe(204);
    expect(await statuses()).toEqual([401, 401, 200]);
  });

  test('roles that read content are given at the site, and nobody gives any to themselves', async () => {
    const give = (who: keyof typeof people, to: string, more: object = {}) =>
      people[who].send(`/api/v1/people/${to}/memberships`, { ...fields, ...more });
    expect(codeOf(await give('system', people.other.id))).toBe('notForRole');
    expect(codeOf(await give('admin', people.admin.id))).toBe('ownRoles');
    expect(codeOf(await give('admin', people.other.id, { site: 'essen', centre: 'essen-1' }))).toBe('notForRole');
    expect(codeOf(await give('admin', people.other.id, { role: 'systemAdministration', site: null, centre: null }))).toBe('notForRole');
    expect(codeOf(await give('elsewhere', people.other.id))).toBe('unknownPerson');
    for (const fault of [
      { centre: null },
      { centre: 'essen-1' },
      { until: '2026-07-01' },
      { team: 'Nord', role: 'trainer', centre: null },
      { seq: 1 },
    ])
      expect(codeOf(await give('admin', people.other.id, fault))).toBe('malformed');
    // Whoever runs the computers cannot take an access over by renewing it.
    expect(codeOf(await people.system.send(`/api/v1/people/${people.mine.id}/invitation`, {}))).toBe('notForRole');
  });

  test('a site sees its own people, and a centre those of the centre', async () => {
    const names = async (who: keyof typeof people) => (await people[who].ask<People>('/api/v1/people')).body.people.map(({ id }) => id);
    expect(await names('elsewhere')).toEqual([people.elsewhere.id]);
    expect(await names('admin')).toContain(people.mine.id);
    expect(await names('mine')).not.toContain(people.elsewhere.id);
    const { body } = await people.lead.ask<People>('/api/v1/people');
    expect(body.people.find(({ id }) => id === people.mine.id)?.openCases).toBe(1);
    expect((await people.admin.ask<People>('/api/v1/people')).body.people.every(({ openCases }) => openCases === null)).toBe(true);
  });

  test('who stands in sees the cases of the other while it lasts, and not a day longer', async () => {
    expect(await statusFor('other')).toBe(404);
    const agree = (more: object = {}) =>
      people.lead.send<Problem & { id: string }>('/api/v1/stand-ins', {
        for: people.mine.id,
        by: people.other.id,
        centre: 'wiesbaden-1',
        from: '2026-08-31',
        until: '2026-09-11',
        ...more,
      });
    expect(codeOf(await agree({ by: people.mine.id }))).toBe('malformed');
    expect(codeOf(await agree({ by: people.elsewhere.id }))).toBe('unknownPerson');
    expect(codeOf(await agree({ centre: 'wiesbaden-2' }))).toBe('notForRole');
    const agreed = await agree();
    expect([agreed.status, await statusFor('other')]).toEqual([201, 200]);
    const told = async () => (await people.other.ask<Session>('/api/v1/session')).body.signedIn?.standsInFor;
    expect(await told()).toEqual([{ person: people.mine.id, name: 'mine', until: '2026-09-11' }]);
    all.server.setToday('2026-09-12');
    expect([await statusFor('other'), await told()]).toEqual([404, []]);
    all.server.setToday('2026-09-11');
    expect(await statusFor('other')).toBe(200);
    expect((await people.lead.ask(`/api/v1/stand-ins/${agreed.body.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await statusFor('other')).toBe(404);
    all.server.setToday('2026-08-31');
  });

  test('an emergency access opens one case for some hours, is seen by those it concerns, and stands in the log', async () => {
    const begin = (more: object = {}) =>
      people.other.send<Problem & Emergencies>('/api/v1/emergencies', {
        name: 'amira  MUSTERFRAU',
        reason: 'Anruf der Klinik, Kollegin im Urlaub',
        ...more,
      });
    expect(codeOf(await begin({ reason: 'kurz' }))).toBe('malformed');
    expect(codeOf(await begin({ name: 'Amira' }))).toBe('unknownName');
    expect(await statusFor('other')).toBe(404);
    const begun = await begin();
    expect([begun.status, begun.body.emergencies.map((one) => one.case), await statusFor('other')]).toEqual([201, [caseId], 200]);
    // Named for whoever sees whose case it is.
    const names = { mine: 'Amira Musterfrau', other: 'Amira Musterfrau', lead: null, protection: 'Amira Musterfrau' };
    for (const who of ['mine', 'other', 'lead', 'protection'] as const)
      expect((await people[who].ask<Emergencies>('/api/v1/emergencies')).body.emergencies).toMatchObject([
        { case: caseId, client: names[who], name: 'other', isMine: who === 'other' },
      ]);
    const { accesses } = (await people.protection.ask<CaseAccesses>(`/api/v1/cases/${caseId}/accesses`)).body;
    expect(accesses.find(({ kind }) => kind === 'emergencyBegun')).toMatchObject({
      name: 'other',
      reason: 'Anruf der Klinik, Kollegin im Urlaub',
    });
    expect(accesses.find(({ kind, name }) => kind === 'read' && name === 'other')).toMatchObject({ isEmergency: true });
    const [{ id } = { id: '' }] = begun.body.emergencies;
    expect((await people.mine.ask(`/api/v1/emergencies/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await people.other.ask(`/api/v1/emergencies/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await statusFor('other')).toBe(404);
    await begin();
    const aWhile = 29 * 60_000;
    const times = Math.ceil((8 * 3_600_000) / aWhile);
    for (let time = 1; time <= times; time += 1) {
      expect(await statusFor('other')).toBe(200);
      all.shift(aWhile);
      await people.other.send('/api/v1/session/renewal', {});
    }
    expect(await statusFor('other')).toBe(404);
    all.shift(-times * aWhile);
  });

  test('what a site sets for itself is tighter, never looser, and counts at once', async () => {
    const set = (rules: object, site = 'wiesbaden') => people.admin.send<Problem>(`/api/v1/sites/${site}/rules`, rules, {}, 'PUT');
    const rules = { idleMinutes: 10, sessionHours: 8, invitationDays: 2, emergencyHours: 0, secondFactorForEverybody: true };
    for (const loose of [{ idleMinutes: 31 }, { sessionHours: 13 }, { invitationDays: 8 }, { emergencyHours: 13 }, { colour: 'red' }])
      expect(codeOf(await set({ ...rules, ...loose }))).toBe('malformed');
    expect((await set(rules, 'essen')).status).toBe(404);
    expect((await set(rules)).status).toBe(200);
    expect(codeOf(await people.other.send('/api/v1/emergencies', { name: 'Amira Musterfrau', reason: 'Anruf der Klinik heute' }))).toBe(
      'notForRole',
    );
    all.shift(11 * 60_000);
    expect(codeOf(await people.mine.ask('/api/v1/session'))).toBe('notSignedIn');
    all.shift(-11 * 60_000);
  });

  test('whoever leaves hands their cases over first; then their roles end', async () => {
    const { id } = people.mine;
    expect(codeOf(await people.admin.send(`/api/v1/people/${id}/departure`, {}))).toBe('casesRemain');
    const { memberships = [] } = (await people.admin.ask<People>('/api/v1/people')).body.people.find((one) => one.id === id) ?? {};
    const [{ id: membership, person: _, ...role }] = memberships as [Membership];
    const until = (day: string) => people.admin.send(`/api/v1/people/${id}/memberships/${membership}`, { ...role, until: day }, {}, 'PUT');
    // Ended today, their cases would have nobody from tomorrow on; an end ahead leaves the time to hand them over.
    expect(codeOf(await until('2026-08-31'))).toBe('casesRemain');
    expect((await until('2026-09-30')).status).toBe(200);
    expect(codeOf(await people.lead.send(`/api/v1/people/${id}/caseload`, { to: people.admin.id }))).toBe('unknownPerson');
    expect((await people.lead.send(`/api/v1/people/${id}/caseload`, { to: people.other.id })).body).toEqual({ handedOver: 1, left: [] });
    expect(await statusFor('other')).toBe(200);
    expect((await people.admin.send(`/api/v1/people/${id}/departure`, {})).status).toBe(204);
    const left = (await people.admin.ask<People>('/api/v1/people')).body.people.find((one) => one.id === id);
    expect(left).toMatchObject({ state: 'left', memberships: [{ until: '2026-08-30' }] });
  });
});
