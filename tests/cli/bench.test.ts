// `etappe bench`: measures in one run what the README says, each figure beside the one it is compared with.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asked } from '../storage/asked-stores.ts';
import { inFolder, spoken } from './spoken.ts';

type Figure = { name: string; median: number; least: number; most: number; ratio: number };
type Figures = {
  machine: string;
  rounds: number;
  caseload: { cases: number; entries: number };
  judging: Figure[];
  appending: Figure[];
  listing: { cases: number; rates: Figure[]; page: number; moments: Record<string, number> };
};

type Network = {
  engine?: unknown;
  network: {
    programme: { agreements: number; entries: number; rates: Figure[]; view: number; moments: Record<string, number> };
    search: { offers: number; rates: Figure[]; found: number };
  };
};

test('one round measures judging against parsing, appending against the bare disk, a page against a bare query, and leaves nothing behind', async () => {
  await inFolder({}, async (folder) => {
    const { code, lines } = await spoken(['bench', '--part', 'engine', '--rounds', '1', '--cases', '60', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { machine, rounds, caseload, judging, appending, listing } = JSON.parse(lines.at(-1) ?? '') as Figures;
    expect(machine).toContain(process.version);
    expect([rounds, caseload.cases]).toEqual([1, 60]);
    expect(judging.map(({ name }) => name)).toEqual([
      'JSON.parse',
      'live XState actors',
      'steps in the table',
      'conform by the table',
      'conform by XState',
      'read, trust and conform',
      'read, verify and conform',
    ]);
    expect(appending.map(({ name }) => name)).toEqual(['write + fdatasync', 'append, one by one', 'append, 64 at once']);
    expect(listing.rates.map(({ name }) => name)).toEqual(['bare query of 50 rows', 'first page of 60 cases']);
    expect([listing.page, ...Object.values(listing.moments)].every((ms) => ms > 0)).toBe(true);
    for (const { median, least, most, ratio } of [...judging, ...appending, ...listing.rates]) {
      expect(least).toBeLessThanOrEqual(median);
      expect(most).toBeGreaterThanOrEqual(median);
      expect(ratio).toBeGreaterThan(0);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('one round counts a programme against a bare loop, and searches against a plain filter', async () => {
  await inFolder({}, async (folder) => {
    const { code, lines } = await spoken(['bench', '--part', 'figures', '--rounds', '1', '--cases', '12', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { engine, network } = JSON.parse(lines.at(-1) ?? '') as Network;
    expect(engine).toBeUndefined();
    const { programme, search } = network;
    expect([programme.agreements, search.offers]).toEqual([12, 5000]);
    expect(programme.entries).toBeGreaterThan(12 * 10);
    expect(programme.rates.map(({ name }) => name)).toEqual(['bare loop over the rows', 'programme of 12 cases']);
    expect(search.rates.map(({ name }) => name)).toEqual(['plain filter', 'search of 5000 offers']);
    expect([programme.view, search.found, ...Object.values(programme.moments)].every((ms) => ms > 0)).toBe(true);
    for (const { ratio } of [...programme.rates, ...search.rates]) expect(ratio).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

type Databases = { database: { cases: number; rates: Record<string, Figure[]> }[] };

test.each(asked([{ name: 'PostgreSQL' }]))(
  'one round measures $name against SQLite and a bare loop, and leaves nothing behind',
  async () => {
    await inFolder({}, async (folder) => {
      const { code, lines } = await spoken(['bench', '--part', 'database', '--rounds', '1', '--cases', '60', '--folder', folder, '--json']);
      expect(code).toBe(0);
      const { database } = JSON.parse(lines.at(-1) ?? '') as Databases;
      const [{ cases, rates } = { cases: 0, rates: {} }] = database;
      expect([database.length, cases, Object.keys(rates)]).toEqual([1, 60, ['page', 'month', 'proposal']]);
      expect(Object.values(rates).map((all) => all.map(({ name }) => name))).toEqual([
        ['PostgreSQL', 'SQLite', 'select of 50 rows'],
        ['PostgreSQL', 'SQLite', 'select of all heads'],
        ['PostgreSQL', 'SQLite', 'insert and commit'],
      ]);
      for (const { median, ratio } of Object.values(rates).flat()) expect(Math.min(median, ratio)).toBeGreaterThan(0);
      expect(readdirSync(folder)).toEqual([]);
    });
  },
);

test('one round judges one large file by one thread and by two, and says what memory that took', async () => {
  await inFolder({}, async (folder) => {
    const { code, lines } = await spoken(['bench', '--part', 'scale', '--rounds', '1', '--megabytes', '1', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { scale } = JSON.parse(lines.at(-1) ?? '') as { scale: { bytes: number; entries: number; rates: Figure[]; peak: number } };
    expect(scale.rates.map(({ name }) => name)).toEqual(['conform, one job', 'conform, two jobs']);
    expect(scale.bytes).toBeGreaterThan(1e6);
    expect([scale.entries, scale.peak].every((figure) => figure > 20)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});
