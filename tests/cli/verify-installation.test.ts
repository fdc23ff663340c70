// `etappe verify` and `etappe export` on an installation that somebody or the disk has touched: nothing vanishes, nothing is called sound
// that is not, and what is whole is still said and told.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newLog } from '../../src/server/parts/log.ts';
import { foldedCases } from '../../src/server/cases/folded-cases.ts';
import { wantedOf } from '../../src/server/messages/wanted.ts';
import { start } from '../../src/server/start.ts';
import { inForce } from '../engine/lives/lives.ts';
import { keepLife } from '../server/messages/office.ts';
import { keyFileOf, openStorage } from '../../src/storage/open-storage.ts';
import { ledgerFileOf } from '../../src/storage/open-ledger.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { spoken } from './spoken.ts';

const today = '2026-05-05';
const ids = ['one', 'two', 'three'];
let folder: string;
let directory: string;

const served = (day: string, fill?: Parameters<typeof start>[0]['fill']) =>
  start({
    directory,
    keyFile: keyFileOf(directory),
    port: 0,
    clock: { now: () => new Date(`${day}T08:00:00Z`), today: () => day },
    setDay: true,
    log: newLog('silent'),
    screen: null,
    ...(fill && { fill }),
  });

const fetched = ({ port }: { port: number }, path: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/v1/${path}`, { headers: { 'etappe-actor': 'deputy:d-yilmaz' } });

beforeEach(async () => {
  folder = temporaryDirectory();
  directory = join(folder, 'data');
  const server = await served(today, async (storage) => {
    for (const id of ids) await keepLife(storage, id, inForce(), { name: `Amira ${id}` });
  });
  for (const path of ['cases', 'programme']) await fetched(server, path);
  await server.close();
  // As a round of messages leaves it.
  const { file, outbox, close } = await openStorage(directory);
  const cases = foldedCases(file);
  for (const id of ids) {
    const opened = await cases.open(id);
    await outbox.reconcile(id, opened === null ? [] : wantedOf(opened, today).messages, `${today}T08:00:00.000Z`);
  }
  await close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every case that the list of a server shows, or names as damaged; calendar, outbox and figures answer beside it. */
async function shownOrNamed({ messagesLost = false, day = today } = {}): Promise<string[]> {
  const server = await served(day);
  const ask = async (path: string) => {
    const answer = await fetched(server, path);
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as { cases: { id: string }[]; damaged: { id: string }[]; hasUnreadable: boolean };
  };
  try {
    const { cases, damaged } = await ask('cases');
    await ask('calendar?month=2026-05');
    expect((await ask('outbox')).hasUnreadable).toBe(messagesLost);
    expect(await ask('programme')).toEqual(expect.objectContaining({ damaged: damaged.length }));
    return [...cases, ...damaged].map(({ id }) => id).toSorted();
  } finally {
    await server.close();
  }
}

const verify = () => spoken(['verify', '--data', directory], { today });
const exported = () => spoken(['export', 'recording', '--data', directory]);

function change(statement: string): void {
  const sqlite = new Database(join(directory, 'cases.sqlite'));
  sqlite.pragma('foreign_keys = 0');
  expect(sqlite.prepare(statement).run().changes).toBeGreaterThan(0);
  sqlite.close();
}

/** Makes a page of the table or index unreadable, as a disk does. */
function damagePageOf(name: string): void {
  const file = join(directory, 'cases.sqlite');
  const sqlite = new Database(file);
  const { pageno } = sqlite.prepare<[string], { pageno: number }>('select max(pageno) as pageno from dbstat where name = ?').get(name) ?? {
    pageno: 0,
  };
  sqlite.close();
  expect(pageno).toBeGreaterThan(1);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, (pageno - 1) * 4096, (pageno - 1) * 4096 + 100);
  writeFileSync(file, bytes);
}

test('whole, it says so, and every case is exported', async () => {
  const [said, given] = [await verify(), await exported()];
  expect([said.code, said.err, said.out]).toEqual([0, '', '3 cases looked through, 0 damaged.']);
  expect([given.code, given.err]).toEqual([0, '3 cases exported.']);
});

describe('it is found', () => {
  test.each([
    [
      'a due day in the list',
      `update caseload set facts = replace(facts, '"on":"2026', '"on":"2055') where "case" = 'two'`,
      /The list says something else/,
    ],
    ['the order of the list', `update caseload set sort = '2055-01-01' where "case" = 'two'`, /The list says something else/],
    ['whose case it is in the list', `update caseload set counsellor = 'c-other' where "case" = 'two'`, /The list says something else/],
    [
      'the day of a message',
      `update outbox set "on" = '2055-01-01' where "case" = 'two' and status = 'waiting'`,
      /A message that waits says something else/,
    ],
  ])('when %s was changed by hand', async (_, statement, sentence) => {
    change(statement);
    const { code, err, out } = await verify();
    expect([code, out]).toEqual([1, '3 cases looked through, 1 damaged.']);
    expect(err).toMatch(/^Case two: /u);
    expect(err).toMatch(sentence);
  });

  test('when a case is gone with everything of it, and no export passes for a whole one', async () => {
    for (const table of ['words', 'drafts', 'receipts', 'outbox', 'caseload', 'entries', 'heads', 'cases']) {
      const sqlite = new Database(join(directory, 'cases.sqlite'));
      sqlite.pragma('foreign_keys = 0');
      sqlite.exec(`delete from ${table} where "case" = 'two'`);
      sqlite.close();
    }
    for (const said of [await verify(), await exported()]) {
      expect(said.code).toBe(1);
      expect(said.err).toContain('Case two: The ledger knows the case, but it is not there.');
    }
    const out = join(folder, 'all.jsonl');
    expect((await spoken(['export', 'recording', '--data', directory, '--out', out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('when the ledger is gone that the data know, and no copy passes for a whole one', async () => {
    rmSync(ledgerFileOf(directory));
    const backup = await spoken(['backup', '--data', directory, '--out', join(folder, 'copies')]);
    const erasures = await spoken(['erase', '--list', '--data', directory]);
    for (const { code, err } of [await verify(), backup, await exported(), erasures])
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/^The ledger that these data know is not at [^ ]*data\.ledger: .*no server starts like this/u),
      ]);
    await expect(served(today)).rejects.toThrow(/ledger .* is missing/u);
  });

  test('when an end was set back', async () => {
    change(`update heads set version = version - 1 where "case" = 'two'`);
    const { code, err } = await verify();
    expect([code, err]).toEqual([1, expect.stringMatching(/Case two: /u)]);
  });
});

const tables = ['cases', 'heads', 'entries', 'words', 'caseload', 'outbox', 'receipts', 'figures', 'frozenFacts'];
const indexes = [
  'sqlite_autoindex_cases_1',
  'sqlite_autoindex_heads_1',
  'sqlite_autoindex_entries_1',
  'cases_of_site',
  'caseload_in_order',
];

describe('a page that cannot be read', () => {
  test.each(tables)('of the table %s is said, and takes nothing with it that is whole', async (name) => {
    damagePageOf(name);
    const { code, err, out } = await verify();
    expect([code, out]).toEqual([1, expect.stringMatching(/^3 cases looked through, \d damaged\.$/u)]);
    expect(err).toMatch(/^The file is damaged: /u);
    expect((await exported()).code).toBeLessThan(2);
    expect(await shownOrNamed({ messagesLost: name === 'outbox' })).toEqual(ids.toSorted());
  });

  test('of what earlier half-years are counted from leaves them uncounted, says so, and takes no other list with it', async () => {
    const sqlite = new Database(join(directory, 'cases.sqlite'));
    const insert = sqlite.prepare('insert into frozenFacts values (?, ?, ?)');
    for (const id of ids) for (const half of ['2024-1', '2024-2', '2025-1', '2025-2']) insert.run(half, id, `[${' '.repeat(2000)}]`);
    sqlite.close();
    damagePageOf('frozenFacts');
    // Another half-year is over: what is frozen of it cannot be written either.
    const storage = await openStorage(directory);
    await expect(storage.store.figures.keep([], [{ case: 'one', halfYear: '2026-1', facts: '[]' }])).resolves.toBeUndefined();
    await storage.close();
    expect(await shownOrNamed({ day: '2026-08-05' })).toEqual(ids.toSorted());
    const server = await served('2026-08-05');
    const table = await fetched(server, 'figures/reviewsOnTime?from=2024-1&to=2025-2');
    await server.close();
    const indicators = await spoken(['export', 'indicators', '--data', directory], { today: '2026-03-03' });
    expect(indicators).toMatchObject({ code: 2, err: expect.stringContaining('the database is damaged (') });
    expect([table.status, await table.json()]).toEqual([503, expect.objectContaining({ type: 'urn:etappe:problem:unreadable' })]);
  });

  test.each(indexes)('of the index %s is said, and built anew by the next start: no case vanishes', async (name) => {
    damagePageOf(name);
    expect(await verify()).toMatchObject({ code: 1, err: expect.stringMatching(/^The file is damaged: /u) });
    expect((await exported()).code).toBeLessThan(2);
    expect(await shownOrNamed()).toEqual(ids.toSorted());
    expect(await verify()).toMatchObject({ code: 0, err: '', out: '3 cases looked through, 0 damaged.' });
    expect((await exported()).code).toBe(0);
  });
});
