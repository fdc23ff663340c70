// The tables of the log database on PostgreSQL, step by step. A step that was released never changes.
import type { Migration } from 'kysely/migration';
import { createAccess, secureAccesses } from './access-migration.ts';
import { tellChanges } from './changes-migration.ts';
import { createLogs, secureReceipts } from './logs-migration.ts';
import { createOffice } from './office-migration.ts';
import { createProjections, secureFrozen } from './projections-migration.ts';

/** Applied in the order of their names, each once; Kysely keeps the names in `kysely_migration`. */
export const logMigrations: Record<string, Migration> = {
  '2026-11-29 access': { up: createAccess },
  '2026-11-29 logs': { up: createLogs },
  '2026-11-29 office': { up: createOffice },
  '2026-11-29 projections': { up: createProjections },
  '2026-11-29 scope of accesses': { up: secureAccesses },
  '2026-11-29 scope of receipts': { up: secureReceipts },
  '2026-11-29 scope of what is frozen': { up: secureFrozen },
  '2026-11-29 tell changes': { up: tellChanges },
};
