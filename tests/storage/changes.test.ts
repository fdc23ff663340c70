// What one process is told of another on the same PostgreSQL: only what has changed is compared, and nothing is missed.
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { genesis } from '../../src/record/log/chain.ts';
import type { CaseloadRow } from '../../src/record/ports/caseload-store.ts';
import type { FiguresRow } from '../../src/record/ports/figures-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { openLogDatabase } from '../../src/storage/postgres/log-database.ts';
import { changedOnly, type Changes } from '../../src/storage/sql/changes.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { withinScope } from '../../src/storage/scope.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { freshDatabase, type FreshDatabase } from './postgres.ts';

const today = '2026-11-22';
const ids = Array.from({ length: 12 }, (_, index) => `case-${index}`);

const rowFor = (id: string, head = genesis(headerOf(id)) as string): CaseloadRow => ({
  case: id,
  site: headerOf(id).site,
  centre: null,
  head,
  projectionVersion: 'rules 1',
  asOf: today,
  validUntil: '2026-11-29',
  household: null,
  counsellor: null,
  rank: 1,
  sort: '2026-12-01',
  facts: '{}',
  name: null,
});

let fresh: FreshDatabase;
let databases: Awaited<ReturnType<typeof openLogDatabase>>[];
let here: LogStore;
let there: LogStore;

beforeEach(async () => {
  fresh = await freshDatabase('log');
  databases = [await openLogDatabase(fresh.url), await openLogDatabase(fresh.url)];
  [here, there] = databases.map(sqlLogStore) as [LogStore, LogStore];
  for (const id of ids) await there.create(headerOf(id));
  await there.caseload.keep(ids.map((id) => rowFor(id)));
  await listens();
});
afterEach(async () => {
  for (const { close } of databases) await close();
  await fresh.giveBack();
});

const outdated = async (day = today, by = 'rules 1') => (await here.caseload.outdated(day, by)).map(({ case: id }) => id);

/** Triggers rest for a superuser of these tests: nobody is told. */
const dropUntold = (id: string) => fresh.client.query('delete from caseload where "case" = $1', [id]);

const connections = `from pg_stat_activity where application_name = 'etappe changes' and datname = current_database()`;

/** Until it asks no more than it has to: the connection is opened beside the first answers. */
async function listens(): Promise<void> {
  await expect
    .poll(() =>
      outdated()
        .then(() => fresh.client.query(`select ${connections}`))
        .then(({ rowCount }) => rowCount),
    )
    .toBe(1);
  await expect.poll(() => databases[0]?.changes?.caughtUp()).not.toBeNull();
  await outdated();
}

async function append(store: LogStore, id: string, version: number): Promise<void> {
  const entries = entriesOf(headerOf(id), version + 1).slice(version);
  expect(await store.append(id, version, { entries, sealed: [] })).toBe(true);
}

test('what another process appends, begins, keeps or drops is known with its acknowledgement', async () => {
  expect(await outdated()).toEqual([]);
  for (const id of ids) {
    await append(there, id, 0);
    expect((await outdated()).at(-1)).toBe(id);
  }
  expect(await outdated()).toEqual(ids);
  const heads = await Promise.all(ids.map(async (id) => rowFor(id, (await there.head(id))?.head.hash)));
  await there.caseload.keep(heads);
  expect(await outdated()).toEqual([]);
  await there.create(headerOf('new'));
  expect(await outdated()).toEqual(['new']);
  await there.caseload.drop(['case-3']);
  expect(await outdated()).toEqual(['case-3', 'new']);
  await there.caseload.keep(heads.slice(3, 5).map((row) => ({ ...row, projectionVersion: 'rules 2' })));
  expect(await outdated()).toEqual(['case-3', 'case-4', 'new']);
});

test('only what has changed is compared: until the connection is another one, the day, the rules, or somebody asks within a site', async () => {
  await dropUntold('case-5');
  await append(there, 'case-7', 0);
  expect(await outdated()).toEqual(['case-7']);
  expect(await withinScope({ sites: [headerOf('case-5').site] }, () => outdated())).toEqual(['case-5', 'case-7']);
  expect(await outdated()).toEqual(['case-7']);
  expect(await outdated('2026-11-23')).toEqual(['case-5', 'case-7']);
  await dropUntold('case-6');
  expect(await outdated('2026-11-23')).toEqual(['case-5', 'case-7']);
  expect(await outdated('2026-11-23', 'rules 2')).toEqual(ids);
});

test('a connection that is cut again and again misses nothing', async () => {
  for (const [round, id] of ids.entries()) {
    await fresh.client.query(`select pg_terminate_backend(pid) ${connections}`);
    await append(there, id, 0);
    expect(await outdated(), `round ${round}`).toEqual(ids.slice(0, round + 1));
    await listens();
    await append(there, id, 1);
    expect(await outdated(), `round ${round}`).toEqual(ids.slice(0, round + 1));
  }
  await there.caseload.keep(await Promise.all(ids.map(async (id) => rowFor(id, (await there.head(id))?.head.hash))));
  expect(await outdated()).toEqual([]);
  await dropUntold('case-5');
  expect(await outdated()).toEqual([]);
  await fresh.client.query(`select pg_terminate_backend(pid) ${connections}`);
  expect(await outdated()).toEqual(['case-5']);
});

test('of many who write at once nobody is missed', async () => {
  const written = new Set<string>();
  await Promise.all(
    ids.map(async (id, index) => {
      for (let version = 0; version < 5; version += 1) {
        await append(index % 2 === 0 ? here : there, id, version);
        written.add(id);
        const known = new Set(written);
        expect(new Set(await outdated()).isSupersetOf(known)).toBe(true);
      }
    }),
  );
  expect(await outdated()).toEqual(ids);
});

const figuresRow = (id: string): FiguresRow => ({
  case: id,
  site: headerOf(id).site,
  head: genesis(headerOf(id)),
  projectionVersion: 'rules 1',
  asOf: today,
  validUntil: null,
  frozenTo: '2026-1',
  stage: 'intake',
  hasAgreement: false,
  clock: null,
  dueOn: null,
  facts: '[]',
});

test('figures are told the same, and miss nothing where the caseload has asked for the new connection', async () => {
  const figures = async () => (await here.figures.outdated(today, 'rules 1', '2026-1')).map(({ listed }) => listed.case);
  expect(await figures()).toEqual(ids);
  await there.figures.keep(ids.map(figuresRow), []);
  expect(await figures()).toEqual([]);
  await append(there, 'case-1', 0);
  expect(await figures()).toEqual(['case-1']);
  await fresh.client.query(`select pg_terminate_backend(pid) ${connections}`);
  await expect.poll(async () => (await fresh.client.query(`select ${connections}`)).rowCount).toBe(0);
  await append(there, 'case-2', 0);
  await listens();
  expect(await figures()).toEqual(['case-1', 'case-2']);
});

test('what is told while somebody asks is asked of everybody who comes after', async () => {
  const connection = {};
  let tell: (id: string) => void = () => {};
  const changes: Changes = { onChange: (given) => void (tell = given), caughtUp: async () => connection };
  const changed = changedOnly<string>(changes, (id) => id);
  const [answers, asked]: [((ids: string[]) => void)[], (readonly string[] | null)[]] = [[], []];
  const ask = (among: readonly string[] | null) => {
    asked.push(among);
    return new Promise<string[]>((answer) => void answers.push(answer));
  };
  const first = changed('day', ask);
  await setImmediate();
  tell('x');
  const second = changed('day', ask);
  await setImmediate();
  answers[0]?.([]);
  await first;
  const third = changed('day', async (among) => [...(among ?? ['all'])]);
  await setImmediate();
  answers[1]?.(['x']);
  expect(await second).toEqual(['x']);
  expect(await third).toEqual(['x']);
  expect(asked).toEqual([null, ['x']]);
});

test('whoever has closed is listened for no longer', async () => {
  await databases[0]?.close();
  await expect.poll(async () => (await fresh.client.query(`select ${connections}`)).rowCount).toBe(0);
  expect(await databases[0]?.changes?.caughtUp()).toBeNull();
  databases = databases.slice(1);
});
