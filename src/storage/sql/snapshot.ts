// Several questions to one state of the database.
import type { Kysely } from 'kysely';

/** For SQLite every transaction is one; PostgreSQL has to be asked for it. */
export const snapshot = <Tables>(db: Kysely<Tables>) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
