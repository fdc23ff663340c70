// Opens a PostgreSQL database the one safe way: durable, with a role that can do no more than it must, and up to date, or not at all.
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Pool } from 'pg';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { isUnavailable } from '../unavailable.ts';
import { refusalsIn } from './demands.ts';
import { openKysely, openPool } from './pool.ts';
import { faultsIn } from './soundness.ts';

export type OpenDatabase<Tables> = {
  readonly db: Kysely<Tables>;
  readonly pool: Pool;
  /** What cannot be read any more, table by table. */
  readonly lookThrough: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

type Migrations = Record<string, Migration>;

/** As the application's role. Throws `StartRefused` when it cannot be reached, is not safe, or is not as this version needs it. */
export function openDatabase<Tables>(url: string, migrations: Migrations): Promise<OpenDatabase<Tables>> {
  return connected<Tables>(openedPool(url), url, async (db) => {
    const [refusal] = await refusalsOn(db, migrations, url);
    if (refusal !== undefined) throw refusal;
  });
}

/** Milliseconds a statement may take where somebody waits for the answer about the settings. */
const askingPatience = 5000;

/** Everything for which `openDatabase` would refuse it, at once. Changes nothing; answers in seconds, also where nothing answers there. */
export async function refusalsOf(url: string, migrations: Migrations): Promise<StartRefused[]> {
  const refusals: StartRefused[] = [];
  try {
    const { close } = await connected(openedPool(url, askingPatience), url, async (db) => {
      refusals.push(...(await refusalsOn(db, migrations, url)));
    });
    await close();
    return refusals;
  } catch (error) {
    if (error instanceof StartRefused) return [...refusals, error];
    throw error;
  }
}

async function refusalsOn(db: Kysely<unknown>, migrations: Migrations, url: string): Promise<StartRefused[]> {
  const refusals = await refusalsIn(db, nameOf(url));
  const applied = await appliedTo(db);
  const newer = newerThan(applied, migrations, url);
  if (newer !== null) return [...refusals, newer];
  const isSetUp = Object.keys(migrations).every((name) => applied.includes(name));
  const sentence = `${nameOf(url)} is not set up for this version. Run etappe migrate once with its owner.`;
  return isSetUp ? refusals : [...refusals, new StartRefused('databaseNotSetUp', sentence)];
}

/** As the owner: brings the tables up to date. Several at once wait for one another. */
export function openForOwner<Tables>(url: string, migrations: Migrations): Promise<OpenDatabase<Tables>> {
  return connected<Tables>(openedPool(url, 0), url, async (db) => {
    await refuseOthers(db, url);
    const newer = newerThan(await appliedTo(db), migrations, url);
    if (newer !== null) throw newer;
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
    return { db, pool, lookThrough: () => faultsIn(db as unknown as Kysely<never>), close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    if (isForbidden(error)) throw new StartRefused('databaseNotSetUp', notGranted(url));
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

/** The database without the name and the password of whoever connects: a password may hold an `@` of its own. */
export function nameOf(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/?#]*@/, '$1').replace(/([?&](?:password|user)=)[^&]*/g, '$1…');
}

/** Of the SQLSTATEs, those of class 28 and 3D: password, role or database are not what the server knows. */
const isNoEntry = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(?:28|3D)/.test(String(error.code));

/** 42501: the tables are there, and whoever set them up let another role read them. */
const isForbidden = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501';

const notGranted = (url: string): string =>
  `${nameOf(url)} does not let this role read its tables. Run etappe migrate once with its owner, and with --role for this one.`;

const unreachable = (url: string, error: unknown): StartRefused =>
  new StartRefused('databaseUnreachable', `${nameOf(url)} cannot be reached: ${error instanceof Error ? error.message : String(error)}.`);

async function appliedTo(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (rows[0]?.found == null) return [];
  return (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.map(({ name }) => name);
}

/** What a newer version has migrated is refused: this one does not know what the tables mean now, and would write the old way. */
function newerThan(applied: readonly string[], migrations: Migrations, url: string): StartRefused | null {
  const foreign = applied.find((name) => !Object.hasOwn(migrations, name));
  if (foreign === undefined) return null;
  return new StartRefused('databaseNewer', `${nameOf(url)} was written by a newer version ("${foreign}"). Start that version.`);
}

/** Whoever may not make tables here is most likely the role of the application, which the settings of the server name. */
async function refuseOthers(db: Kysely<unknown>, url: string): Promise<void> {
  const asked = sql<{ may: boolean; role: string }>`select has_schema_privilege('public', 'create') as may, current_user as role`;
  const [found] = (await asked.execute(db)).rows;
  if (found?.may !== false) return;
  const sentence = `${nameOf(url)} is set up by its owner, and ${found.role} is not. Name the owner: --database postgres://OWNER@… and --keys-database alike.`;
  throw new StartRefused('notOwner', sentence);
}
