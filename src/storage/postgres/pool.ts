// The connections to one PostgreSQL database: each is told, before anybody uses it, of which sites it may see rows.
import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely';
import { Pool, TypeOverrides, types, type PoolClient } from 'pg';
import { scopeNow } from '../scope.ts';
import type { Scope } from '../sites-in-scope.ts';

/** Of one process. What waits longer than `patience` for one of them is answered with "not available". */
const most = 10;

/** Milliseconds: until there is a connection; until a statement, a lock, a transaction that does nothing is given up. */
const patience = { connection: 5000, statement: 30_000, lock: 5000, idle: 10_000 };

/** The owner's work on the tables may take as long as it takes. */
export function openPool(url: string, statement: number = patience.statement): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'etappe',
    max: most,
    connectionTimeoutMillis: patience.connection,
    statement_timeout: statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idle,
    keepAlive: true,
    types: numbersAsNumbers(),
  });
  // A connection that breaks while nobody uses it: the pool has dropped it already, and whoever comes next gets another.
  pool.on('error', () => {});
  // One that breaks in use: whoever uses it is told by their query, and it must not end the process besides.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

/** Kysely takes a pool; on the way it is told the scope of whoever asks. */
export function openKysely<Tables>(pool: Pool): Kysely<Tables> {
  const scoped = {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      try {
        await tellScope(client, scopeNow());
        return client;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: scoped }),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
}

const told = new WeakMap<PoolClient, string>();

/** The policies of the tables read this setting (`secureRows`). Set outside of transactions, so that none can take it back. */
async function tellScope(client: PoolClient, scope: Scope): Promise<void> {
  const sites = scope === 'everywhere' ? '*' : scope.sites.join(',');
  if (told.get(client) === sites) return;
  told.delete(client);
  await client.query(`select set_config('etappe.sites', $1, false)`, [sites]);
  told.set(client, sites);
}

/** Counts and numbers of rows come as `bigint`, which the library hands out as text; none of them is beyond what a number can say. */
function numbersAsNumbers(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
}
