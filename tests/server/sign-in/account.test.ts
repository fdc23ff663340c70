// What somebody does about their own access: what each answer says, what it leaves as it was, and what ends with it.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/contract/session.ts';
import type { OpenSessions, SecondFactor } from '../../../src/contract/sign-in.ts';
import { inMemory, type Answer, type ProblemBody } from '../harness.ts';
import { appOf } from '../access/authenticator.ts';
import { eventsIn } from '../access/events.ts';
import { cookiesIn, installation, password, type Installation } from '../access/people.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-account-'));
afterAll(() => rmSync(folder, { recursive: true }));
const leaked = 'Regenbogen-gelb-82';
const leakedPasswords = join(folder, 'leaked.txt');
writeFileSync(leakedPasswords, createHash('sha1').update(leaked).digest('hex').toUpperCase());

type Person = Awaited<ReturnType<Installation['person']>>;
type Said = Answer<Partial<ProblemBody> & { step?: string }>;
const codeOf = ({ body }: { body: Partial<ProblemBody> }): string => (body.type ?? '').split(':').at(-1) ?? '';
const next = 'Kerzenlicht-am-Fenster';
const minute = 60_000;

let all: Installation;
let me: Person;
beforeEach(async () => {
  all = installation(inMemory(), { leakedPasswords });
  me = await all.person('jana-fensterputz', 'evaluator', { site: null }, { isSecured: false });
  all.server.logged.length = 0;
});

const signIn = (given = password, headers = {}): Promise<Said> =>
  all.server.send('/api/v1/sign-in', { email: me.email, password: given }, headers);
const events = () => eventsIn(all.server.logged).map(({ event }) => event);
const isOpen = async ({ ask }: Pick<Person, 'ask'>) => (await ask('/api/v1/session')).status === 200;
/** The cookie of the session is taken away. */
const endsCookie = ({ headers }: Said) => headers.getSetCookie().some((cookie) => /^etappe=;.*max-age=0/iu.test(cookie));

describe('open sessions', () => {
  const list = async ({ ask }: Pick<Person, 'ask'>) => (await ask<OpenSessions>('/api/v1/sessions')).body.sessions;

  test('are listed by when somebody was there last, each with its browser as far as it is said', async () => {
    const named = all.sessionOf(cookiesIn((await signIn(password, { 'user-agent': 'Fuchs 7' })).headers));
    const talkative = all.sessionOf(cookiesIn((await signIn(password, { 'user-agent': 'x'.repeat(300) })).headers));
    expect((await list(named)).map(({ seenAt, begunAt }) => seenAt === begunAt)).toEqual([true, true, true]);
    all.shift(2 * minute);
    await talkative.send('/api/v1/session/renewal', {});
    all.shift(2 * minute);
    await me.send('/api/v1/session/renewal', {});
    all.shift(2 * minute);
    const sessions = await list(named);
    expect(sessions.map(({ isThisOne, browser }) => [isThisOne, browser])).toEqual([
      [true, 'Fuchs 7'],
      [false, ''],
      [false, 'x'.repeat(200)],
    ]);
    const kept = await (await all.signIn.auth.$context).internalAdapter.listSessions(me.id);
    const begunAt = new Map(kept.map(({ id, createdAt }) => [id, createdAt.toISOString()]));
    expect(sessions.map((one) => one.begunAt)).toEqual(sessions.map(({ id }) => begunAt.get(id)));
    const away = sessions.map((one) => Math.round((Date.parse(one.seenAt) - Date.parse(one.begunAt)) / minute));
    expect(away).toEqual([6, 4, 2]);
  });

  test('end one by one; what is none of mine is not found, and nothing ends', async () => {
    const other = await all.enter(me.email);
    expect([(await me.ask('/api/v1/sessions/x', { method: 'DELETE' })).status, await isOpen(other), await isOpen(me)]).toEqual([
      404,
      true,
      true,
    ]);
    const [mine] = (await list(me)).filter(({ isThisOne }) => isThisOne);
    expect((await other.ask(`/api/v1/sessions/${mine?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect([await isOpen(other), await isOpen(me)]).toEqual([true, false]);
  });

  test.each([
    ['/api/v1/sign-out', false],
    ['/api/v1/sign-out/everywhere', true],
  ])('%s takes the cookie away, and ends those of other browsers: %s', async (path, everywhere) => {
    const [other, stranger] = [await all.enter(me.email), await all.person('stranger', 'evaluator', { site: null })];
    all.server.logged.length = 0;
    const answer: Said = await me.send(path, {});
    expect([answer.status, endsCookie(answer), await isOpen(me), await isOpen(other), await isOpen(stranger)]).toEqual([
      204,
      true,
      false,
      !everywhere,
      true,
    ]);
    expect(eventsIn(all.server.logged)).toMatchObject([{ event: 'signOut', person: me.id, everywhere }]);
  });
});

describe('another password', () => {
  const change = (current: string, to: string): Promise<Said> => me.send('/api/v1/password', { current, next: to });

  test.each([
    ['my name', 'jana-fensterputz', 422, 'passwordAboutYou'],
    ['my address', 'jana-fensterputz@example', 422, 'passwordAboutYou'],
    ['one that has leaked', leaked, 422, 'passwordKnown'],
  ])('is not %s, and the old one counts on', async (_, to, status, code) => {
    const refused = await change(password, to);
    expect([refused.status, codeOf(refused), events(), (await signIn()).status]).toEqual([status, code, [], 200]);
  });

  test('with a wrong one nothing changes; with the right one all else ends, and this browser goes on by a cookie anew', async () => {
    const other = await all.enter(me.email);
    all.server.logged.length = 0;
    const refused = await change('not-my-password', next);
    expect([refused.status, codeOf(refused), events(), await isOpen(other)]).toEqual([401, 'signInRefused', ['proof.failed'], true]);
    const changed = await change(password, next);
    expect([changed.status, await isOpen(other), await isOpen(me)]).toEqual([204, false, false]);
    expect(await isOpen(all.sessionOf(cookiesIn(changed.headers, me.cookie)))).toBe(true);
    expect([(await signIn(next)).status, (await signIn()).status]).toEqual([200, 401]);
  });
});

describe('a second factor', () => {
  const make = () => me.send<SecondFactor & Partial<ProblemBody>>('/api/v1/second-factor', { password });

  /** Set up and confirmed: this browser goes on with it. */
  async function secured() {
    const { body } = await make();
    const app = appOf(body.secret);
    const answer = await me.send('/api/v1/second-factor/confirm', { code: await app.now() });
    return { ...all.sessionOf(cookiesIn(answer.headers, me.cookie)), app, codes: body.backupCodes };
  }
  /** What the code of a second step is answered with. */
  const entered = async (code: string): Promise<string | undefined> => {
    const waiting = all.sessionOf(cookiesIn((await signIn()).headers));
    return (await waiting.send<{ step?: string }>('/api/v1/sign-in/second-factor', { code })).body.step;
  };

  test('is shown once: as an address, as the same secret for typing, and with ten codes', async () => {
    const { status, body } = await make();
    expect([status, Object.keys(body).toSorted()]).toEqual([200, ['backupCodes', 'secret', 'uri']]);
    expect([new URL(body.uri).searchParams.get('secret'), new Set(body.backupCodes).size]).toEqual([body.secret, 10]);
    expect(body.secret).toMatch(/^[A-Z2-7]{16,}$/u);
  });

  test('that is there is not made anew; taken off where no role asks for it, it is asked for no more', async () => {
    const { send, ask } = await secured();
    const again: Said = await send('/api/v1/second-factor', { password });
    expect([again.status, codeOf(again)]).toEqual([409, 'secondFactorKept']);
    const factor = async () => (await ask<Session>('/api/v1/session')).body.signedIn?.secondFactor;
    expect([await factor(), (await signIn()).body.step]).toEqual(['on', 'secondFactor']);
    const wrong: Said = await send('/api/v1/second-factor/off', { password: 'not-my-password' });
    expect([wrong.status, codeOf(wrong), await factor()]).toEqual([401, 'signInRefused', 'on']);
    expect((await send('/api/v1/second-factor/off', { password })).status).toBe(204);
    expect((await signIn()).body.step).toBe('signedIn');
  });

  test('has other backup codes once they are asked for; the old ones do not count any more', async () => {
    const { send, codes } = await secured();
    const wrong: Said = await send('/api/v1/second-factor/backup-codes', { password: 'not-my-password' });
    expect([wrong.status, codeOf(wrong)]).toEqual([401, 'signInRefused']);
    const { status, body } = await send<{ backupCodes: string[] }>('/api/v1/second-factor/backup-codes', { password });
    expect([status, Object.keys(body), new Set([...codes, ...body.backupCodes]).size]).toEqual([200, ['backupCodes'], 20]);
    expect([await entered(codes[0] ?? ''), await entered(body.backupCodes[0] ?? '')]).toEqual([undefined, 'signedIn']);
  });

  test('a code that two use at once lets one of them in', async () => {
    const { app } = await secured();
    const steps = [await signIn(), await signIn()].map(({ headers }) => all.sessionOf(cookiesIn(headers)));
    const before = (await (await all.signIn.auth.$context).internalAdapter.listSessions(me.id)).length;
    const code = await app.hotp(1);
    const answers: Said[] = await Promise.all(steps.map(({ send }) => send('/api/v1/sign-in/second-factor', { code })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    const cookies = answers.map(({ headers }) => headers.getSetCookie().map((cookie) => cookie.split('=')[0]));
    expect(
      cookies.map((names) => ['etappe', 'etappe.known'].filter((name) => names.includes(name)).length).toSorted((a, b) => a - b),
    ).toEqual([0, 2]);
    expect(await (await all.signIn.auth.$context).internalAdapter.listSessions(me.id)).toHaveLength(before + 1);
  });

  test('after ten wrong codes in a row the right one is not taken either, and when it will be is said', async () => {
    const { app } = await secured();
    const step = async () => all.sessionOf(cookiesIn((await signIn()).headers));
    const send = ({ send: by }: Pick<Person, 'send'>, code: string): Promise<Said> => by('/api/v1/sign-in/second-factor', { code });
    for (let round = 0; round < 2; round += 1) {
      // The library ends a step after some wrong ones, and counts on for the account.
      const waiting = await step();
      for (let count = 0; count < 5; count += 1) expect(codeOf(await send(waiting, '000000'))).toBe('codeRefused');
    }
    const late = await send(await step(), await app.hotp(1));
    expect([late.status, codeOf(late), late.headers.get('retry-after')]).toEqual([429, 'tooManyAttempts', '900']);
  });
});

test('one right proof forgets those that were wrong before it', async () => {
  const wrong = async () => codeOf(await me.send('/api/v1/second-factor/backup-codes', { password: 'not-my-password' }));
  const sevenWrong = async () => {
    const codes = [];
    for (let count = 0; count < 7; count += 1) codes.push(await wrong());
    return new Set(codes);
  };
  expect(await sevenWrong()).toEqual(new Set(['signInRefused']));
  expect((await me.send('/api/v1/second-factor', { password })).status).toBe(200);
  expect(await sevenWrong()).toEqual(new Set(['signInRefused']));
  expect(await wrong()).toBe('signInRefused');
  const late: Said = await me.send('/api/v1/second-factor/backup-codes', { password });
  expect([late.status, codeOf(late), Number(late.headers.get('retry-after')) > 800]).toEqual([429, 'tooManyAttempts', true]);
});

test('a sign-in takes along which browser it was, counts it as known, and says nothing of what else was sent', async () => {
  const answer = await signIn();
  expect(new Set(answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0]))).toEqual(new Set(['etappe', 'etappe.known']));
  expect(answer.body).toEqual({ step: 'signedIn' });
  const known = cookiesIn(answer.headers);
  for (let count = 0; count < 41; count += 1)
    await all.signIn.attempts.begin({ email: me.email, address: `192.0.2.${count}`, isKnownBrowser: false });
  // From everywhere else this account rests; in the browser that knows it its owner gets in.
  expect([(await signIn()).status, (await signIn(password, { cookie: known })).status]).toEqual([429, 200]);
});

test('whoever has left is let in by the right password no more: no session begins, and whose access was tried is noted', async () => {
  const entry = { person: me.id, on: '2026-08-31', roles: [] };
  await all.storage.organisation.add([{ kind: 'departed', id: me.id, entry, by: null, at: '2026-08-31T08:00:00.000Z' }]);
  const { internalAdapter } = await all.signIn.auth.$context;
  const before = (await internalAdapter.listSessions(me.id)).length;
  const answer = await signIn();
  expect([answer.status, codeOf(answer), (await internalAdapter.listSessions(me.id)).length]).toEqual([401, 'accessEnded', before]);
  expect(eventsIn(all.server.logged)).toMatchObject([{ event: 'signIn.failed', person: me.id, by: 'password' }]);
});
