// Every change of a case is told to whoever listens, by the database itself and with the transaction. A step that was released never changes.
import { sql, type Kysely } from 'kysely';

/** What is told on it is the id of a case, and nothing else. */
export const channel = 'etappe_changes';

/** Logs that move on; rows of the projections that another process has kept or dropped. */
const watched = ['heads', 'caseload', 'figures'];

/** By triggers, so that nobody who writes can leave it out, a process of another version neither. */
export async function tellChanges(db: Kysely<unknown>): Promise<void> {
  await sql`create function tell_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('etappe_changes', coalesce(new."case", old."case"));
      return null;
    end $$`.execute(db);
  for (const table of watched)
    await sql`create trigger ${sql.ref(`${table}_tell`)} after insert or update or delete on ${sql.table(table)}
      for each row execute function tell_change()`.execute(db);
}
