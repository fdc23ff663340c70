// The two files of a data directory, one after the other: keys first, because without them there is nothing to open.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { sqliteAccounts } from './accounts.ts';
import { openKeyDatabase } from './key-database.ts';
import { openLogDatabase } from './log-database.ts';

/** Throws `StartRefused` where one of them is gone: only what was never begun is begun. `hasLedger`: somebody remembers that it was. */
export async function openKeys(directory: string, hasLedger: boolean, looksOnly = false) {
  const [keysFile, casesFile] = [join(directory, 'keys.sqlite'), join(directory, 'cases.sqlite')];
  if (isFile(casesFile) && !isFile(keysFile)) throw keysMissing(keysFile);
  if (!isFile(casesFile) && hasLedger) throw casesMissing(casesFile);
  const keys = await openKeyDatabase(keysFile, looksOnly);
  const openLogs = async () => {
    // A first start that came no further than here has left the keys empty.
    if (!isFile(casesFile) && (await keys.db.selectFrom('keys').select('case').limit(1).executeTakeFirst()) !== undefined)
      throw casesMissing(casesFile);
    const logs = await openLogDatabase(casesFile, looksOnly);
    return { ...logs, accounts: sqliteAccounts(logs) };
  };
  return { keys, openLogs };
}

/** False where nobody may look: opening it says why. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const casesMissing = (file: string): StartRefused =>
  new StartRefused(
    'casesMissing',
    `${file} is missing, but there were cases. Bring it from a backup: etappe restore. Nothing new was begun in its place.`,
    `${file} fehlt, aber es gab Fälle. Aus einer Sicherung zurückholen: etappe restore. Nichts Neues wurde an seiner Stelle begonnen.`,
  );

const keysMissing = (file: string): StartRefused =>
  new StartRefused(
    'keysMissing',
    `${file} is missing; without it no word of the cases can be read. Bring it from its own backup: etappe restore. Nothing new was begun in its place.`,
    `${file} fehlt; ohne diese Datei ist kein Wort der Fälle zu lesen. Aus ihrer eigenen Sicherung zurückholen: etappe restore. Nichts Neues wurde an ihrer Stelle begonnen.`,
  );
