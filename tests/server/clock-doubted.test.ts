// A clock whose day cannot follow the last entry: nothing dated is written until a person confirms it, nothing that is stored changes, and
// reading goes on as on the last day that was believed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { usualTrustedDays, watchClock } from '../../src/server/parts/clock-watch.ts';
import { newDispatcher } from '../../src/server/messages/dispatcher.ts';
import { routeParts } from '../../src/server/routes/route-parts.ts';
import { eventsIn } from './access/events.ts';
import { installation } from './access/people.ts';
import { everythingIn, firstDay, inMemory, inquiry, newKey, serverOn, storages, type ProblemBody, type TestServer } from './harness.ts';

const privacy: Proposal = { type: 'privacy.explained', language: 'ar' };
const talk: Proposal = { type: 'talk.begun' };
const believedDay: Day = firstDay;

/** The last entry is of 31 August 2026. */
const doubted = ['1970-01-01', '2000-01-01', '2026-08-29', '2026-12-25', '2066-08-31'];
const believed = ['2026-08-31', '2026-09-30', '2026-10-30'];

describe.each(storages)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;
  let id: string;
  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage, { setDay: false });
    id = await server.newCase(inquiry, privacy);
  });
  afterEach(() => close());

  const watchNow = () => watchClock({ storage: server.storage, clock: server.clock, setDay: false });
  const propose = () => server.propose(id, 2, talk);

  async function stored(): Promise<string> {
    const { store, outbox, organisation, settings } = server.storage;
    const figures = [await store.figures.all(), await store.figures.frozen()];
    const rows = [await store.caseload.all({}), await outbox.list({}), await organisation.since(0)];
    const clock = await Promise.all(['clock.lastEntry', 'clock.seen', 'clock.confirmations', 'quiet'].map((name) => settings.get(name)));
    return JSON.stringify([await everythingIn(store), figures, rows, clock]);
  }

  const lookAround = async () => [
    // What is searched for stands in a body, and is read all the same.
    (await server.send('/api/v1/cases/search', { words: 'amira' })).text,
    (await server.send('/api/v1/directory/search', { words: 'kurs' })).text,
    ...(await Promise.all(
      ['cases', `cases/${id}`, 'figures', 'programme', 'calendar?month=2026-09', 'outbox', 'session'].map(
        async (path) => (await server.ask(`/api/v1/${path}`)).text,
      ),
    )),
  ];

  test.each(doubted)('on %s everything is read as on the last day that was believed, and nothing that is stored changes', async (day) => {
    await lookAround();
    await roundOn(server);
    const [seen, before] = [await lookAround(), await stored()];
    server.setToday(day);
    const now = await lookAround();
    expect(now.slice(0, -1)).toEqual(seen.slice(0, -1));
    await roundOn(server);
    const { status, body } = await propose();
    expect([status, body.type]).toEqual([423, 'urn:etappe:problem:clockDoubted']);
    expect((await server.ask('/calendar/aaaaaaaaaaaaaaaaaaaa.ics')).status).toBe(423);
    expect((await server.ask('/readyz')).body).toEqual({ status: 'ready', clock: 'doubted' });
    expect(await stored()).toBe(before);
    server.setToday(believedDay);
    expect(await lookAround()).toEqual(seen);
    expect((await propose()).status).toBe(200);
  });

  test.each(believed)('on %s nobody doubts', async (day) => {
    server.setToday(day);
    expect((await server.ask('/readyz')).body).toEqual({ status: 'ready', clock: 'believed' });
    expect((await propose()).status).toBe(200);
  });

  test('a refusal says both days and what to do, in the language of whoever asks, and what is typed is kept', async () => {
    server.setToday('2000-01-01');
    const german = await propose();
    expect(german.body.detail).toContain('01.01.2000');
    expect(german.body.detail).toContain('31.08.2026');
    expect(german.body.detail).not.toContain('etappe clock confirm');
    server.setToday('2027-03-01');
    const english = await server.propose(id, 2, talk, { 'accept-language': 'en' });
    for (const said of ['1 March 2027', '31 August 2026', 'etappe clock confirm']) expect(english.body.detail).toContain(said);
    const draft = await server.send(`/api/v1/cases/${id}/drafts/need`, { need: 'x' }, { 'if-match': '"0"' }, 'PUT');
    expect(draft.status).toBe(204);
    const opened = await server.send<ProblemBody>('/api/v1/cases', { site: 'wetzlar' }, { 'idempotency-key': newKey() });
    const quiet = await server.send<ProblemBody>('/api/v1/settings', { quiet: true }, {}, 'PUT');
    expect([opened.status, quiet.status]).toEqual([423, 423]);
  });

  test('confirmed it is believed, in every process, for that jump alone', async () => {
    const other = serverOn(server.storage, { setDay: false });
    for (const one of [server, other]) one.setToday('2027-03-01');
    expect((await other.propose(id, 2, talk)).status).toBe(423);
    const watch = watchNow();
    await watch.look();
    expect(await watch.confirm({ role: 'systemAdministration', id: 'p-0000000000000001' })).toMatchObject({
      day: '2027-03-01',
      last: '2026-08-31',
    });
    expect((await other.propose(id, 2, talk)).status).toBe(200);
    expect(JSON.parse((await server.storage.settings.get('clock.confirmations')) ?? '')).toHaveLength(1);
    other.setToday('2027-09-01');
    expect((await other.propose(id, 3, talk)).status).toBe(423);
    // Back to where it was before the jump: not by that confirmation either.
    other.setToday('2026-09-01');
    expect((await other.propose(id, 3, talk)).status).toBe(423);
  });

  test('confirmed and not used yet it goes on from the confirmed day, and from the last entry', async () => {
    server.setToday('2027-03-01');
    const watch = watchNow();
    await watch.look();
    await watch.confirm(null);
    const standings = ['2027-03-20', '2027-02-01', '2026-09-02'].map(async (day) => {
      server.setToday(day);
      return watch.doubt()?.said ?? null;
    });
    expect(await Promise.all(standings)).toEqual([null, '2027-02-01', null]);
  });

  test('an installation from before the watch takes the day from its entries', async () => {
    await server.storage.settings.set('clock.lastEntry', '');
    const empty = { ...server.storage, settings: memoryOf() };
    const watch = watchClock({
      storage: empty,
      clock: { now: () => new Date('2000-01-01T09:00:00Z'), today: () => '2000-01-01' },
      setDay: false,
    });
    await watch.look();
    expect(watch.doubt()).toEqual({ said: '2000-01-01', last: '2026-08-31', canBeConfirmed: false });
    expect(watch.clock.today()).toBe('2026-08-31');
  });
});

test('a system administration confirms the day it has read; nobody else does', async () => {
  const storage = inMemory();
  const all = installation(storage, {}, { setDay: false });
  const admin = await all.person('admin', 'systemAdministration', { site: null });
  const mine = await all.person('weber', 'counsellor', { site: 'wiesbaden' });
  await storage.settings.set('clock.lastEntry', firstDay);
  all.server.setToday('2027-03-01');
  const confirm = (who: typeof admin, day: string) => who.send('/api/v1/clock/confirmation', { day });
  const standing = async (who: typeof admin) => (await who.ask<{ clock?: unknown }>('/api/v1/session')).body.clock;
  expect(await standing(mine)).toEqual({ said: '2027-03-01', last: firstDay, canBeConfirmed: true, mayConfirm: false });
  expect(await standing(admin)).toMatchObject({ mayConfirm: true });
  expect([(await confirm(mine, '2027-03-01')).status, (await confirm(admin, '2027-02-28')).status]).toEqual([403, 400]);
  expect((await confirm(admin, '2027-03-01')).status).toBe(204);
  expect(await standing(mine)).toBeUndefined();
  const kept = JSON.parse((await storage.settings.get('clock.confirmations')) ?? '') as unknown[];
  expect(kept).toMatchObject([{ day: '2027-03-01', last: firstDay, by: { role: 'systemAdministration', id: admin.id } }]);
});

test('a wrong day is named, one that cannot be is said to be doubted, what nobody doubts needs no confirming, and what was confirmed is noted', async () => {
  const storage = inMemory();
  const all = installation(storage, {}, { setDay: false });
  const admin = await all.person('admin', 'systemAdministration', { site: null }, { from: '1990-01-01' });
  await storage.settings.set('clock.lastEntry', firstDay);
  const confirmed = async (today: Day, day: string) => {
    all.server.setToday(today);
    const { status, body } = await admin.send<ProblemBody>('/api/v1/clock/confirmation', { day });
    return [status, body.type?.split(':').at(-1), body.errors];
  };
  expect(await confirmed(firstDay, '2027-03-01')).toEqual([204, undefined, undefined]);
  const errors = [{ path: 'day', message: 'hat einen Wert, den es hier nicht gibt' }];
  expect(await confirmed('2027-03-01', '2027-03-02')).toEqual([400, 'malformed', errors]);
  expect(await confirmed('2000-01-01', '2027-03-02')).toEqual([423, 'clockDoubted', undefined]);
  const events = () => eventsIn(all.server.logged).filter(({ event }) => event === 'clock.confirmed');
  expect([await storage.settings.get('clock.confirmations'), events()]).toEqual([null, []]);
  expect(await confirmed('2027-03-01', '2027-03-01')).toEqual([204, undefined, undefined]);
  expect(events()).toMatchObject([{ person: admin.id, day: '2027-03-01', last: firstDay }]);
});

function memoryOf() {
  const kept = new Map<string, string>();
  return { get: async (name: string) => kept.get(name) ?? null, set: async (name: string, value: string) => void kept.set(name, value) };
}

async function roundOn(server: TestServer): Promise<void> {
  const { storage, clock } = server;
  const parts = routeParts({ storage, clock, setDay: false, log: newLog('silent'), mailer: null, screen: null });
  await newDispatcher({ ...parts, address: 'http://localhost', staffLanguage: 'de' }).tick();
}

const at = (instant: string, day: Day) => ({ now: () => new Date(instant), today: () => day });

/** The last entry is of 31 August, in Germany from 22:00 UTC of the day before on. */
test.each([
  ['seconds back across midnight', '2026-08-30T21:59:53.000Z', '2026-08-30', false],
  ['an hour back across midnight', '2026-08-30T21:00:00.000Z', '2026-08-30', false],
  ['more than an hour', '2026-08-30T20:59:59.000Z', '2026-08-30', true],
  ['back within the day', '2026-08-30T22:00:00.000Z', '2026-08-31', false],
])('%s', async (_, instant, day, isDoubted) => {
  const settings = memoryOf();
  await settings.set('clock.lastEntry', '2026-08-31');
  const watch = watchClock({ storage: { settings, store: { lastAt: async () => null } }, clock: at(instant, day), setDay: false });
  await watch.look();
  expect(watch.doubt() !== null).toBe(isDoubted);
});

test('a fresh installation believes every day on which something can be dated', async () => {
  const on = async (day: Day) => {
    const watch = watchClock({
      storage: { settings: memoryOf(), store: { lastAt: async () => null } },
      clock: at(`${day}T09:00:00.000Z`, day),
      setDay: false,
    });
    await watch.look();
    return [watch.doubt()?.canBeConfirmed ?? null, watch.clock.today()];
  };
  expect(await Promise.all(['1970-01-01', '2026-08-31', '2066-08-31'].map(on))).toEqual([
    [false, '2011-01-01'],
    [null, '2026-08-31'],
    [false, '2055-12-31'],
  ]);
});

test('how far ahead the clock may be is a setting', async () => {
  const settings = memoryOf();
  await settings.set('clock.lastEntry', '2026-08-31');
  const far = (trustedDays?: number) =>
    watchClock({
      storage: { settings, store: { lastAt: async () => null } },
      clock: at('2026-10-31T09:00:00.000Z', '2026-10-31'),
      setDay: false,
      trustedDays,
    });
  const [usual, longer] = [far(), far(usualTrustedDays + 1)];
  await Promise.all([usual.look(), longer.look()]);
  expect([usual.doubt()?.said, longer.doubt()]).toEqual(['2026-10-31', null]);
});
