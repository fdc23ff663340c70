// What a PostgreSQL must be like before anything is entrusted to it.
import { sql, type Kysely } from 'kysely';
import { StartRefused, type StartRefusal } from '../../record/ports/start-refused.ts';

type Found = {
  version: number;
  encoding: string;
  synchronous: string;
  fsync: string;
  pages: string;
  standby: boolean;
  strong: string | null;
  writable: string | null;
};

/** Milliseconds and versions are PostgreSQL's own: 160000 is 16. */
const oldest = 160_000;

/** Tables whose rows stay as they were written: the record, and what was published from it. */
const unchanging = ['entries', 'cases', 'frozenFacts', 'textReviews', 'directory', 'organisation'];

/** Everything that speaks against it at once: what is wrong and what to do. */
export async function refusalsIn(db: Kysely<unknown>, name: string): Promise<StartRefused[]> {
  const { rows } = await readFound(db);
  const found = rows[0];
  if (found === undefined) throw new Error(`${name} says nothing about itself`);
  return faultsOf(found).map(([code, sentence]) => new StartRefused(code, `${name} is not used: ${sentence}`));
}

const readFound = (db: Kysely<unknown>) =>
  sql<Found>`select
    current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    current_setting('synchronous_commit') as synchronous,
    current_setting('fsync') as fsync,
    current_setting('full_page_writes') as pages,
    pg_is_in_recovery() as standby,
    (select string_agg(rolname, ', ') from pg_roles where (rolsuper or rolbypassrls) and pg_has_role(oid, 'member')) as strong,
    (select string_agg(relname, ', ') from pg_class
      where relnamespace = current_schema()::regnamespace and relname in (${sql.join(unchanging)})
        and (pg_has_role(relowner, 'member') or has_table_privilege(oid, 'update, delete, truncate'))) as writable`.execute(db);

type Demand = readonly [isUnmet: boolean, StartRefusal, string];

/** In the order in which somebody who sets up a server comes to them. */
function faultsOf({ version, encoding, standby, synchronous, fsync, pages, strong, writable }: Found): (readonly [StartRefusal, string])[] {
  const demands: Demand[] = [
    [version < oldest, 'databaseTooOld', 'PostgreSQL 16 or newer is needed.'],
    [encoding !== 'UTF8', 'databaseUnfit', `its encoding is ${encoding}. Create it with encoding 'UTF8' template template0.`],
    [standby, 'databaseUnfit', 'it is a standby, which cannot be written to. Name the primary.'],
    [synchronous === 'off', 'notDurable', 'synchronous_commit is off, and a crash would lose what was acknowledged. Set it to on.'],
    [fsync === 'off', 'notDurable', 'fsync is off, and a power cut would damage it. Set it to on.'],
    [pages === 'off', 'notDurable', 'full_page_writes is off, and a power cut would damage it. Set it to on.'],
    [
      strong !== null,
      'roleTooStrong',
      `its role passes over row-level security (${strong}). Use one that is no superuser and has no BYPASSRLS.`,
    ],
    // A superuser can change everything besides: what is said of him is enough.
    [
      strong === null && writable !== null,
      'roleTooStrong',
      `its role could change what must stay as it was written (${writable}). Use another role than the owner.`,
    ],
  ];
  return demands.flatMap(([isUnmet, code, sentence]) => (isUnmet ? [[code, sentence] as const] : []));
}
