// Sites, people and keys by command, on a data directory and on PostgreSQL: what is listed, ended, renewed, and what is refused.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signInSecret } from '../../src/server/sign-in/secret.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { lockDirectory } from '../../src/storage/server-lock.ts';
import { inquiry, newKey } from '../server/harness.ts';
import { installation, type Installation } from '../server/access/people.ts';
import { installations, type Installed } from './installed.ts';
import { spoken } from './spoken.ts';

const today = '2026-11-29';
const wiesbaden = { site: 'wiesbaden' } as const;

describe.each(installations)('on $name', ({ make }) => {
  let made: Installed;
  beforeEach(async () => {
    made = await make();
  });
  afterEach(() => made.remove());

  const etappe = (...words: readonly string[]) => spoken([...words, ...made.words], { today });
  const json = async <Row>(...words: readonly string[]) => (await etappe(...words, '--json')).lines.map((line) => JSON.parse(line) as Row);

  /** What the server leaves behind when it is stopped. */
  async function served<T>(use: (all: Installation) => Promise<T>): Promise<T> {
    const storage = await openStorage(made.place);
    try {
      return await use(installation(storage));
    } finally {
      await storage.close();
    }
  }

  type Row = { id: string; name: string; state: string; openSessions: number; memberships: { role: string }[] };

  test('everybody is listed with their roles and sessions, sessions end for one or for all, and nothing is a password', async () => {
    const ids = await served(async (all) => {
      const mine = await all.person('weber', 'counsellor', wiesbaden);
      const other = await all.person('yilmaz', 'evaluator', { site: null }, { isSecured: false });
      await all.enter(other.email);
      return [mine.id, other.id];
    });
    const seen = async () => (await json<Row>('user', 'list')).map(({ id, openSessions }) => [id, openSessions]);
    expect(await json<Row>('user', 'list')).toMatchObject([
      { id: ids[0], name: 'weber', state: 'active', hasSecondFactor: true, openSessions: 1, memberships: [{ role: 'counsellor' }] },
      { id: ids[1], name: 'yilmaz', state: 'active', hasSecondFactor: false, openSessions: 2, memberships: [{ role: 'evaluator' }] },
    ]);
    const { out, code } = await etappe('user', 'list');
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(out).toContain(`${ids[0]}  weber <weber@example.org>  active, second factor, 1 session; counsellor wiesbaden-1`);
    expect((await etappe('user', 'end-sessions', 'p-nobody')).code).toBe(2);
    expect((await etappe('user', 'end-sessions')).code).toBe(2);
    expect((await etappe('user', 'end-sessions', ids[0] ?? '', '--everybody')).code).toBe(2);
    expect((await etappe('user', 'end-sessions', ids[1] ?? '')).out).toBe('2 sessions of 1 person ended.');
    expect(await seen()).toEqual([
      [ids[0], 1],
      [ids[1], 0],
    ]);
    expect((await etappe('user', 'end-sessions', '--everybody')).out).toBe('1 session of 2 people ended.');
    expect((await etappe('user', 'list', '--password', 'x')).code).toBe(2);
  });

  test('where nobody works yet, that is said', async () => {
    expect(await etappe('user', 'list')).toMatchObject({ code: 0, out: expect.stringMatching(/^Nobody works here yet\./u) });
    expect(await etappe('user', 'list', '--json')).toMatchObject({ code: 0, out: '' });
  });

  test('who leaves by command has no role and no session any more; open cases stand against it', async () => {
    const { id, cookie } = await served(async (all) => {
      all.server.setToday(today);
      const me = await all.person('weber', 'counsellor', wiesbaden);
      const answer = await me.send('/api/v1/cases', { site: 'wiesbaden', proposal: inquiry }, { 'idempotency-key': newKey() });
      expect(answer.status).toBe(201);
      return me;
    });
    const refused = await etappe('user', 'depart', id);
    expect([refused.code, refused.err]).toEqual([1, 'weber still has 1 open case; the team lead hands them over first.']);
    const other = await served(async (all) => (await all.person('yilmaz', 'counsellor', wiesbaden)).id);
    expect((await etappe('user', 'depart', other)).out).toBe('yilmaz has left: roles and sessions have ended.');
    expect((await json<Row>('user', 'list')).map(({ name, openSessions }) => [name, openSessions])).toEqual([
      ['weber', 1],
      ['yilmaz', 0],
    ]);
    await served(async (all) => {
      expect((await all.sessionOf(cookie).ask('/api/v1/session')).status).toBe(200);
      const changes = (await all.storage.organisation.since(0)).flatMap((change) =>
        change.kind === 'membership' && change.entry?.person === other ? [change] : [],
      );
      expect(changes.at(-1)).toMatchObject({ by: null, entry: { until: '2026-11-28' } });
    });
  });

  test('whoever left on their first day is listed with the day, gets no link, and comes back by a role', async () => {
    const id = await served(async (all) => {
      all.server.setToday(today);
      return (await all.person('weber', 'counsellor', wiesbaden, { from: today })).id;
    });
    expect((await etappe('user', 'depart', id)).code).toBe(0);
    expect(await json<Row>('user', 'list')).toMatchObject([{ id, state: 'left', leftOn: today, openSessions: 0, memberships: [] }]);
    expect((await etappe('user', 'list')).out).toContain(`${id}  weber <weber@example.org>  left on ${today}, second factor, 0 sessions`);
    const refused = await etappe('user', 'link', id);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^weber has left: an invitation to the same address/u)]);
    expect((await etappe('user', 'end-sessions', id)).code).toBe(0);
    expect((await etappe('user', 'appoint', id)).code).toBe(0);
    expect((await etappe('user', 'link', id)).code).toBe(0);
    expect(await json<Row>('user', 'list')).toMatchObject([{ id, state: 'invited', memberships: [{ role: 'systemAdministration' }] }]);
  });

  test('the last who gives roles stays until another one is named, and a link by command opens the way back', async () => {
    const [last, next] = await served(async (all) => {
      all.server.setToday(today);
      return [
        (await all.person('lang', 'systemAdministration', { site: null })).id,
        (await all.person('weber', 'counsellor', wiesbaden)).id,
      ] as const;
    });
    const refused = await etappe('user', 'depart', last);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('etappe user appoint')]);
    expect((await etappe('user', 'appoint')).code).toBe(2);
    expect((await etappe('user', 'appoint', next)).out).toBe('weber is system administration of the whole programme from today on.');
    expect((await etappe('user', 'depart', last)).code).toBe(0);
    const [made] = await json<{ link: string }>('user', 'link', next, '--also-second-factor');
    expect((await json<Row>('user', 'list')).find(({ id }) => id === next)?.memberships.map(({ role }) => role)).toEqual([
      'counsellor',
      'systemAdministration',
    ]);
    await served(async (all) => {
      all.server.setToday(today);
      const [path, token] = (made?.link ?? '').split('#');
      const taken = await all.server.send('/api/v1/invitations/accept', { token, password: 'Regenbogen-gelb-82' });
      expect([path, taken.status, (await all.accountsOf(all.signIn, [next])).get(next)?.twoFactorEnabled]).toEqual([
        '/einladung',
        200,
        false,
      ]);
    });
  });

  test('sites are listed with their centres, and a site is only ever made tighter', async () => {
    await served((all) => all.person('weber', 'counsellor', wiesbaden));
    const rows = await json<{ code: string; centres: string[]; people: number }>('site', 'list');
    expect(rows.find(({ code }) => code === 'wiesbaden')).toMatchObject({
      land: 'HE',
      people: 1,
      centres: expect.arrayContaining(['wiesbaden-5']),
    });
    expect(rows).toHaveLength(19);
    const set = await etappe('site', 'rules', 'wiesbaden', '--idle-minutes', '15', '--second-factor', 'everybody');
    expect([set.code, set.out]).toEqual([0, expect.stringContaining('signed out after 15 minutes')]);
    const looser = await etappe('site', 'rules', 'wiesbaden', '--idle-minutes', '45');
    expect([looser.code, looser.err]).toEqual([2, expect.stringContaining('--idle-minutes must lie within 5-30')]);
    const two = await etappe('site', 'rules', 'wiesbaden', '--session-hours', '13', '--emergency-hours', '13');
    expect([two.code, two.err]).toEqual([
      2,
      expect.stringMatching(/--session-hours must lie within 1-12.*--emergency-hours must lie within 0-12/u),
    ]);
    expect((await etappe('site', 'rules', 'atlantis')).code).toBe(2);
    const [kept] = await json<{ rules: object }>('site', 'rules', 'wiesbaden');
    expect(kept?.rules).toMatchObject({ idleMinutes: 15, sessionHours: 12, secondFactorForEverybody: true });
  });

  test('a new key opens every case and the sign-in, the old one none, and a case stays whole', async () => {
    const before = readFileSync(made.place.keyFile, 'utf8');
    const secret = await served(async (all) => {
      const me = await all.person('weber', 'counsellor', wiesbaden);
      for (const _ of [1, 2, 3]) await me.send('/api/v1/cases', { site: 'wiesbaden', proposal: inquiry }, { 'idempotency-key': newKey() });
      return signInSecret(all.storage);
    });
    const stopped = 'directory' in made.place ? [] : ['--stopped'];
    const rotated = await etappe('keys', 'rotate', ...stopped);
    expect([rotated.code, rotated.out]).toEqual([0, expect.stringMatching(/^4 keys locked anew\./u)]);
    const after = readFileSync(made.place.keyFile, 'utf8');
    expect([after === before, after.split('\n').length]).toEqual([false, 2]);
    expect(await served((all) => signInSecret(all.storage))).toBe(secret);
    expect((await etappe('verify')).out).toBe('3 cases looked through, 0 damaged.');
    expect((await etappe('export', 'recording')).err).toBe('3 cases exported.');
    expect((await etappe('keys', 'rotate', ...stopped)).code).toBe(0);
  });
});

test('beside a server that runs no key is renewed, and on PostgreSQL nobody forgets to stop them', async () => {
  const [sqlite, postgres] = installations;
  const one = await sqlite?.make();
  if (one === undefined || !('directory' in one.place) || postgres === undefined) throw new Error('no data directory');
  const before = readFileSync(one.place.keyFile, 'utf8');
  const letGo = lockDirectory(one.place.directory, '2026-11-29T08:00:00.000Z');
  const beside = await spoken(['keys', 'rotate', ...one.words]);
  letGo();
  expect([beside.code, readFileSync(one.place.keyFile, 'utf8')]).toEqual([2, before]);
  await one.remove();
  const other = await postgres.make();
  const kept = readFileSync(other.place.keyFile, 'utf8');
  const unsaid = await spoken(['keys', 'rotate', ...other.words]);
  expect([unsaid.code, unsaid.err, readFileSync(other.place.keyFile, 'utf8')]).toEqual([2, expect.stringContaining('--stopped'), kept]);
  await other.remove();
});

test('half a place, two places and an unknown act are refused before anything is opened', async () => {
  const url = 'postgres://etappe@127.0.0.1:9/etappe';
  const refused = [
    ['user', 'list', '--database', url],
    ['user', 'list', '--database', url, '--keys-database', url, '--data', 'x'],
    ['verify', '--keys-database', url],
    ['user', 'remove', 'p-1'],
    ['site', 'add', 'essen'],
    ['keys', 'show'],
    ['user', 'list', '--data', 'no/such/folder'],
  ];
  for (const words of refused) expect([words, (await spoken(words)).code]).toEqual([words, 2]);
});
