// What the watch over the clock reads and keeps: as seldom as it can, and never more than was believed or confirmed.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '../../machines/day.ts';
import { believing, watchClock } from '../../src/server/parts/clock-watch.ts';
import { scopeNow } from '../../src/storage/scope.ts';

const second = 1000;
const by = { role: 'systemAdministration', id: 'p-1' } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A watch on settings that count how often they are read, at noon of a day that can be set. */
function watched(kept: Record<string, string>, at = '2026-08-31T10:00:00.000Z', lastAt: string | null = null) {
  const settings = new Map(Object.entries(kept));
  const written: string[][] = [];
  const scopes: unknown[] = [];
  let reads = 0;
  let now = new Date(at);
  const clock = { now: () => now, today: (): Day => now.toISOString().slice(0, 10) };
  const get = async (name: string) => {
    reads += Number(name === 'clock.seen');
    return settings.get(name) ?? null;
  };
  const set = async (name: string, value: string) => {
    written.push([name, value]);
    settings.set(name, value);
  };
  const store = {
    lastAt: async () => {
      scopes.push(scopeNow());
      return lastAt;
    },
  };
  const watch = watchClock({ storage: { settings: { get, set }, store }, clock, setDay: false });
  return { watch, written, scopes, clock, reads: () => reads, setNow: (instant: string) => void (now = new Date(instant)) };
}

const lastEntry = { 'clock.lastEntry': '2026-08-31' };

describe('what is kept is read', () => {
  test('once a second at most', async () => {
    const { watch, reads } = watched(lastEntry);
    const counted: number[] = [];
    for (const passed of [0, 0, second - 1, 1, 0]) {
      vi.advanceTimersByTime(passed);
      await watch.look();
      counted.push(reads());
    }
    expect(counted).toEqual([1, 1, 1, 2, 2]);
  });

  test('at once where the clock says another day than it did, and each time while it is doubted', async () => {
    const { watch, reads, setNow } = watched(lastEntry);
    await watch.look();
    setNow('2026-09-01T10:00:00.000Z');
    await watch.look();
    expect([reads(), watch.doubt()]).toEqual([2, null]);
    setNow('2027-09-01T10:00:00.000Z');
    for (const count of [3, 4, 5]) {
      await watch.look();
      expect([reads(), watch.doubt()?.said]).toEqual([count, '2027-09-01']);
    }
  });
});

test('of an installation from before the watch, the German day of its last entry is read once, from every site, and kept', async () => {
  const { watch, written, scopes } = watched({}, '2026-09-01T10:00:00.000Z', '2026-08-30T22:00:00.000Z');
  await watch.look();
  expect(written).toEqual([
    ['clock.lastEntry', '2026-08-31'],
    ['clock.seen', '2026-09-01'],
  ]);
  vi.advanceTimersByTime(second);
  await watch.look();
  expect([scopes, written.length]).toEqual([['everywhere'], 2]);
});

test('an installation without an entry keeps no day of one', async () => {
  const { watch, written } = watched({});
  await watch.look();
  expect(written).toEqual([['clock.seen', '2026-08-31']]);
});

describe('the day of the last entry', () => {
  test('is kept with the first entry, and again only with an entry of a later day', async () => {
    const { watch, written, setNow } = watched({ 'clock.seen': '2026-08-31' });
    const write = async () => {
      await watch.look();
      await watch.noteWrite();
      return written.filter(([name]) => name === 'clock.lastEntry').map(([, day]) => day);
    };
    expect(await write()).toEqual(['2026-08-31']);
    expect(await write()).toEqual(['2026-08-31']);
    setNow('2026-09-02T10:00:00.000Z');
    expect(await write()).toEqual(['2026-08-31', '2026-09-02']);
    // An hour back across midnight nobody doubts, and it is no later day.
    setNow('2026-09-01T23:30:00.000Z');
    expect(await write()).toEqual(['2026-08-31', '2026-09-02']);
  });

  test('is not moved by a day that is doubted', async () => {
    const { watch, written, setNow } = watched(lastEntry);
    await watch.look();
    setNow('2027-09-01T10:00:00.000Z');
    await watch.look();
    await watch.noteWrite();
    expect(written).toEqual([['clock.seen', '2026-08-31']]);
  });

  test('goes back with the first entry after a day before it was confirmed, which spends the confirmation', async () => {
    const { watch, written, setNow } = watched(lastEntry, '2026-07-01T10:00:00.000Z');
    await watch.look();
    expect(await watch.confirm(by)).toEqual({ day: '2026-07-01', last: '2026-08-31', at: '2026-07-01T10:00:00.000Z', by });
    expect(watch.doubt()).toBeNull();
    await watch.noteWrite();
    expect(written.at(-1)).toEqual(['clock.lastEntry', '2026-07-01']);
    setNow('2026-06-01T10:00:00.000Z');
    expect(watch.doubt()).toEqual({ said: '2026-06-01', last: '2026-07-01', canBeConfirmed: true });
  });
});

describe('a confirmation', () => {
  test('is kept beside those before it', async () => {
    const { watch, written, setNow } = watched(lastEntry, '2027-03-01T10:00:00.000Z');
    const confirmed = [await watch.confirm(by)];
    setNow('2028-03-01T10:00:00.000Z');
    confirmed.push(await watch.confirm(null));
    expect(confirmed.map((one) => one?.day)).toEqual(['2027-03-01', '2028-03-01']);
    expect(written.filter(([name]) => name === 'clock.confirmations').at(-1)).toEqual(['clock.confirmations', JSON.stringify(confirmed)]);
    expect(watch.doubt()).toBeNull();
  });

  test.each([
    ['nothing is doubted', '2026-09-01T10:00:00.000Z'],
    ['nothing can be dated on that day', '2000-01-01T10:00:00.000Z'],
  ])('is not taken where %s', async (_, at) => {
    const { watch, written } = watched(lastEntry, at);
    expect([await watch.confirm(by), written]).toEqual([null, []]);
  });

  test.each([
    ['2010-12-31', false],
    ['2011-01-01', true],
    ['2055-12-31', true],
    ['2056-01-01', false],
  ])('of %s can be given: %s', async (day, canBeConfirmed) => {
    const { watch } = watched(lastEntry, `${day}T10:00:00.000Z`);
    await watch.look();
    expect(watch.doubt()).toEqual({ said: day, last: '2026-08-31', canBeConfirmed });
  });
});

describe('in doubt the clock stands', () => {
  test.each([
    ['behind', '2026-05-01T10:00:00.000Z', '2026-08-31T21:00:00.000Z'],
    ['ahead', '2027-05-01T10:00:00.000Z', '2027-05-01T10:00:00.000Z'],
  ])('on the day that was believed last, no earlier than at its end: the clock is %s', async (_, at, instant) => {
    const { watch } = watched(lastEntry, at);
    await watch.look();
    expect([watch.clock.today(), watch.clock.now().toISOString(), watch.clock.isDoubted?.()]).toEqual(['2026-08-31', instant, true]);
  });

  test('believed, it goes', async () => {
    const { watch, clock } = watched(lastEntry);
    await watch.look();
    expect([watch.clock.today(), watch.clock.now(), watch.clock.isDoubted?.()]).toEqual(['2026-08-31', clock.now(), false]);
  });
});

test('a day that was chosen is doubted by nobody, and nothing is read or kept for it', async () => {
  const { clock } = watched(lastEntry, '1970-01-01T10:00:00.000Z');
  const untouched = new Proxy({}, { get: () => expect.unreachable('asked') }) as Parameters<typeof watchClock>[0]['storage'];
  for (const watch of [believing(clock), watchClock({ storage: untouched, clock, setDay: true })]) {
    await watch.look();
    await watch.noteWrite();
    expect([watch.clock, watch.doubt(), await watch.confirm(by)]).toEqual([clock, null, null]);
  }
});
