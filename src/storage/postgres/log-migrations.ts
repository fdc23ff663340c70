// The tables of the log database on PostgreSQL, step by step. A step that was released never changes.
import type { Migration } from 'kysely/migration';
import { createAccesses, createAccounts, createOrganisation } from './access-migration.ts';
import { createLogs } from './logs-migration.ts';
import { createOffice } from './office-migration.ts';
import { createProjections } from './projections-migration.ts';

/** Applied in the order of their names, each once; Kysely keeps the names in `kysely_migration`. */
export const logMigrations: Record<string, Migration> = {
  '2026-11-29 logs': { up: createLogs },
  '2026-11-29 logs b accesses': { up: createAccesses },
  '2026-11-29 logs c accounts': { up: createAccounts },
  '2026-11-29 office': { up: createOffice },
  '2026-11-29 organisation': { up: createOrganisation },
  '2026-11-29 projections': { up: createProjections },
};
