// The one table of the key database on PostgreSQL. A step that was released never changes.
import type { Migration } from 'kysely/migration';
import { text } from './columns.ts';

export const keyMigrations: Record<string, Migration> = {
  '2026-11-29 keys': {
    async up(db) {
      await db.schema
        .createTable('keys')
        .addColumn('case', text, (column) => column.primaryKey())
        .addColumn('kek', text)
        .addColumn('iv', text)
        .addColumn('text', text)
        .addColumn('tag', text)
        .execute();
    },
  },
};
