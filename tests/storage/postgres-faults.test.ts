// Two processes on one PostgreSQL under load, while one of them, PostgreSQL itself or its machine is taken away: nothing acknowledged is lost.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import { openLogDatabase, setUpLogDatabase } from '../../src/storage/postgres/log-database.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { startPostgres, type PostgresServer } from '../../src/cli/bench/postgres-server.ts';
import { promote, startStandby } from './postgres-standby.ts';
import { roles } from './postgres.ts';
import { expectWhole } from './whole.ts';

/** How often something is taken away; set `ETAPPE_FAULT_ROUNDS` for more. */
const rounds = Number(process.env['ETAPPE_FAULT_ROUNDS'] ?? 3);
const cases = 6;
const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ wal_level: 'replica' });
});
afterAll(() => server.stop());

/** An installation's database on a server of its own. */
async function newDatabase(name: string): Promise<string> {
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  for (const role of Object.values(roles))
    await client.query(`do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`);
  await client.query(`create database ${name} owner ${roles.owner}`);
  await client.end();
  await setUpLogDatabase(server.url(name, roles.owner), roles.application);
  return server.url(name, roles.application);
}

const writers: Writer[] = [];
afterEach(() => Promise.all(writers.splice(0).map(killed)));

type Writer = { readonly child: ChildProcess; readonly heads: Head[] };

function startWriter(url: string, acknowledged: Head[]): Writer {
  const child = spawn(process.execPath, [writer, url, String(cases)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const heads: Head[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    const told = lines.map((line) => JSON.parse(line) as Head);
    heads.push(...told);
    acknowledged.push(...told);
  });
  const writing = { child, heads };
  writers.push(writing);
  return writing;
}

async function killed({ child }: Writer): Promise<void> {
  if (child.signalCode !== null || child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

/** Until a writer has been told of so many appends more. */
const goesOn = ({ heads }: Writer, more = 20): Promise<void> => {
  const least = heads.length + more;
  return expect.poll(() => heads.length).toBeGreaterThan(least);
};

/** Answers how many were acknowledged: none would prove nothing. */
async function expectNothingLost(url: string, acknowledged: readonly Head[]): Promise<number> {
  const database = await openLogDatabase(url);
  for (const heads of Map.groupBy(acknowledged, (head) => head.case).values()) await expectWhole(sqlLogStore(database), heads);
  // Two writers on one case: no version was acknowledged twice.
  expect(new Set(acknowledged.map(({ case: id, version }) => `${id} ${version}`)).size).toBe(acknowledged.length);
  await database.close();
  return acknowledged.length;
}

test('one of two processes is killed again and again', async () => {
  const url = await newDatabase('killed_process');
  const acknowledged: Head[] = [];
  const steady = startWriter(url, acknowledged);
  for (let round = 0; round < rounds; round += 1) {
    const other = startWriter(url, acknowledged);
    await goesOn(other);
    await killed(other);
    await goesOn(steady);
  }
  await killed(steady);
  expect(await expectNothingLost(url, acknowledged)).toBeGreaterThan(rounds);
  expect(acknowledged.length).toBeGreaterThan(rounds * 20);
});

test('PostgreSQL is killed and started again', async () => {
  const url = await newDatabase('killed_server');
  const acknowledged: Head[] = [];
  const both = [startWriter(url, acknowledged), startWriter(url, acknowledged)];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of both) await goesOn(one);
    await server.kill();
    await server.restart();
  }
  // Nobody starts them again: they have found their way back by themselves.
  for (const one of both) await goesOn(one);
  for (const one of both) await killed(one);
  expect(await expectNothingLost(url, acknowledged)).toBeGreaterThan(rounds);
  expect(acknowledged.length).toBeGreaterThan(rounds * 20);
});

test('the primary is lost, and its synchronous standby takes over', async () => {
  const url = await newDatabase('failed_over');
  const standby = await startStandby(server);
  const there = url.replace(encodeURIComponent(server.host), encodeURIComponent(standby.host));
  // Until it is promoted it is no place to start on.
  await expect(openLogDatabase(there)).rejects.toThrow(/it is a standby/);
  const acknowledged: Head[] = [];
  const both = [startWriter(url, acknowledged), startWriter(url, acknowledged)];
  for (const one of both) await goesOn(one, 40);
  await server.kill();
  await promote(standby);
  const next = startWriter(there, acknowledged);
  await goesOn(next);
  for (const one of [...both, next]) await killed(one);
  await expectNothingLost(there, acknowledged);
  await standby.stop();
});
