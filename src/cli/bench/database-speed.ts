// What a proposal, the first page and a month take on PostgreSQL: against SQLite, and against a bare loop on the same server.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { openStorage, type Storage } from '../../storage/open-storage.ts';
import { appOn, fillCaseload, pageLength, today } from './bench-cases.ts';
import { repeat, type Contestant } from './measure.ts';
import type { PostgresAsked } from './postgres-place.ts';

/** Milliseconds a round lasts. */
const roundLength = 400;

/** What people wait for, and the least a server of that kind can be asked instead. */
export type Kind = 'page' | 'month' | 'proposal';

export type DatabaseBench = {
  /** Of each kind, in this order: on PostgreSQL, on SQLite, the bare loop on that PostgreSQL. */
  readonly contestants: Readonly<Record<Kind, readonly Contestant[]>>;
  readonly close: () => Promise<void>;
};

export async function databaseBench(folder: string, cases: number, postgres: PostgresAsked): Promise<DatabaseBench> {
  const own = join(folder, `databases-${cases}`);
  mkdirSync(own);
  const { place, bare, remove } = await postgres.newPlace();
  const onPostgres = await openStorage(place);
  const onSqlite = await openStorage(join(own, 'data'));
  const [there, here] = [await asksOn(onPostgres, cases), await asksOn(onSqlite, cases)];
  const least = await bareAsks(bare);
  const against = (kind: Kind): readonly Contestant[] => [
    { name: 'PostgreSQL', run: () => repeat(roundLength, there[kind]) },
    { name: 'SQLite', run: () => repeat(roundLength, here[kind]) },
    { name: least[kind].name, run: () => repeat(roundLength, least[kind].ask) },
  ];
  return {
    contestants: { page: against('page'), month: against('month'), proposal: against('proposal') },
    async close() {
      await onPostgres.close();
      await onSqlite.close();
      await remove();
    },
  };
}

type Asks = Readonly<Record<Kind, () => Promise<unknown>>>;

/** Through the application, with everything that is folded once folded already. */
async function asksOn(storage: Storage, cases: number): Promise<Asks> {
  await fillCaseload(storage, cases);
  const ask = appOn(storage, today);
  const page = () => ask('cases');
  const month = () => ask('calendar');
  await page();
  await month();
  return { page, month, proposal: await proposals(ask) };
}

/** The most that is answered at once. */
const asked = 500;

/** In turn to cases in which something can be noted, so that no log grows long. */
async function proposals(ask: ReturnType<typeof appOn>): Promise<() => Promise<void>> {
  const { cases } = JSON.parse((await ask(`cases?limit=${asked}`)).text) as { cases: { id: string; version: number; stage: string }[] };
  const open = cases.flatMap(({ id, version, stage }) => (stage === 'inForce' ? [{ id, version }] : []));
  if (open.length === 0) throw new Error('no case of the bench has an agreement in force');
  let next = 0;
  return async () => {
    const one = open[next % open.length];
    next += 1;
    if (one === undefined) return;
    const key = randomUUID();
    const event = { type: 'hurdle.noted', hurdle: `h${one.version}`, kind: 'waitingTime', step: null, agency: null, goal: null };
    const { text } = await ask(`cases/${one.id}/proposals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${one.version}"`, 'idempotency-key': key },
      body: JSON.stringify(event),
    });
    one.version = (JSON.parse(text) as { version: number }).version;
  };
}

type BareAsks = Readonly<Record<Kind, { readonly name: string; readonly ask: () => Promise<unknown> }>>;

/** Of the size of an entry. */
const line = 'x'.repeat(400);

/** As pgbench would ask: one statement with its commit, one connection, the same driver, and no rule anywhere. */
async function bareAsks(bare: Client): Promise<BareAsks> {
  await bare.query(`select set_config('etappe.sites', '*', false)`);
  await bare.query('create table bare (number bigint generated always as identity primary key, line text not null)');
  return {
    page: {
      name: `select of ${pageLength} rows`,
      ask: () => bare.query(`select * from caseload order by rank, sort limit ${pageLength}`),
    },
    month: { name: 'select of all heads', ask: () => bare.query('select * from cases join heads using ("case") order by pos') },
    proposal: { name: 'insert and commit', ask: () => bare.query('insert into bare (line) values ($1)', [line]) },
  };
}
