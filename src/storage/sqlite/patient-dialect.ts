// Waits for a lock that another process holds without holding up this one: between two tries everything else goes on.
import Database from 'better-sqlite3';
import {
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
} from 'kysely';

/**
 * Milliseconds. `inside`: SQLite itself waits, and the whole process with it; enough for a write that is nearly done. `inAll`: then whoever asked
 * is told that it does not go now (503), and asks again. A write of ours takes some milliseconds, so whoever holds the lock longer holds it for long.
 */
export const patience = { inside: 50, inAll: 2_000, between: 25 };

/** A transaction that has read what is outdated by now (SNAPSHOT) cannot go on, however long it waits. */
const isHeld = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY') && error.code !== 'SQLITE_BUSY_SNAPSHOT';

/** The dialect of Kysely for SQLite, with a connection that waits in this way. `inPlace` throws where nothing may be written any more. */
export const patientDialect = (database: Database.Database, inPlace: () => void): Dialect => ({
  createAdapter: () => new AllOrNothing(),
  createDriver: () => new PatientDriver(database, inPlace),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/**
 * Kysely makes the tables of a new version without a transaction on SQLite, which could do it in one: whoever was killed in between could never start
 * again, because half of the tables are there already.
 */
class AllOrNothing extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Whoever only reads is shown what was acknowledged, also from a file that is gone. */
const writing: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

class PatientDriver extends SqliteDriver {
  readonly #wait = waiting();
  readonly #database: Database.Database;
  readonly #inPlace: () => void;

  constructor(database: Database.Database, inPlace: () => void) {
    super({ database });
    this.#database = database;
    this.#inPlace = inPlace;
  }

  /** What was committed to a file that is gone is not acknowledged. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#inPlace();
  }

  /** After a full disk or a sync that failed SQLite has undone everything by itself, and undoing it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: <R>(query: CompiledQuery) => {
        if (writing.has(query.query.kind)) this.#inPlace();
        return this.#wait(() => connection.executeQuery<R>(query));
      },
      streamQuery: <R>(query: CompiledQuery, size: number) => connection.streamQuery<R>(query, size),
    };
  }
}

type Wait = <R>(act: () => Promise<QueryResult<R>>) => Promise<QueryResult<R>>;

/** All who wait for the same lock share one patience: those behind the first do not each wait anew. */
function waiting(): Wait {
  let [since, last] = [-Infinity, -Infinity];
  return async (act) => {
    for (;;) {
      try {
        const result = await act();
        // Somebody has written: whoever finds it held from now on has found another lock.
        if ((result.numAffectedRows ?? 0n) > 0n) last = -Infinity;
        return result;
      } catch (error) {
        if (!isHeld(error)) throw error;
        const now = performance.now();
        if (now - last > patience.inAll) since = now;
        last = now;
        if (now - since > patience.inAll) throw error;
        await new Promise((resolve) => setTimeout(resolve, patience.between));
      }
    }
  };
}
