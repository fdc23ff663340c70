// Copies the two files of a data directory while a server writes to them, and keeps the copies only when they are whole and what the ledger knows.
import { chmodSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unlessDamaged } from '../record/case/damaged-case.ts';
import { withoutKeys, type Contradiction } from '../record/ledger/contradictions.ts';
import type { KnownHeads } from '../record/ledger/known-heads.ts';
import { headsIn } from '../record/ledger/vouched-store.ts';
import type { Heads } from '../record/ledger/ledger-line.ts';
import { hashOf } from '../record/log/canonical.ts';
import { reaches, type Head } from '../record/log/chain.ts';
import { makeFolder } from '../record/ports/make-folder.ts';
import type { LogStore } from '../record/ports/log-store.ts';
import { countUnopened } from '../record/seal/keys.ts';
import type { Storage } from './open-storage.ts';
import { refusedAt } from './refused-at.ts';
import { withinScope } from './scope.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { sqlLogStore } from './sql/log-store.ts';
import { openKeyDatabase } from './sqlite/key-database.ts';
import { openLogDatabase } from './sqlite/log-database.ts';

/** A folder each: cases, keys and ledger go to media of their own. */
export type Targets = { readonly cases: string; readonly keys: string; readonly ledger: string | null };
export type Sources = { readonly directory: string; readonly ledgerFile: string };

export type Copied = {
  /** The copies, each with a page beside it that says what is in it; empty where anything was found. */
  readonly files: readonly string[];
  readonly cases: number;
  readonly entries: number;
  readonly differing: readonly Contradiction[];
  /** In the words of SQLite. */
  readonly faults: readonly string[];
  /** How many keys the key file does not open. */
  readonly unopened: number;
};

type Tell = (kind: 'cases' | 'keys' | 'ledger', pagesLeft: number) => void;

/** `now`: an ISO instant. Interrupted, it leaves only files named `.part`, which the next run clears away. */
export function copyBeside(storage: Storage, sources: Sources, targets: Targets, now: string, tell: Tell): Promise<Copied> {
  return withinScope('everywhere', async () => {
    const stamp = now.replaceAll(/[:.]/gu, '-');
    const asked = {
      cases: join(sources.directory, 'cases.sqlite'),
      keys: join(sources.directory, 'keys.sqlite'),
      ledger: sources.ledgerFile,
    };
    // Settled before anything is copied: of every later moment a copy reaches at least this far.
    const { heads, last, id } = await storage.vouching.ledger.catchUp();
    const [before, ledger] = [[...heads.values()], { id, line: last?.number ?? 0, hash: last?.hash ?? null }];
    // Cases first: each has its key before its first entry, so that none of the copy lacks one.
    const made: { readonly part: string; readonly file: string; readonly kind: 'cases' | 'keys' | 'ledger' }[] = [];
    for (const kind of ['cases', 'keys', 'ledger'] as const) {
      const folder = targets[kind];
      if (folder === null) continue;
      makeFolder(folder);
      clear(folder);
      const file = join(folder, `${kind}-${stamp}.sqlite`);
      made.push({ kind, file, part: `${file}.part` });
      await copyOne(asked[kind], `${file}.part`, (left) => tell(kind, left));
    }
    const [cases, keys] = made.map(({ part }) => part);
    const { found, isFine, contents } = await lookedThrough(storage, before, { cases: cases ?? '', keys: keys ?? '' });
    if (isFine) {
      // Keys before cases: nobody finds a copy of cases that no copy of keys belongs to.
      for (const { part, file, kind } of made.toReversed()) {
        writeFileSync(`${file}.json.part`, `${JSON.stringify({ day: now.slice(0, 10), at: now, ...contents[kind], ledger })}\n`, {
          mode: 0o600,
        });
        renameSync(part, file);
        renameSync(`${file}.json.part`, `${file}.json`);
      }
    } else for (const { part } of made) rmSync(part, { force: true });
    return { ...found, files: isFine ? made.map(({ file }) => file) : [] };
  });
}

/** What an interrupted run has left. */
function clear(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^(?:cases|keys|ledger)-.*\.part(?:-wal|-shm|-journal)?$/u.test(name)) rmSync(join(folder, name));
}

/** Pages in one go, between which others get their turn. */
const together = 1000;

async function copyOne(from: string, to: string, tell: (pagesLeft: number) => void): Promise<void> {
  const source = new Database(from, { fileMustExist: true, timeout: 5000 });
  try {
    // One moment of the file: without it SQLite begins anew whenever another process has written, and under load it would never end.
    source.exec('begin; select 1 from sqlite_schema');
    await source.backup(to, {
      progress({ remainingPages }) {
        tell(remainingPages);
        return together;
      },
    });
    if (process.platform !== 'win32') chmodSync(to, 0o600);
  } catch (error) {
    throw refusedAt(to, error) ?? error;
  } finally {
    source.close();
  }
}

/** Both opened as a server would open them. */
async function lookedThrough(
  { vouching, ring }: Storage,
  before: readonly Head[],
  files: { readonly cases: string; readonly keys: string },
) {
  const logs = await openLogDatabase(files.cases, true);
  const keyFile = await openKeyDatabase(files.keys, true);
  try {
    const [store, keys] = [sqlLogStore(logs), sqlKeyStore(keyFile)];
    const heads = await headsIn(store);
    const { withoutKey, open } = await vouching.ledger.catchUp();
    const lost = await withoutKeys({ ...vouching, store, keys }, Object.keys(heads));
    const isKnown = (id: string): boolean => withoutKey.has(id) || isBeingErased(open, id);
    const differing = [...(await behind(store, heads, before)), ...lost.filter((one) => !isKnown(one.case))];
    const entries = Object.values(heads).reduce((sum, [version]) => sum + version, 0);
    const { count } = await logs.db
      .selectFrom('entries')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const counts = count === entries ? [] : [`entries: ${count} rows, ${entries} by the heads`];
    const faults = [...logs.faults, ...keyFile.faults, ...counts];
    const unopened = await countUnopened(keys, ring);
    const cases = Object.keys(heads).length;
    const alive = (await Array.fromAsync(keys.ids())).length;
    return {
      found: { cases, entries, differing, faults, unopened },
      isFine: differing.length + faults.length + unopened === 0,
      contents: { cases: { cases, entries, heads: hashOf(heads) }, keys: { keys: alive }, ledger: {} },
    };
  } finally {
    await logs.db.destroy();
    await keyFile.db.destroy();
  }
}

const isBeingErased = (open: KnownHeads['open'], id: string): boolean =>
  [...open.values()].some((said) => said.case === id && said.erases !== undefined);

/** Cases that do not reach as far as the ledger knew before the copy began. */
async function behind(store: LogStore, heads: Heads, before: readonly Head[]): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  for (const head of before) {
    const [version, hash] = heads[head.case] ?? [null, null];
    if (version === null) found.push({ case: head.case, code: 'missing' });
    else if (version < head.version) found.push({ case: head.case, code: 'older' });
    else if (hash !== head.hash && !(await goesOnFrom(store, head))) found.push({ case: head.case, code: 'otherInLedger' });
  }
  return found;
}

async function goesOnFrom(store: LogStore, head: Head): Promise<boolean> {
  const log = await unlessDamaged(() => store.read(head.case));
  return log !== null && reaches(log.header, log.entries, head);
}
