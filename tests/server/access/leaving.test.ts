// Somebody leaves: what ends with it, at once and for good.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { People } from '../../../src/contract/people.ts';
import type { Session } from '../../../src/contract/session.ts';
import { foldedCases } from '../../../src/server/cases/folded-cases.ts';
import { depart } from '../../../src/server/people/departure.ts';
import { storages } from '../harness.ts';
import { appOf } from './authenticator.ts';
import { cookiesIn, installation, password, type Installation } from './people.ts';

type Problem = { type?: string; step?: string };
const codeOf = ({ body }: { body: Problem }): string => (body.type ?? '').split(':').at(-1) ?? '';
const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;

describe.each(storages)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;
  let admin: Awaited<ReturnType<Installation['person']>>;

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
    admin = await all.person('admin', 'siteAdministration', { site: 'wiesbaden' });
  });
  afterAll(() => opened.close());

  const letGo = async (id: string) => expect((await admin.send(`/api/v1/people/${id}/departure`, {})).status).toBe(204);
  const linkOf = async (id: string, more: object = {}): Promise<string> => {
    const { body } = await admin.send<{ link: string }>(`/api/v1/people/${id}/invitation`, more);
    return body.link.slice(body.link.indexOf('#') + 1);
  };
  const accept = (token: string) => all.server.send<Problem>('/api/v1/invitations/accept', { token, password: 'Regenbogen-gelb-82' });

  test('a link that was given before, half a sign-in and a calendar feed end with the leaving; those of others go on', async () => {
    const leaves = await all.person('leaves', 'counsellor', here);
    const stays = await all.person('stays', 'counsellor', here);
    const [theirs, anothers] = [await linkOf(leaves.id, { alsoSecondFactor: true }), await linkOf(stays.id)];
    for (const { email } of [leaves, stays])
      expect((await all.server.send<Problem>('/api/v1/sign-in', { email, password })).body.step).toBe('secondFactor');
    const { adapter } = await all.signIn.auth.$context;
    const waitingFor = async (person: string) => {
      const kept = await adapter.findMany<{ identifier: string; value: string }>({ model: 'verification', limit: 1000 });
      return kept.filter(({ identifier, value }) => identifier.endsWith(`:${person}`) || value.split(' ')[0] === person).length;
    };
    expect([await waitingFor(leaves.id), await waitingFor(stays.id)]).toEqual([3, 3]);
    for (const { send } of [leaves, stays]) expect((await send('/api/v1/calendar/feed', {})).status).toBe(201);
    await letGo(leaves.id);
    expect((await all.storage.feeds.all()).map(({ actor }) => actor)).toEqual([`counsellor:${stays.id}`]);
    expect([await waitingFor(leaves.id), await waitingFor(stays.id)]).toEqual([0, 3]);
    expect(codeOf(await accept(theirs))).toBe('linkSpent');
    expect((await accept(anothers)).status).toBe(200);
  });

  test('a link that was being made while they left opens nothing', async () => {
    const { id } = await all.person('late', 'counsellor', here);
    await letGo(id);
    const token = await all.signIn.links.give('invitation', id, 24);
    expect(codeOf(await all.server.send<Problem>('/api/v1/invitations/read', { token }))).toBe('linkSpent');
    expect(codeOf(await accept(token))).toBe('linkSpent');
  });

  test('whoever has left is refused at once and from then on: in sessions, with the right password, and in no other words with a wrong one', async () => {
    const trainer = await all.person('trainer', 'trainer', { site: 'wiesbaden' }, { isSecured: false });
    const secured = await all.person('secured', 'counsellor', here);
    for (const { ask } of [trainer, secured]) expect((await ask('/api/v1/session')).status).toBe(200);
    for (const { id } of [trainer, secured]) await letGo(id);
    for (const { ask, send, email } of [trainer, secured]) {
      expect(codeOf(await ask('/api/v1/session'))).toBe('accessEnded');
      expect(codeOf(await send('/api/v1/session/renewal', {}))).toBe('accessEnded');
      const signIn = (given: string) => all.server.send<Problem>('/api/v1/sign-in', { email, password: given });
      const right = await signIn(password);
      expect([right.status, codeOf(right), right.headers.getSetCookie()]).toEqual([401, 'accessEnded', []]);
      expect(codeOf(await signIn('not-my-password'))).toBe('signInRefused');
    }
  });

  test('a code that was asked for before they left leads nowhere', async () => {
    const me = await all.person('waiting', 'counsellor', here, { isSecured: false });
    const { secret } = (await me.send<{ secret: string }>('/api/v1/second-factor', { password })).body;
    const app = appOf(secret);
    expect((await me.send('/api/v1/second-factor/confirm', { code: await app.now() })).status).toBe(204);
    const first = await all.server.send<Problem>('/api/v1/sign-in', { email: me.email, password });
    expect(first.body.step).toBe('secondFactor');
    await letGo(me.id);
    const cookie = cookiesIn(first.headers);
    const second = await all.server.send<Problem>('/api/v1/sign-in/second-factor', { code: await app.hotp(1) }, { cookie });
    expect([second.status, codeOf(second)]).toEqual([401, 'codeRefused']);
  });

  const person = async (id: string) => (await admin.ask<People>('/api/v1/people')).body.people.find((one) => one.id === id);
  const fields = { role: 'counsellor', ...here, team: null, from: '2026-08-31', until: null };

  test('stand-ins end with the leaving, for whoever stands in and for whoever is stood in for; those of others go on', async () => {
    const lead = await all.person('lead', 'teamLead', here);
    const [first, second, third] = [
      await all.person('first', 'counsellor', here),
      await all.person('second', 'counsellor', here),
      await all.person('third', 'counsellor', here),
    ];
    const agree = async (by: string, of: string, from: string) => {
      const sent = await lead.send<{ id: string }>('/api/v1/stand-ins', { for: of, by, centre: here.centre, from, until: '2026-09-30' });
      expect(sent.status).toBe(201);
      return sent.body.id;
    };
    const running = await agree(first.id, second.id, '2026-08-24');
    const ahead = await agree(second.id, first.id, '2026-09-14');
    const others = await agree(second.id, third.id, '2026-08-24');
    await letGo(first.id);
    const { standIns } = (await admin.ask<People>('/api/v1/people')).body;
    expect(standIns.map(({ id }) => id)).toEqual([others]);
    const kept = (await all.signIn.readOrganisation()).standIns;
    expect([kept.get(running)?.until, kept.has(ahead), kept.get(others)?.until]).toEqual(['2026-08-30', false, '2026-09-30']);
  });

  test('who left on their first day stays in the list with the day, and is given nothing one by one', async () => {
    const { id } = await all.person('short', 'counsellor', here, { from: '2026-08-31' });
    await letGo(id);
    expect(await person(id)).toMatchObject({ name: 'short', state: 'left', leftOn: '2026-08-31', memberships: [{ role: 'counsellor' }] });
    const [role] = (await person(id))?.memberships ?? [];
    const before = (await all.storage.organisation.since(0)).length;
    expect(codeOf(await admin.send(`/api/v1/people/${id}/memberships`, fields))).toBe('hasLeft');
    expect(codeOf(await admin.send(`/api/v1/people/${id}/memberships/${role?.id}`, fields, {}, 'PUT'))).toBe('hasLeft');
    expect(codeOf(await admin.send(`/api/v1/people/${id}/invitation`, {}))).toBe('hasLeft');
    // Once more changes nothing, and not the day.
    await letGo(id);
    expect(await all.storage.organisation.since(before)).toEqual([]);
  });

  test('an invitation to the same address takes the same person in again: by the new link, and by nothing from before', async () => {
    const returns = await all.person('returns', 'counsellor', here, { isSecured: false });
    await letGo(returns.id);
    const invited = await admin.send<{ id: string; link: string }>('/api/v1/people', {
      name: 'Somebody Else',
      email: 'RETURNS@example.org',
      membership: fields,
    });
    expect([invited.status, invited.body.id]).toEqual([201, returns.id]);
    expect(await person(returns.id)).toMatchObject({
      name: 'returns',
      state: 'invited',
      leftOn: null,
      memberships: [{}, { role: 'counsellor' }],
    });
    expect(codeOf(await returns.ask('/api/v1/session'))).toBe('notSignedIn');
    expect(codeOf(await all.server.send<Problem>('/api/v1/sign-in', { email: returns.email, password }))).toBe('signInRefused');
    expect((await accept(invited.body.link.slice(invited.body.link.indexOf('#') + 1))).body).toEqual({ step: 'signedIn' });
    expect(await person(returns.id)).toMatchObject({ state: 'active' });
    const again = await admin.send<Problem>('/api/v1/people', { name: 'x', email: returns.email, membership: fields });
    expect(codeOf(again)).toBe('emailTaken');
  });

  test('who has no role any more and belongs to nobody’s list is invited like anybody', async () => {
    const { id, email } = await all.person('nowhere', null, here);
    const invited = await admin.send<{ id: string }>('/api/v1/people', { name: 'x', email, membership: fields });
    expect([invited.status, invited.body.id]).toEqual([201, id]);
  });

  test('a role that has run out is not leaving: somebody without one signs in, is told, and is no one who has left', async () => {
    const paused = await all.person('paused', 'trainer', { site: 'wiesbaden' }, { isSecured: false, until: '2026-08-30' });
    const { status, body } = await (await all.enter(paused.email)).ask<Session>('/api/v1/session');
    expect([status, body.signedIn?.role]).toEqual([200, null]);
    expect(await person(paused.id)).toMatchObject({ state: 'withoutRole', leftOn: null });
  });

  test('the last who gives roles in the whole programme stays', async () => {
    const system = await all.person('system', 'systemAdministration', { site: null });
    const parts = { storage: all.storage, clock: all.server.clock, signIn: all.signIn, cases: foldedCases(all.storage.file) };
    expect(await depart(parts, system.id, null)).toEqual({ kind: 'lastAdministration' });
    expect((await system.ask('/api/v1/people')).status).toBe(200);
  });
});
