// What the log says of security: every kind of event with who, from where and by which route, and not one word that somebody typed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLog } from '../../../src/server/parts/log.ts';
import { securityEvents } from '../../../src/server/parts/security-events.ts';
import { inMemory, inquiry, newKey, serverOn, storages } from '../harness.ts';
import { appOf } from './authenticator.ts';
import { eventsIn, type Line } from './events.ts';
import { cookiesIn, installation, password, type Installation } from './people.ts';

/** Nobody works here who is called like that, and nothing of it belongs into a log. */
const canary = 'Zaunkönig-4711';

/** Events that were noted while something was done. */
async function noted(all: Installation, doing: () => Promise<unknown>): Promise<Line[]> {
  const before = all.server.logged.length;
  await doing();
  return eventsIn(all.server.logged.slice(before));
}

const wiesbaden = { site: 'wiesbaden' } as const;

describe.each(storages)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
  });
  afterAll(() => opened.close());

  const signIn = (email: string, given = password) => all.server.send('/api/v1/sign-in', { email, password: given });

  test('who signs in, in which way, and who does not', async () => {
    const { id, email } = await all.person('enters', 'evaluator', { site: null }, { isSecured: false });
    const [succeeded] = await noted(all, () => signIn(email));
    expect(succeeded).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      request: expect.any(String),
      person: id,
      role: null,
      session: expect.stringMatching(/^[\w-]{16}$/u),
      address: 'local',
      method: 'POST',
      route: '/api/v1/sign-in',
      event: 'signIn.succeeded',
      by: 'password',
      msg: 'security',
    });
    const failed = await noted(all, async () => {
      await signIn(email, `${canary}-wrong`);
      await signIn(`${canary}@example.org`.replace('ö', 'oe'), 'wrong-password-1');
    });
    expect(failed.map(({ event, person, by, level }) => [event, person, by, level])).toEqual([
      ['signIn.failed', id, 'password', 40],
      ['signIn.failed', null, 'password', 40],
    ]);
    const limited = await noted(all, async () => {
      for (let count = 0; count < 12; count += 1) await signIn(email, `wrong-password-${count}`);
    });
    expect(limited.at(-1)).toMatchObject({ event: 'limit.reached', person: null, seconds: expect.any(Number), route: '/api/v1/sign-in' });
  });

  test('which second factor was set up, asked for, used, wrong and taken off', async () => {
    const { id, email, ...me } = await all.person('steps', 'evaluator', { site: null }, { isSecured: false });
    const { body: factor } = await me.send<{ secret: string; backupCodes: string[] }>('/api/v1/second-factor', { password });
    const app = appOf(factor.secret);
    const of = (lines: readonly Line[]) => lines.map(({ event, person, by = null }) => [event, person, by]);
    let mine = me;
    const added = await noted(all, async () => {
      await me.send('/api/v1/second-factor/confirm', { code: '000000' });
      const answer = await me.send('/api/v1/second-factor/confirm', { code: await app.now() });
      mine = all.sessionOf(cookiesIn(answer.headers, me.cookie));
    });
    expect(of(added)).toEqual([
      ['proof.failed', id, null],
      ['secondFactor.added', id, null],
    ]);
    const used = await noted(all, async () => {
      const first = all.sessionOf(cookiesIn((await signIn(email)).headers));
      await first.send('/api/v1/sign-in/second-factor', { code: '000000' });
      await first.send('/api/v1/sign-in/second-factor', { code: await app.hotp(1) });
      const second = all.sessionOf(cookiesIn((await signIn(email)).headers));
      await second.send('/api/v1/sign-in/second-factor', { code: factor.backupCodes[0] });
    });
    expect(of(used)).toEqual([
      ['signIn.codeAsked', id, null],
      ['signIn.failed', id, 'passwordAndCode'],
      ['signIn.succeeded', id, 'passwordAndCode'],
      ['signIn.codeAsked', id, null],
      ['signIn.succeeded', id, 'passwordAndBackupCode'],
    ]);
    const changed = await noted(all, async () => {
      await mine.send('/api/v1/second-factor/backup-codes', { password });
      await mine.send('/api/v1/second-factor/off', { password: 'not-my-password' });
      await mine.send('/api/v1/second-factor/off', { password });
    });
    expect(changed.map(({ event }) => event)).toEqual(['backupCodes.renewed', 'proof.failed', 'secondFactor.removed']);
  });

  test('which sessions end, and a changed password', async () => {
    const { id, email, ...me } = await all.person('leaves', 'evaluator', { site: null }, { isSecured: false });
    const other = await all.enter(email);
    const { body } = await me.ask<{ sessions: { id: string; isThisOne: boolean }[] }>('/api/v1/sessions');
    const elsewhere = body.sessions.find(({ isThisOne }) => !isThisOne)?.id ?? '';
    const [begun] = await noted(all, () => other.ask('/api/v1/people'));
    const ended = await noted(all, () => me.ask(`/api/v1/sessions/${elsewhere}`, { method: 'DELETE' }));
    // The fingerprint is the one under which the session is noted everywhere else.
    expect(ended).toMatchObject([{ event: 'session.ended', person: id, ended: begun?.['session'] }]);
    const lines = await noted(all, async () => {
      const answer = await me.send('/api/v1/password', { current: password, next: `${password}-neu-${canary}` });
      await all.sessionOf(cookiesIn(answer.headers, me.cookie)).send('/api/v1/sign-out', {});
    });
    expect(lines.map(({ event, person }) => [event, person])).toEqual([
      ['password.changed', id],
      ['signOut', id],
    ]);
  });

  test('who invites whom, gives which role, and takes an invitation', async () => {
    const admin = await all.person('admin', 'siteAdministration', wiesbaden);
    const membership = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-1', team: null, from: '2026-01-01', until: null };
    const email = `${canary.toLowerCase().replace('ö', 'oe')}@example.org`;
    let invited = { id: '', link: '' };
    const made = await noted(all, async () => {
      invited = (await admin.send<typeof invited>('/api/v1/people', { name: canary, email, membership })).body;
    });
    expect(made).toMatchObject([
      { event: 'role.given', person: admin.id, role: 'siteAdministration', of: invited.id, as: 'counsellor' },
      { event: 'invitation.made', person: admin.id, of: invited.id },
    ]);
    const token = new URL(invited.link).hash.slice(1);
    const taken = await noted(all, async () => {
      await all.server.send('/api/v1/invitations/accept', { token, password });
      await all.server.send('/api/v1/invitations/accept', { token, password });
    });
    expect(taken.map(({ event, person }) => [event, person])).toEqual([
      ['invitation.taken', invited.id],
      ['signIn.succeeded', invited.id],
      ['link.refused', null],
    ]);
    const left = await noted(all, () => admin.send(`/api/v1/people/${invited.id}/departure`, {}));
    expect(left).toMatchObject([{ event: 'person.left', person: admin.id, of: invited.id }]);
  });

  test('who was denied what: by role, by case, without a session, from a foreign page', async () => {
    const mine = await all.person('mine', 'counsellor', wiesbaden);
    const other = await all.person('other', 'counsellor', wiesbaden);
    const { body: made } = await mine.send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden' }, { 'idempotency-key': newKey() });
    const told = { ...inquiry, words: { ...inquiry.words, name: canary } };
    await mine.send(`/api/v1/cases/${made.id}/proposals`, told, { 'if-match': '"0"', 'idempotency-key': newKey() });
    const denied = await noted(all, async () => {
      await other.ask(`/api/v1/cases/${made.id}`);
      await other.ask(`/api/v1/cases/${canary}`);
      await other.send('/api/v1/people', {});
      await all.server.ask('/api/v1/session');
      await all.server.ask('/api/v1/cases');
      await other.send('/api/v1/cases', { site: canary }, { origin: 'https://evil.example' });
      await other.send('/api/v1/cases', { site: canary, [canary]: 1 }, { 'idempotency-key': newKey() });
    });
    expect(denied.map(({ event, person, problem, case: of = null }) => [event, person, problem, of])).toEqual([
      ['access.denied', other.id, 'unknownCase', made.id],
      ['access.denied', other.id, 'unknownCase', null],
      ['access.denied', other.id, 'notForRole', null],
      ['access.denied', null, 'notSignedIn', null],
      ['border.refused', null, 'foreignOrigin', null],
      ['input.refused', other.id, 'malformed', null],
    ]);
    expect(denied[0]).toMatchObject({ role: 'counsellor', method: 'GET', route: '/api/v1/cases/:id' });
    const emergency = await noted(all, async () => {
      await other.send('/api/v1/emergencies', { name: `${canary} Niemand`, reason: canary });
      await other.send('/api/v1/emergencies', { name: canary, reason: `${canary} ruft an` });
    });
    expect(emergency.map(({ event, person }) => [event, person])).toEqual([
      ['emergency.refused', other.id],
      ['emergency.begun', other.id],
    ]);
    expect(emergency[1]).toMatchObject({ cases: [made.id] });
  });

  test('of everything above no name, no address of mail, no password and no typed word stands in the log', () => {
    const text = all.server.logged.join('');
    expect(eventsIn(all.server.logged).length).toBeGreaterThan(30);
    expect(text).not.toMatch(/zaunk|example\.org|evil|wasserfall|wrong-password/iu);
    expect(text).not.toMatch(/"(?:name|email|token|cookie)":/u);
  });
});

test('security events stay in a log that is set to few lines, and a silent one is silent', async () => {
  const linesAt = async (level: 'warn' | 'silent') => {
    const lines: string[] = [];
    const storage = inMemory();
    const server = serverOn(storage, { log: newLog(level, { write: (line) => void lines.push(line) }) });
    await server.send('/api/v1/cases', { site: 'nowhere' }, { 'idempotency-key': newKey() });
    return lines.map((line) => (JSON.parse(line) as Line).event);
  };
  expect(await linesAt('warn')).toEqual(['input.refused']);
  expect(await linesAt('silent')).toEqual([]);
});

test('every event is explained where people look who watch, and nothing else is', () => {
  const page = readFileSync(new URL('../../../docs/operations/watch.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-zA-Z.]+)` \| (warn)? ?\|/gmu)].map(([, name = '', level = 'info']) => [name, level]);
  expect(Object.fromEntries(rows)).toEqual(securityEvents);
});
