// One round of the post after the other: what goes where, what is tried again and when, and what ends a round.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DamagedCase } from '../../../src/record/case/damaged-case.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import type { Mail, Mailer } from '../../../src/server/parts/mailer.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { newDispatcher, type Dispatcher } from '../../../src/server/messages/dispatcher.ts';
import { startRounds } from '../../../src/server/messages/rounds.ts';
import { setQuiet } from '../../../src/server/messages/settings.ts';
import { routeParts } from '../../../src/server/routes/route-parts.ts';
import { handover, inForce, on, referred } from '../../engine/lives/lives.ts';
import { inMemory } from '../harness.ts';
import { keepLife, type Storage } from './office.ts';

const opens = '2026-05-05T08:00:00.000Z';
const words = { name: 'Amira Musterfrau', contact: 'amira@post.example' };
const byPost = { ...words, contact: '' };
const letter = [...referred(), ...on('2026-03-02', { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: '2026-03-10' })];
const letterDay = '2026-03-10T08:00:00.000Z';

/** A mail server as far as the post knows it: it takes what `send` says. */
function mailerThat(send: Mailer['send'] = async () => null) {
  const sent: Mail[] = [];
  const mailer: Mailer = {
    send: (mail) => (sent.push(mail), send(mail)),
    staff: new Map([['c-weber', 'weber@centre.example']]),
    close: () => {},
  };
  return { mailer, sent, to: () => sent.map(({ to }) => to) };
}

function post(mailer: Mailer | null, storage: Storage = inMemory(), more: Partial<ServerParts> = {}) {
  let now = new Date(opens);
  const logged: string[] = [];
  const clock = { now: () => now, today: () => now.toISOString().slice(0, 10) };
  const log = newLog('info', { write: (line) => void logged.push(line) });
  const parts = routeParts({ storage, clock, setDay: true, log, screen: null, mailer, ...more });
  const dispatcher = newDispatcher({ ...parts, address: 'http://localhost', staffLanguage: 'de' });
  return {
    storage,
    logged,
    dispatcher,
    /** The outbox after a round at that instant. */
    at: async (instant: string): Promise<string[]> => {
      now = new Date(instant);
      await dispatcher.tick();
      return (await storage.outbox.list({})).map(({ to, status, attempts }) => `${to} ${status} ${attempts}`);
    },
  };
}

test('what was not taken is tried again after five minutes, twenty and eighty, and never sooner', async () => {
  const { mailer, sent } = mailerThat(async () => 'unreachable');
  const { storage, at } = post(mailer);
  await keepLife(storage, 'one', inForce(), byPost);
  const tried: string[] = [];
  for (const time of ['08:00:00', '08:04:59', '08:05:00', '08:24:59', '08:25:00', '09:44:59', '09:45:00', '20:00:00']) {
    const before = sent.length;
    await at(`2026-05-05T${time}.000Z`);
    if (sent.length > before) tried.push(time);
  }
  expect(tried).toEqual(['08:00:00', '08:05:00', '08:25:00', '09:45:00']);
  expect(await at('2026-05-05T21:00:00.000Z')).toContain('counsellor failed 4');
});

test('while it is sent a mail counts as begun; whoever marks it as done meanwhile is right', async () => {
  const seen: unknown[] = [];
  const { storage, at } = post(
    mailerThat(async () => {
      const [, row] = await storage.outbox.list({});
      seen.push(row);
      if (row !== undefined) await storage.outbox.change(row, { status: 'done', attempts: 1, error: null, at: opens });
      return null;
    }).mailer,
  );
  await keepLife(storage, 'one', inForce(), byPost);
  expect(await at(opens)).toEqual(['client failed 0', 'counsellor done 1']);
  expect(seen).toMatchObject([{ status: 'waiting', attempts: 1, error: 'interrupted', at: opens }]);
});

describe('without a mail server', () => {
  test('a letter goes all the same', async () => {
    const { storage, at } = post(null);
    await keepLife(storage, 'one', letter, words);
    expect(await at(letterDay)).toEqual(['agency sent 1']);
  });

  test('what is for people waits, and what was held back waits again', async () => {
    const { storage, at } = post(null);
    await keepLife(storage, 'one', inForce(), words);
    await setQuiet(storage.settings, true);
    expect(await at(opens)).toEqual(['client heldBack 0', 'counsellor heldBack 0']);
    await setQuiet(storage.settings, false);
    expect(await at(opens)).toEqual(['client waiting 0', 'counsellor waiting 0']);
  });

  test('in quiet mode not even a letter goes', async () => {
    const { storage, at } = post(null);
    await keepLife(storage, 'one', letter, words);
    await setQuiet(storage.settings, true);
    expect(await at(letterDay)).toEqual(['agency heldBack 0']);
  });
});

test('a letter for whose case somebody writes at the same moment waits for the next round', async () => {
  const storage = inMemory();
  await keepLife(storage, 'one', letter, words);
  const overtaken = post(null, { ...storage, file: { ...storage.file, add: async () => null } });
  expect(await overtaken.at(letterDay)).toEqual(['agency waiting 0']);
  expect(await post(null, storage).at(letterDay)).toEqual(['agency sent 1']);
});

test('a case to which nobody has written is looked at once a day', async () => {
  const storage = inMemory();
  let looks = 0;
  const open: typeof storage.file.open = (id) => {
    looks += 1;
    return storage.file.open(id);
  };
  await keepLife(storage, 'one', inForce(), words);
  const { at } = post(null, { ...storage, file: { ...storage.file, open } });
  const counted: number[] = [];
  for (const day of ['2026-04-28', '2026-04-28', '2026-04-29', '2026-04-29']) {
    await at(`${day}T08:00:00.000Z`);
    counted.push(looks);
  }
  expect(counted).toEqual([1, 1, 2, 2]);
});

test('what the calendar said is news for thirty-five days', async () => {
  const news = async (day: string) => {
    const { storage, at } = post(null);
    await keepLife(storage, 'one', handover());
    await at(`${day}T08:00:00.000Z`);
    return (await storage.outbox.list({})).map(({ topic }) => topic);
  };
  expect(await news('2026-05-05')).toContain('handoverLapsed');
  expect(await news('2026-05-06')).not.toContain('handoverLapsed');
});

test('by a day that is doubted nothing is sent, and nothing counts as out of date', async () => {
  const storage = inMemory();
  await keepLife(storage, 'one', inForce(), words);
  await storage.settings.set('clock.lastEntry', '2026-03-02');
  const { mailer, sent } = mailerThat();
  const { at } = post(mailer, storage, { setDay: false });
  expect([await at(opens), sent]).toEqual([[], []]);
});

describe('a round ends', () => {
  test('when it is asked to stop, after the mail at hand', async () => {
    let go = (): void => {};
    const begun = Promise.withResolvers<void>();
    const { mailer, to } = mailerThat(async () => {
      begun.resolve();
      await new Promise<void>((resolve) => (go = resolve));
      return null;
    });
    const { storage, dispatcher } = post(mailer);
    await keepLife(storage, 'one', inForce(), words);
    const round = dispatcher.tick();
    await begun.promise;
    let isStopped = false;
    const stopped = dispatcher.stop().then(() => (isStopped = true));
    expect(isStopped).toBe(false);
    go();
    await Promise.all([round, stopped]);
    expect(to()).toEqual(['amira@post.example']);
    await keepLife(storage, 'two', inForce(), words);
    await dispatcher.tick();
    expect(await storage.outbox.count({ case: 'two' })).toBe(0);
  });

  test('with an error that is no damage of a case, and the next one is a new one', async () => {
    const storage = inMemory();
    await keepLife(storage, 'one', inForce(), words);
    let isBroken = true;
    const open: typeof storage.file.open = (id) => (isBroken ? Promise.reject(new Error('broken')) : storage.file.open(id));
    const { at, logged } = post(null, { ...storage, file: { ...storage.file, open } });
    await expect(at(opens)).rejects.toThrow('broken');
    isBroken = false;
    expect(await at(opens)).toHaveLength(2);
    expect(logged).toEqual([]);
  });
});

test('of a case that is damaged after its messages were planned none goes, the log names it, and others go', async () => {
  const storage = inMemory();
  for (const id of ['broken', 'whole']) await keepLife(storage, id, inForce(), byPost);
  await post(null, storage).at(opens);
  const open: typeof storage.file.open = (id) =>
    id === 'broken' ? Promise.reject(new DamagedCase(id, 'brokenChain')) : storage.file.open(id);
  const { mailer, to } = mailerThat();
  const { at, logged } = post(mailer, { ...storage, file: { ...storage.file, open } });
  await at(opens);
  expect(to()).toEqual(['weber@centre.example']);
  const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ level: 40, case: 'broken', name: 'DamagedCase', msg: 'damaged case' });
});

describe('the rounds of a server', () => {
  afterEach(() => void vi.useRealTimers());

  test('begin at once, go on every two minutes whatever happens, and end with it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const logged: string[] = [];
    const log = newLog('info', { write: (line) => void logged.push(line) });
    let [rounds, stops] = [0, 0];
    const dispatcher: Dispatcher = {
      tick: async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('canary');
      },
      stop: async () => void (stops += 1),
    };
    const stop = startRounds(dispatcher, log);
    expect(rounds).toBe(1);
    await vi.advanceTimersByTimeAsync(119_999);
    expect(rounds).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toBe(2);
    await stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([rounds, stops, vi.getTimerCount()]).toEqual([2, 1, 0]);
    expect(logged.map((line) => JSON.parse(line) as object)).toMatchObject([{ level: 50, name: 'Error', msg: 'outbox' }]);
    expect(logged.join('')).not.toContain('canary');
  });
});
