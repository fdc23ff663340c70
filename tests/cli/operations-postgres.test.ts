// The page about PostgreSQL, done as it says on a real one: its roles are enough for everybody and too much for nobody.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startPostgres, superuser, type PostgresServer } from '../../src/cli/bench/postgres-server.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { inquiry, serverOn } from '../server/harness.ts';
import { spoken } from './spoken.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/operations/postgresql.md', import.meta.url)), 'utf8');
const [, statements = ''] = /```sql\n([^`]*)```/u.exec(page) ?? [];

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'etappe-page-'));
  await asked(
    'postgres',
    superuser,
    statements.split(';\n').filter((statement) => statement.trim() !== ''),
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

/** The rows of the last statement. */
async function asked(database: string, role: string, all: readonly string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url(database, role) });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of all) rows = (await client.query<object>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const as = (role: string) => ({ database: server.url('etappe', role), keysDatabase: server.url('etappe_keys', role) });

test('the owner sets up, the application starts, the backup reads every row, and others do not come in', async () => {
  expect(statements.split('\n').length).toBeGreaterThan(5);
  const keyFile = join(folder, 'data.kek');
  const set = (role: string) => {
    vi.stubEnv('ETAPPE_DATABASE', as(role).database);
    vi.stubEnv('ETAPPE_KEYS_DATABASE', as(role).keysDatabase);
    vi.stubEnv('ETAPPE_KEY_FILE', keyFile);
    vi.stubEnv('ETAPPE_PORT', '0');
  };
  set('etappe');
  const before = await spoken(['check-config']);
  expect([before.code, before.err]).toEqual([
    2,
    expect.stringContaining('is not set up for this version. Run etappe migrate once with its owner.'),
  ]);
  expect(await spoken(['migrate'])).toMatchObject({ code: 2, err: expect.stringContaining('Name the owner') });
  set('etappe_owner');
  expect(await spoken(['migrate'])).toMatchObject({ code: 0, err: '' });
  set('etappe');
  expect(await spoken(['check-config'])).toMatchObject({ code: 0, err: '' });
  const storage = await openStorage({ ...as('etappe'), keyFile });
  await serverOn(storage).newCase(inquiry);
  await storage.close();
  expect(await spoken(['verify'])).toMatchObject({ code: 0, out: '1 case looked through, 0 damaged.' });
  // As pg_dump does: rows that a policy would leave out are an error.
  const count = (role: string) => asked('etappe', role, ['set row_security = off', 'select count(*)::int as cases from cases']);
  expect(await count('etappe_backup')).toEqual([{ cases: 1 }]);
  await expect(count('etappe')).rejects.toThrow(/row-level security/u);
  await expect(asked('etappe', 'etappe_backup', ['delete from drafts'])).rejects.toThrow(/permission denied/u);
  await asked('postgres', superuser, ['create role stranger login']);
  await expect(asked('etappe', 'stranger', ['select 1'])).rejects.toThrow(/permission denied for database/u);
});
