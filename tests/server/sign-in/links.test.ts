// Links that work once: the first set-up and invitations. What each refusal says and leaves as it was, and what is kept of what was taken.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Invitation } from '../../../src/contract/sign-in.ts';
import type { Person } from '../../../src/contract/people.ts';
import { newMembershipId } from '../../../src/server/sign-in/people.ts';
import { inMemory, type ProblemBody } from '../harness.ts';
import { eventsIn } from '../access/events.ts';
import { installation, password, type Installation } from '../access/people.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-links-'));
afterAll(() => rmSync(folder, { recursive: true }));
const known = 'Regenbogen-gelb-82';
const leakedPasswords = join(folder, 'leaked.txt');
writeFileSync(leakedPasswords, createHash('sha1').update(known).digest('hex').toUpperCase());

const codeOf = ({ body }: { body: Partial<ProblemBody> }): string => (body.type ?? '').split(':').at(-1) ?? '';
const now = '2026-08-31T09:12:33.123Z';

let all: Installation;
beforeEach(() => {
  all = installation(inMemory(), { leakedPasswords });
});
const send = <Body = Partial<ProblemBody>>(path: string, body: object, headers = {}) =>
  all.server.send<Body>(`/api/v1/${path}`, body, headers);
const wrong = 'x'.repeat(43);

describe('the first set-up', () => {
  const body = { name: 'Jana Weber', email: 'J.Fensterputz@example.org', password, site: 'wiesbaden', centre: 'wiesbaden-2' };
  let token = '';
  beforeEach(async () => {
    token = await all.signIn.links.give('first-run', 'installation', 24);
  });
  const set = (more: object = {}) => send('first-run', { ...body, token, ...more });

  test.each([
    ['an unknown link', { token: wrong }, 410, 'linkSpent'],
    ['one’s own name', { password: 'jana-weber-2026' }, 422, 'passwordAboutYou'],
    ['one’s own address', { password: 'J.Fensterputz-26' }, 422, 'passwordAboutYou'],
    ['a password that has leaked', { password: known }, 422, 'passwordKnown'],
    ['a centre of another site', { centre: 'essen-1' }, 400, 'malformed'],
  ])('%s: refused, nobody is there, and the link still counts', async (_, more, status, code) => {
    const refused = await set(more);
    expect([refused.status, codeOf(refused), await all.signIn.isFirstRun()]).toEqual([status, code, true]);
    expect(refused.body.errors).toEqual(code === 'malformed' ? [{ path: 'centre', message: 'hat nicht die erwartete Form' }] : undefined);
    expect([(await send('first-run/read', { token })).status, (await set()).status]).toEqual([204, 200]);
  });

  test.each([
    ['where they counsel', 'wiesbaden-2', ['counsellor', 'siteAdministration', 'systemAdministration']],
    ['where they do not', null, ['siteAdministration', 'systemAdministration']],
  ])('gives the roles of whoever looks after it, %s', async (_, centre, roles) => {
    expect((await set({ centre })).body).toEqual({ step: 'signedIn' });
    const changes = await all.storage.organisation.since(0);
    const person = (changes[0]?.entry as { person: string } | undefined)?.person;
    const fields = {
      id: expect.any(String) as string,
      person,
      site: 'wiesbaden',
      centre: null,
      team: null,
      from: '2026-08-31',
      until: null,
    };
    const places = { counsellor: { site: 'wiesbaden', centre }, systemAdministration: { site: null, centre: null } };
    expect(changes.map(({ number: _n, ...change }) => change)).toEqual(
      roles.map((role) => ({
        kind: 'membership',
        id: expect.stringMatching(/^m-[0-9a-f]{16}$/u),
        entry: {
          ...fields,
          role,
          ...(role in places ? places[role as keyof typeof places] : {}),
        },
        by: null,
        at: now,
      })),
    );
    expect(changes.every(({ id, entry }) => (entry as { id: string }).id === id)).toBe(true);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(roles.length);
    expect(eventsIn(all.server.logged).map((line) => [line.event, line['person']])).toEqual([
      ['installation.setUp', person],
      ['signIn.succeeded', person],
    ]);
  });

  test('is over with the first of two at once, and the link with it', async () => {
    const answers = await Promise.all([set(), set({ email: 'other@example.org' })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, expect.toBeOneOf([409, 410])]);
    expect(await all.signIn.links.read('first-run', token)).toBeNull();
    expect(await (await all.signIn.auth.$context).internalAdapter.countTotalUsers()).toBe(1);
    for (const path of ['first-run/read', 'first-run'])
      expect(codeOf(await send(path, path === 'first-run' ? { ...body, token: wrong } : { token: wrong }))).toBe('alreadySetUp');
  });
});

describe('an invitation', () => {
  let admin: Awaited<ReturnType<Installation['person']>>;
  let invited: { id: string; token: string };
  const membership = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-1', team: null, from: '2026-08-01', until: null };
  const tokenIn = (link: string): string => link.slice(link.indexOf('#') + 1);
  beforeEach(async () => {
    admin = await all.person('admin', 'siteAdministration', { site: 'wiesbaden' });
    const { body } = await admin.send<{ id: string; link: string }>('/api/v1/people', {
      name: 'Deniz Yılmaz',
      email: 'D.Fensterputz@example.org',
      membership,
    });
    invited = { id: body.id, token: tokenIn(body.link) };
  });
  const read = (token: string) => send<Invitation>('invitations/read', { token });
  const accept = (chosen: string, token = invited.token) => send('invitations/accept', { token, password: chosen });

  test('leads to the page of invitations, with its secret where no server sees it', async () => {
    const { body } = await admin.send<{ link: string }>(`/api/v1/people/${invited.id}/invitation`, {});
    expect(body.link).toMatch(/^http:\/\/localhost\/einladung#[\w-]{43}$/u);
  });

  test('says whom it invites, into which roles, each named once', async () => {
    await all.give(invited.id, 'counsellor', { site: 'wiesbaden', centre: 'wiesbaden-2' });
    await all.give(invited.id, 'trainer', { site: 'wiesbaden' });
    await all.give(invited.id, 'teamLead', { site: 'wiesbaden' }, { id: newMembershipId(), from: '2026-09-01' });
    const told = {
      name: 'Deniz Yılmaz',
      email: 'd.fensterputz@example.org',
      roles: ['counsellor', 'trainer'],
      identityProvider: null,
      keepsSecondFactor: false,
      isRenewal: false,
    };
    expect((await read(invited.token)).body).toEqual(told);
    expect((await accept(password)).body).toEqual({ step: 'signedIn' });
    const again = await admin.send<{ link: string }>(`/api/v1/people/${invited.id}/invitation`, {});
    expect((await read(tokenIn(again.body.link))).body).toEqual({ ...told, isRenewal: true });
    await (await all.signIn.auth.$context).internalAdapter.updateUser(invited.id, { twoFactorEnabled: true });
    expect((await read(tokenIn(again.body.link))).body).toEqual({ ...told, isRenewal: true, keepsSecondFactor: true });
  });

  test('names the sign-in of the organisation, where there is one', async () => {
    const provider = { name: 'Caritas', discoveryUrl: 'http://127.0.0.1:9/x', clientId: 'x', clientSecret: 'x' };
    const other = installation(all.storage, { provider });
    const { body } = await other.server.send<Invitation>('/api/v1/invitations/read', { token: invited.token });
    expect([body.identityProvider, (await other.server.ask('/api/v1/sign-in')).body]).toEqual([
      'Caritas',
      { kind: 'people', identityProvider: 'Caritas', isFirstRun: false },
    ]);
  });

  test.each([
    ['one’s own name', 'deniz-yilmaz', 'passwordAboutYou'],
    ['one’s own address', 'D.Fensterputz-26', 'passwordAboutYou'],
    ['a password that has leaked', known, 'passwordKnown'],
  ])('is not taken with %s, and counts on', async (_, chosen, code) => {
    const refused = await accept(chosen);
    expect([refused.status, codeOf(refused)]).toEqual([422, code]);
    expect((await accept(password)).status).toBe(200);
  });

  test('is refused under a link of another kind, and to whom is not known any more', async () => {
    const token = await all.signIn.links.give('first-run', 'installation', 24);
    const ofNobody = await all.signIn.links.give('invitation', 'p-0000000000000001', 24);
    for (const one of [token, ofNobody, wrong]) {
      const answers = [await send('invitations/read', { token: one }), await accept(password, one)];
      expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
        [410, 'linkSpent'],
        [410, 'linkSpent'],
      ]);
    }
    expect((await accept(password)).status).toBe(200);
  });

  test('is noted with whom, and whether their second factor ends with it', async () => {
    const { id } = await all.person('forgets', 'counsellor', { site: 'wiesbaden' });
    const noted = [];
    for (const body of [{}, { alsoSecondFactor: true }]) {
      const given = await admin.send<{ id: string; link: string }>(`/api/v1/people/${id}/invitation`, body);
      expect([given.status, given.body.id]).toEqual([200, id]);
      all.server.logged.length = 0;
      await accept(password, tokenIn(given.body.link));
      noted.push(eventsIn(all.server.logged).map((line) => [line.event, line['person'], line['secondFactor']]));
    }
    expect(noted).toEqual([
      [
        ['invitation.taken', id, 'kept'],
        ['signIn.codeAsked', id, undefined],
      ],
      [
        ['invitation.taken', id, 'removed'],
        ['signIn.succeeded', id, undefined],
      ],
    ]);
    const { body } = await admin.ask<{ people: Person[] }>('/api/v1/people');
    expect(body.people.find((one) => one.id === id)?.hasSecondFactor).toBe(false);
  });

  test('counts for as many days as the site has set, to the instant', async () => {
    const rules = { idleMinutes: 30, sessionHours: 12, invitationDays: 2, emergencyHours: 0, secondFactorForEverybody: false };
    await admin.send('/api/v1/sites/wiesbaden/rules', rules, {}, 'PUT');
    const { body } = await admin.send<{ link: string }>(`/api/v1/people/${invited.id}/invitation`, {});
    const token = tokenIn(body.link);
    all.shift(2 * 86_400_000 - 60_000);
    expect((await read(token)).status).toBe(200);
    all.shift(60_000);
    expect([(await read(token)).status, await all.signIn.links.use('invitation', token)]).toEqual([410, null]);
  });
});

test('whoever tries one link after another waits at every place of a link, told how long; nobody else does', async () => {
  const token = await all.signIn.links.give('first-run', 'installation', 24);
  const setUp = { token, name: 'Jana Weber', email: 'weber@example.org', password, site: 'wiesbaden', centre: null };
  const places = [
    ['first-run', setUp],
    ['first-run/read', { token }],
    ['invitations/read', { token }],
    ['invitations/accept', { token, password }],
  ] as const;
  for (let count = 0; count < 30; count += 1) expect((await send('first-run/read', { token: wrong })).status).toBe(410);
  for (const [path, body] of places) {
    const { status, headers, ...refused } = await send(path, body);
    expect([path, status, codeOf(refused)]).toEqual([path, 429, 'tooManyAttempts']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
  }
  expect(await all.signIn.attempts.beginLink('192.0.2.1')).toBeNull();
  expect(await all.signIn.isFirstRun()).toBe(true);
});
