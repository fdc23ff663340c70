// Opens a PostgreSQL database the one safe way: durable, with a role that can do no more than it must, and up to date, or not at all.
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Pool } from 'pg';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { isUnavailable } from '../unavailable.ts';
import { demandSafe } from './demands.ts';
import { openKysely, openPool } from './pool.ts';

export type OpenDatabase<Tables> = { readonly db: Kysely<Tables>; readonly pool: Pool; readonly close: () => Promise<void> };

type Migrations = Record<string, Migration>;

/** As the application's role. Throws `StartRefused` when it cannot be reached, is not safe, or is not as this version needs it. */
export function openDatabase<Tables>(url: string, migrations: Migrations): Promise<OpenDatabase<Tables>> {
  return connected<Tables>(openedPool(url), url, async (db) => {
    await demandSafe(db, nameOf(url));
    const applied = await appliedTo(db);
    refuseNewer(applied, migrations, url);
    if (Object.keys(migrations).some((name) => !applied.includes(name)))
      throw new StartRefused('databaseNotSetUp', `${nameOf(url)} is not set up for this version. Run etappe migrate once with its owner.`);
  });
}

/** As the owner: brings the tables up to date. Several at once wait for one another. */
export function openForOwner<Tables>(url: string, migrations: Migrations): Promise<OpenDatabase<Tables>> {
  return connected<Tables>(openedPool(url, 0), url, async (db) => {
    refuseNewer(await appliedTo(db), migrations, url);
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    if (error !== undefined) throw new Error(`${nameOf(url)} cannot be brought up to date`, { cause: error });
  });
}

/** The same for two addresses of one database, however they are written. */
export async function identityOf(url: string): Promise<string> {
  let identity = '';
  const { close } = await connected(openedPool(url), url, async (db) => {
    const asked = sql<{ at: string }>`select current_database() || ' ' || pg_postmaster_start_time() as at`;
    identity = (await asked.execute(db)).rows[0]?.at ?? '';
  });
  await close();
  return identity;
}

type Prepare = (db: Kysely<unknown>) => Promise<void>;

async function connected<Tables>(pool: Pool, url: string, prepare: Prepare): Promise<OpenDatabase<Tables>> {
  const db = openKysely<Tables>(pool);
  try {
    await prepare(db as unknown as Kysely<unknown>);
    return { db, pool, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw isUnavailable(error) || isNoEntry(error) ? unreachable(url, error) : error;
  }
}

function openedPool(url: string, statementTimeout?: number): Pool {
  try {
    return openPool(url, statementTimeout);
  } catch {
    throw new StartRefused('databaseUnreachable', 'A database is named by an address such as postgres://etappe@db.example/etappe.');
  }
}

/** The database without the name and the password of whoever connects. */
export function nameOf(url: string): string {
  return url.replace(/^(\w+:\/\/)[^@/]*@/, '$1').replace(/([?&](?:password|user)=)[^&]*/g, '$1…');
}

/** Of the SQLSTATEs, those of class 28 and 3D: password, role or database are not what the server knows. */
const isNoEntry = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(?:28|3D)/.test(String(error.code));

const unreachable = (url: string, error: unknown): StartRefused =>
  new StartRefused('databaseUnreachable', `${nameOf(url)} cannot be reached: ${error instanceof Error ? error.message : String(error)}.`);

async function appliedTo(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (rows[0]?.found == null) return [];
  return (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.map(({ name }) => name);
}

/** Refuses what a newer version has migrated: this one does not know what the tables mean now, and would write the old way. */
function refuseNewer(applied: readonly string[], migrations: Migrations, url: string): void {
  const foreign = applied.find((name) => !Object.hasOwn(migrations, name));
  if (foreign !== undefined)
    throw new StartRefused('databaseNewer', `${nameOf(url)} was written by a newer version ("${foreign}"). Start that version.`);
}
