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

/** Throws `StartRefused` with what is wrong and what to do. */
export async function demandSafe(db: Kysely<unknown>, name: string): Promise<void> {
  const { rows } = await readFound(db);
  const found = rows[0];
  if (found === undefined) throw new Error(`${name} says nothing about itself`);
  const fault = faultOf(found);
  if (fault !== null) throw new StartRefused(fault[0], `${name} is not used: ${fault[1]}`);
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

/** In the order in which somebody who sets up a server comes to them. */
function faultOf(found: Found): readonly [StartRefusal, string] | null {
  if (found.version < oldest) return ['databaseTooOld', 'PostgreSQL 16 or newer is needed.'];
  if (found.encoding !== 'UTF8')
    return ['databaseUnfit', `its encoding is ${found.encoding}. Create it with encoding 'UTF8' template template0.`];
  if (found.standby) return ['databaseUnfit', 'it is a standby, which cannot be written to. Name the primary.'];
  if (found.synchronous === 'off')
    return ['notDurable', 'synchronous_commit is off, and a crash would lose what was acknowledged. Set it to on.'];
  if (found.fsync === 'off') return ['notDurable', 'fsync is off, and a power cut would damage it. Set it to on.'];
  if (found.pages === 'off') return ['notDurable', 'full_page_writes is off, and a power cut would damage it. Set it to on.'];
  if (found.strong !== null)
    return [
      'roleTooStrong',
      `its role passes over row-level security (${found.strong}). Use one that is no superuser and has no BYPASSRLS.`,
    ];
  if (found.writable !== null)
    return [
      'roleTooStrong',
      `its role could change what must stay as it was written (${found.writable}). Use another role than the owner.`,
    ];
  return null;
}
