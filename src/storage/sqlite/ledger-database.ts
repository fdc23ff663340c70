// The file of the ledger: a database of its own, on another medium than the cases if possible.
import type { LedgerTables } from '../sql/tables.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { ledgerMigrations } from './ledger-migrations.ts';

export const openLedgerDatabase = (path: string): Promise<OpenDatabase<LedgerTables>> => openDatabase(path, ledgerMigrations, 'shares');
