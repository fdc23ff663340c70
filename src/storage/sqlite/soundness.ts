// Asks SQLite whether the file still holds together: mends what follows from something else, and says what does not.
import type Database from 'better-sqlite3';

/** Faults that are named at most: enough to see what has happened. */
const most = 100;

/** An index says something else than its table: it follows from the table and can be built anew. */
const ofIndex = /^(?:row \d+ missing from index|wrong # of entries in index|non-unique entry in index|rowid not at end-of-record)/u;

/** Pages are used twice, or counted as free and used: whoever writes on might write over what is still whole. */
const ofStructure = /Freelist|2nd reference|freelist|free-page|Failed to read ptrmap|Bad ptr map/u;

/** `isFit`: false where writing on could destroy more. `faults`: what SQLite says, in its words; empty when all is whole. */
export type Soundness = { readonly isFit: boolean; readonly faults: readonly string[] };

/** Throws the error of SQLite where not even the tables can be named. */
export function soundnessOf(sqlite: Database.Database): Soundness {
  const found = faultsIn(sqlite);
  const faults = found.length > 0 && isMended(sqlite, found) ? faultsIn(sqlite) : found;
  return { isFit: !faults.some((fault) => ofStructure.test(fault)), faults };
}

/** Compares every index with its table as well, and every row with what its columns may hold. */
function faultsIn(sqlite: Database.Database): string[] {
  const rows = sqlite.pragma(`integrity_check(${most})`) as { integrity_check: string }[];
  const said = rows.flatMap(({ integrity_check: fault }) => fault.split('\n'));
  return said.filter((fault) => fault !== 'ok' && !fault.startsWith('***'));
}

function isMended(sqlite: Database.Database, faults: readonly string[]): boolean {
  const indexes = new Set(rootsOf(sqlite, 'index'));
  if (!faults.every((fault) => ofIndex.test(fault) || indexes.has(treeOf(fault)))) return false;
  try {
    sqlite.exec('reindex');
    return true;
  } catch {
    return false;
  }
}

/** `Tree 12 page 40 cell 3: …` names the first page of what it is about. */
const treeOf = (fault: string): number => Number(/^Tree (\d+) page/u.exec(fault)?.[1] ?? 0);

const rootsOf = (sqlite: Database.Database, type: 'index'): number[] =>
  sqlite
    .prepare<[string], { rootpage: number }>('select rootpage from sqlite_schema where type = ?')
    .all(type)
    .map(({ rootpage }) => rootpage);
