// Signing in, from the first set-up to the last session: on every store, and with everything that can be wrong on the way.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/contract/session.ts';
import { AccessRole } from '../../../src/organisation/access-role.ts';
import { storages } from '../harness.ts';
import { appOf } from './authenticator.ts';
import { cookiesIn, installation, password, type Installation } from './people.ts';

type Problem = { type?: string; step?: string };
const codeOf = ({ body }: { body: Problem }): string => (body.type ?? '').split(':').at(-1) ?? '';

describe.each(storages)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
  });
  afterAll(() => opened.close());

  const signIn = (email: string, given = password, headers = {}) =>
    all.server.send<Problem>('/api/v1/sign-in', { email, password: given }, headers);

  test('an installation is set up once, by the link of its start, and whoever did it is in', async () => {
    const token = await all.signIn.links.give('first-run', 'installation', 24);
    const body = {
      token,
      name: 'Jana Weber',
      email: 'Weber@example.org',
      password,
      site: 'wiesbaden',
      centre: 'wiesbaden-2',
    };
    const set = (more = {}) => all.server.send<Problem>('/api/v1/first-run', { ...body, ...more });
    expect((await all.server.ask<{ isFirstRun: boolean }>('/api/v1/sign-in')).body).toMatchObject({ kind: 'people', isFirstRun: true });
    expect(codeOf(await set({ token: 'x'.repeat(43) }))).toBe('linkSpent');
    const read = (secret: string) => all.server.send<Problem>('/api/v1/first-run/read', { token: secret });
    const opened = [await read(token), await read(token.slice(0, -3)), await read('x'.repeat(43))];
    expect(opened.map((answer) => (answer.status === 204 ? 204 : codeOf(answer)))).toEqual([204, 'malformed', 'linkSpent']);
    expect(codeOf(await set({ password: 'passwort1234' }))).toBe('passwordGuessable');
    expect(codeOf(await set({ centre: 'essen-1' }))).toBe('malformed');
    expect(codeOf(await set({ role: 'systemAdministration' }))).toBe('malformed');
    const done = await set();
    expect([done.status, done.body]).toEqual([200, { step: 'signedIn' }]);
    expect([codeOf(await set()), codeOf(await read(token))]).toEqual(['alreadySetUp', 'alreadySetUp']);
    const me = all.sessionOf(cookiesIn(done.headers));
    const { body: session } = await me.ask<Session>('/api/v1/session');
    expect(session.signedIn).toMatchObject({ name: 'Jana Weber', email: 'weber@example.org', role: 'counsellor', secondFactor: 'missing' });
    expect(session.signedIn?.memberships.map(({ role }) => role)).toEqual(['counsellor', 'siteAdministration', 'systemAdministration']);
    // What was given as an id is a pseudonym, and the cookie tells nobody but the server anything.
    expect(session.actor?.id).toMatch(/^p-[0-9a-f]{16}$/u);
    expect(me.cookie).not.toMatch(/weber|jana/iu);
  });

  test('who works at one site is offered that one for a new case; who works for the whole programme sees all', async () => {
    const here = await all.person('here', 'counsellor', { site: 'wiesbaden' });
    const everywhere = await all.person('everywhere', 'systemAdministration', { site: null });
    const offered = async ({ ask }: typeof here) => (await ask<Session>('/api/v1/session')).body.sites.map(({ code }) => code);
    expect(await offered(here)).toEqual(['wiesbaden']);
    expect((await offered(everywhere)).length).toBeGreaterThan(10);
  });

  test('a second factor is asked of whoever reads content, and of whoever gives the links by which anybody’s access is renewed', async () => {
    const asked: AccessRole[] = [];
    for (const role of AccessRole.options) {
      const { ask } = await all.person(`begins-${role}`, role, { site: 'wiesbaden' }, { isSecured: false });
      const { signedIn } = (await ask<Session>('/api/v1/session')).body;
      if (signedIn?.secondFactor === 'missing' && signedIn.keepsSecondFactor) asked.push(role);
    }
    expect(asked).toEqual(['counsellor', 'deputy', 'siteAdministration', 'dataProtection', 'systemAdministration']);
  });

  test('with a role that reads content nothing opens before the second factor, and then its code is asked for', async () => {
    const { email, ...me } = await all.person('factor', 'counsellor', { site: 'wiesbaden' }, { isSecured: false });
    expect(codeOf(await me.ask('/api/v1/cases'))).toBe('secondFactorMissing');
    expect(codeOf(await me.send('/api/v1/second-factor', { password: 'not-my-password' }))).toBe('signInRefused');
    const { body: factor } = await me.send<{ uri: string; secret: string; backupCodes: string[] }>('/api/v1/second-factor', { password });
    expect(factor.uri).toMatch(/^otpauth:\/\/totp\/Etappe/u);
    expect(factor.backupCodes).toHaveLength(10);
    const app = appOf(factor.secret);
    // Not confirmed yet: nothing has changed.
    expect((await signIn(email)).body).toEqual({ step: 'signedIn' });
    expect(codeOf(await me.send('/api/v1/second-factor/confirm', { code: '000000' }))).toBe('codeRefused');
    const confirmed = await me.send('/api/v1/second-factor/confirm', { code: await app.now() });
    expect(confirmed.status).toBe(204);
    const secured = all.sessionOf(cookiesIn(confirmed.headers, me.cookie));
    expect((await secured.ask('/api/v1/cases')).status).toBe(200);
    expect(codeOf(await secured.send('/api/v1/second-factor/off', { password }))).toBe('secondFactorKept');

    const first = await signIn(email);
    expect(first.body).toEqual({ step: 'secondFactor' });
    const waiting = all.sessionOf(cookiesIn(first.headers));
    expect(codeOf(await waiting.ask('/api/v1/session'))).toBe('notSignedIn');
    expect(codeOf(await waiting.send('/api/v1/sign-in/second-factor', { code: '000000' }))).toBe('codeRefused');
    const code = await app.hotp(1);
    const inside = await waiting.send<Problem>('/api/v1/sign-in/second-factor', { code });
    expect([inside.status, inside.body]).toEqual([200, { step: 'signedIn' }]);

    // The same code again, in another sign-in: it was used.
    const again = all.sessionOf(cookiesIn((await signIn(email)).headers));
    expect(codeOf(await again.send('/api/v1/sign-in/second-factor', { code }))).toBe('codeRefused');
    const [backup = ''] = factor.backupCodes;
    // As somebody types it off paper, on a telephone.
    const typed = backup.toLowerCase().replaceAll('-', ' ');
    expect((await again.send<Problem>('/api/v1/sign-in/second-factor', { code: typed })).body).toEqual({ step: 'signedIn' });
    const third = all.sessionOf(cookiesIn((await signIn(email)).headers));
    expect(codeOf(await third.send('/api/v1/sign-in/second-factor', { code: backup }))).toBe('backupCodeRefused');
  });

  test('nobody learns whether an address is known, and who tries too often waits, but never for good', async () => {
    const { email } = await all.person('often', 'evaluator', { site: null });
    const wrong = await signIn(email, 'wrong-password-1');
    const unknown = await signIn('nobody@example.org', 'wrong-password-1');
    const shown = ({ status, body }: typeof wrong) => ({ status, ...body, request: '' });
    expect(shown(wrong)).toEqual(shown(unknown));
    const answers = [];
    for (let count = 0; count < 1000; count += 1) answers.push(await signIn(email, `wrong-password-${count}`));
    const codes = answers.map(codeOf);
    expect(codes.indexOf('tooManyAttempts')).toBeLessThan(10);
    expect(new Set(codes.slice(10))).toEqual(new Set(['tooManyAttempts']));
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeLessThanOrEqual(900);
    // Not even the right password gets in now; what was counted lies behind keyed hashes.
    expect(codeOf(await signIn(email))).toBe('tooManyAttempts');
  });

  test('a session that nobody uses ends, and so does one that is used for half a day', async () => {
    const { ask, send } = await all.person('idle', 'evaluator', { site: null });
    all.shift(29 * 60_000);
    expect((await send('/api/v1/session/renewal', {})).status).toBe(204);
    all.shift(29 * 60_000);
    // The screen asks by itself: that shows nobody.
    expect((await ask('/api/v1/session')).status).toBe(200);
    all.shift(2 * 60_000);
    expect(codeOf(await ask('/api/v1/session'))).toBe('notSignedIn');
    all.shift(-60 * 60_000);
    expect(codeOf(await ask('/api/v1/session'))).toBe('notSignedIn');

    const { ask: long } = await all.person('long', 'evaluator', { site: null });
    for (let half = 0; half < 24; half += 1) {
      expect((await long('/api/v1/programme')).status).toBe(200);
      all.shift(29.9 * 60_000);
    }
    all.shift(10 * 60_000);
    expect(codeOf(await long('/api/v1/programme'))).toBe('notSignedIn');
    all.shift(-12 * 3_600_000);
  });

  test('sessions are listed and ended one by one, and all at once', async () => {
    const { email, ...here } = await all.person('many', 'evaluator', { site: null }, { isSecured: false });
    const there = await all.enter(email);
    type Listed = { sessions: { id: string; isThisOne: boolean }[] };
    const { sessions } = (await here.ask<Listed>('/api/v1/sessions')).body;
    expect(new Set(sessions.map(({ isThisOne }) => isThisOne))).toEqual(new Set([false, true]));
    const other = sessions.find(({ isThisOne }) => !isThisOne)?.id ?? '';
    const stranger = await all.person('stranger', 'evaluator', { site: null });
    expect((await stranger.ask(`/api/v1/sessions/${other}`, { method: 'DELETE' })).status).toBe(404);
    expect((await here.ask(`/api/v1/sessions/${other}`, { method: 'DELETE' })).status).toBe(204);
    expect(codeOf(await there.ask('/api/v1/session'))).toBe('notSignedIn');
    const third = await all.enter(email);
    expect((await third.send('/api/v1/sign-out/everywhere', {})).status).toBe(204);
    for (const session of [here, third]) expect(codeOf(await session.ask('/api/v1/session'))).toBe('notSignedIn');
  });

  test('another password ends every other session, and one that is easy to guess is refused', async () => {
    const { email, ...here } = await all.person('change', 'evaluator', { site: null }, { isSecured: false });
    const there = await all.enter(email);
    const change = (current: string, next: string) => here.send('/api/v1/password', { current, next });
    expect(codeOf(await change(password, 'change1234567'))).toBe('passwordGuessable');
    expect(codeOf(await change('not-my-password', 'Kerzenlicht-am-Fenster'))).toBe('signInRefused');
    const changed = await change(password, 'Kerzenlicht-am-Fenster');
    expect(changed.status).toBe(204);
    expect(codeOf(await there.ask('/api/v1/session'))).toBe('notSignedIn');
    expect((await all.sessionOf(cookiesIn(changed.headers, here.cookie)).ask('/api/v1/session')).status).toBe(200);
    expect(codeOf(await signIn(email))).toBe('signInRefused');
  });

  test('inside a session a password or a code that is asked for once more is not tried without end', async () => {
    const me = await all.person('guessed', 'evaluator', { site: null }, { isSecured: false });
    const ways: readonly (readonly [string, object])[] = [
      ['/api/v1/password', { current: 'not-my-password', next: 'Kerzenlicht-am-Fenster' }],
      ['/api/v1/second-factor', { password: 'not-my-password' }],
      ['/api/v1/second-factor/off', { password: 'not-my-password' }],
      ['/api/v1/second-factor/backup-codes', { password: 'not-my-password' }],
      ['/api/v1/second-factor/confirm', { code: '000000' }],
    ];
    for (let round = 0; round < 2; round += 1) for (const [path, body] of ways) await me.send(path, body);
    for (const [path, body] of ways) expect([path, codeOf(await me.send(path, body))]).toEqual([path, 'tooManyAttempts']);
    expect(codeOf(await me.send('/api/v1/second-factor', { password }))).toBe('tooManyAttempts');
  });

  test('a role changes what is open from the next request on, and one that is not mine is not taken', async () => {
    const me = await all.person('hats', 'evaluator', { site: null });
    expect((await me.ask('/api/v1/people')).status).toBe(403);
    const administration = await all.give(me.id, 'siteAdministration', { site: 'essen' });
    expect((await me.send('/api/v1/session/membership', { membership: administration.id }, {}, 'PUT')).status).toBe(204);
    expect((await me.ask('/api/v1/people')).status).toBe(200);
    expect((await me.send('/api/v1/session/membership', { membership: 'm-0000000000000000' }, {}, 'PUT')).status).toBe(404);
    await opened.storage.organisation.add([
      { kind: 'membership', id: administration.id, entry: null, by: null, at: '2026-08-31T09:00:00.000Z' },
    ]);
    expect((await me.ask('/api/v1/people')).status).toBe(403);
  });

  test('a cookie that was changed, cut or made up opens nothing', async () => {
    const { cookie } = await all.person('cookie', 'evaluator', { site: null });
    const [name, value = ''] = cookie.split(/=(.*)/su);
    const [token = '', signature = ''] = value.split('.');
    const other = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (const forged of ['', 'x', token, `${token}.`, `${token}.${other}`, `${token.slice(1)}.${signature}`, signature])
      expect(codeOf(await all.sessionOf(`${name}=${forged}`).ask('/api/v1/session'))).toBe('notSignedIn');
  });
});
