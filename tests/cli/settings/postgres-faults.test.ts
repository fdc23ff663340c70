// `etappe check-config` on PostgreSQL: what a start would refuse is said beforehand, and a port that our own server holds is a note.
import { createServer as createHttp } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newLog } from '../../../src/server/parts/log.ts';
import { start } from '../../../src/server/start.ts';
import { superuser } from '../../../src/cli/bench/postgres-server.ts';
import { freshPlace, roles, withRole } from '../../storage/postgres.ts';
import { spoken } from '../spoken.ts';

type Fault = { code: string; key: string; sentence: string };

let fresh: Awaited<ReturnType<typeof freshPlace>>;
beforeEach(async () => {
  fresh = await freshPlace();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fresh.remove();
});

async function checked(set: Record<string, string> = {}) {
  const { place } = fresh;
  const all = {
    ETAPPE_DATABASE: place.database,
    ETAPPE_KEYS_DATABASE: place.keysDatabase,
    ETAPPE_KEY_FILE: place.keyFile,
    // A folder for cases is of no use there, and need not be one.
    ETAPPE_DATA: '/dev/null/data',
    ETAPPE_PORT: '0',
    ...set,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const { code, out } = await spoken(['check-config', '--json']);
  const { faults, notes } = JSON.parse(out) as { faults: Fault[]; notes: Fault[] };
  return { code, notes, sentences: faults.map(({ key, sentence }) => `${key} ${sentence}`) };
}

test('databases that can be used are no fault', async () => {
  expect(await checked()).toEqual({ code: 0, notes: [], sentences: [] });
});

test('a superuser, a role of the owner, tables that are missing, one database for both: each is said', async () => {
  expect((await checked({ ETAPPE_DATABASE: fresh.log.urlAs(superuser) })).sentences).toEqual([
    expect.stringMatching(/^database\.cases .*its role passes over row-level security/u),
  ]);
  expect((await checked({ ETAPPE_DATABASE: fresh.log.urlAs(roles.owner) })).sentences).toEqual([
    expect.stringMatching(/^database\.cases .*its role could change what must stay/u),
  ]);
  expect((await checked({ ETAPPE_KEYS_DATABASE: withRole(fresh.keys.url, 'postgres', roles.application) })).sentences).toEqual([
    expect.stringMatching(/^database\.keys .*is not set up for this version\. Run etappe migrate/u),
  ]);
  const same = await checked({ ETAPPE_KEYS_DATABASE: `${fresh.place.database}&application_name=x` });
  expect(same.sentences).toContainEqual(expect.stringMatching(/^database\.keys .*must lie in two databases/u));
});

test('what is wrong with one database hides nothing of the other, nor of itself', async () => {
  await fresh.log.client.query(`alter role ${roles.application} in database ${fresh.log.name} set synchronous_commit = off`);
  await fresh.log.client.query(`insert into kysely_migration values ('2099-01-01 later', 'x')`);
  const { code, sentences } = await checked({
    ETAPPE_KEYS_DATABASE: 'postgres://etappe:geheim@127.0.0.1:1/keys',
    ETAPPE_METRICS_PORT: 'x',
  });
  await fresh.log.client.query(`alter role ${roles.application} in database ${fresh.log.name} reset synchronous_commit`);
  await fresh.log.client.query(`delete from kysely_migration where name like '2099%'`);
  expect(code).toBe(2);
  expect(sentences).toEqual([
    expect.stringMatching(/^metrics\.port /u),
    expect.stringMatching(/^database\.cases .*synchronous_commit is off/u),
    expect.stringMatching(/^database\.cases .*written by a newer version/u),
    expect.stringMatching(/^database\.keys .*127\.0\.0\.1:1\/keys cannot be reached/u),
  ]);
  expect(sentences.join()).not.toContain('geheim');
});

test('a role that may not read the tables is told to be let in', async () => {
  await fresh.log.client.query('create role etappe_test_stranger login');
  const { sentences } = await checked({ ETAPPE_DATABASE: fresh.log.urlAs('etappe_test_stranger') });
  await fresh.log.client.query('drop role etappe_test_stranger');
  expect(sentences).toEqual([expect.stringMatching(/does not let this role read its tables\. Run etappe migrate once with its owner/u)]);
});

test('beside a server of ours the port is a note, beside another program a fault', async () => {
  const server = await start({
    ...fresh.place,
    port: 0,
    clock: { now: () => new Date(), today: () => '2026-08-31' },
    setDay: false,
    log: newLog('silent'),
    screen: null,
  });
  const beside = await checked({ ETAPPE_PORT: String(server.port) });
  expect([beside.code, beside.sentences, beside.notes.map(({ code }) => code)]).toEqual([0, [], ['portServed']]);
  expect((await spoken(['check-config'])).out).toContain(`port ${server.port} is held by a server of Etappe that runs.`);
  await server.close();
  const other = createHttp((_, answer) => answer.end('{"status":"ok"}')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const taken = await checked({ ETAPPE_PORT: String(port) });
  expect([taken.code, taken.sentences]).toEqual([2, [`server.port ETAPPE_PORT: port ${port} is taken by another program.`]]);
  other.close();
});
