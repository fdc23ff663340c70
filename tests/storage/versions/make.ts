// Keeps what this version writes: `node tests/storage/versions/make.ts NAME`, before the landing of a version whose tables are others than before.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { lives } from '../../../src/scenarios/lives.ts';
import { openStorage, type Storage } from '../../../src/storage/open-storage.ts';
import { liveThrough } from '../../recordings/through-the-product.ts';
import { inquiry, serverOn } from '../../server/harness.ts';
import { keepOffice, keepPerson } from './office.ts';
import { pack } from './pack.ts';

const name = process.argv[2] ?? '';
if (!/^\d\d-[\da-f]+$/u.test(name)) throw new Error('the name is the number of the landing and the commit, such as 25-43f1212a');
const place = (extension: string): string => fileURLToPath(new URL(`${name}.${extension}`, import.meta.url));

const life = (wanted: string) => {
  const found = lives.find((one) => one.name === wanted);
  if (found === undefined) throw new Error(`there is no life ${wanted}`);
  return found;
};

const drafted = { concern: 'Zimmer zu klein, Schimmel im Bad' };

async function write(storage: Storage): Promise<Record<string, string>> {
  const server = serverOn(storage);
  const inForce = await liveThrough(server, life('wetzlar'));
  // Offered in a language whose text came later: later rules would refuse it, and it stands.
  const judged = await liveThrough(server, life('hannover'));
  server.setToday('2026-11-20');
  const closed = await server.newCase(inquiry, { type: 'case.closed', reason: 'movedAway' });
  const begun = await server.newCase(inquiry);
  const kept = await server.send(`/api/v1/cases/${begun}/drafts/inquiry`, drafted, { 'if-match': '"0"' }, 'PUT');
  if (kept.status >= 300) throw new Error(`the draft was answered with ${kept.status}: ${kept.text}`);
  await server.ask('/api/v1/cases');
  return { inForce, closed, judged, begun };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As this version itself reads it back. */
async function told(storage: Storage, id: string) {
  const opened = await storage.file.open(id);
  if (opened === null) throw new Error(`${id} is gone`);
  const { header, entries, words } = opened;
  return {
    id,
    standardHash: header.standardHash,
    entries: entries.length,
    head: entries.at(-1)?.hash,
    words: sha256(JSON.stringify(words)),
  };
}

function tablesOf(file: string): { tables: Record<string, number>; migrations: string[] } {
  const database = new Database(file);
  const all = (query: string): string[] => database.prepare<[], string>(query).pluck().all();
  const names = all(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' order by 1",
  );
  const tables = Object.fromEntries(names.map((table) => [table, Number(all(`select count(*) from "${table}"`)[0])]));
  const migrations = all('select name from kysely_migration order by name');
  // One file, as after a stop in order: nothing is left in the log beside it.
  database.pragma('journal_mode = delete');
  database.exec('vacuum');
  database.pragma('journal_mode = wal');
  database.close();
  return { tables, migrations };
}

const folder = mkdtempSync(join(tmpdir(), 'etappe-version-'));
try {
  const storage = await openStorage(join(folder, 'data'));
  const ids = await write(storage);
  await keepOffice(storage, ids.inForce ?? '');
  const cases = Object.fromEntries(await Promise.all(Object.entries(ids).map(async ([is, id]) => [is, await told(storage, id)] as const)));
  await storage.close();
  keepPerson(join(folder, 'data', 'cases.sqlite'));
  const { tables, migrations } = tablesOf(join(folder, 'data', 'cases.sqlite'));
  tablesOf(join(folder, 'data', 'keys.sqlite'));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:sqlite|kek|ledger)$/u.test(path));
  const packed = pack(folder, paths.toSorted());
  writeFileSync(place('br'), packed);
  writeFileSync(place('json'), `${JSON.stringify({ drafted, tables, migrations, cases }, null, 2)}\n`);
  process.stdout.write(`${name}: ${paths.join(', ')}; ${packed.length} bytes\n`);
} finally {
  rmSync(folder, { recursive: true });
}
