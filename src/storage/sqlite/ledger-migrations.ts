// The one table of the ledger. A step that was released never changes.
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const ledgerMigrations: Record<string, Migration> = {
  '2026-11-30 ledger': {
    async up(db) {
      await db.schema
        .createTable('lines')
        .addColumn('number', 'integer', (column) => column.primaryKey())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .execute();
      // Lines are only ever added; a slip of ours must not change one either.
      for (const act of ['update', 'delete'])
        await sql`create trigger ${sql.ref(`no_${act}`)} before ${sql.raw(act)} on lines begin select raise(abort, 'lines are only ever added'); end`.execute(
          db,
        );
    },
  },
};
