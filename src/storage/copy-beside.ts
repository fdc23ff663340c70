// Copies the two files of a data directory while a server writes to them, and keeps the copies only when they are whole and what the ledger knows.
import { chmodSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { caseFile } from '../record/case/case-file.ts';
import { unlessDamaged, type DamagedCase } from '../record/case/damaged-case.ts';
import { damagedIn } from '../record/case/verify.ts';
import { withoutKeys, type Contradiction } from '../record/ledger/contradictions.ts';
import type { KnownHeads } from '../record/ledger/known-heads.ts';
import { headsIn } from '../record/ledger/vouched-store.ts';
import type { Heads } from '../record/ledger/ledger-line.ts';
import { hashOf } from '../record/log/canonical.ts';
import { reaches, type Head } from '../record/log/chain.ts';
import { makeFolder } from '../record/ports/make-folder.ts';
import type { LogStore } from '../record/ports/log-store.ts';
import { syncFolder } from '../record/ports/sync-folder.ts';
import { countUnopened } from '../record/seal/keys.ts';
import type { Storage } from './open-storage.ts';
import { refusedAt } from './refused-at.ts';
import { withinScope } from './scope.ts';
import { lockCopies } from './server-lock.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { sqlLogStore } from './sql/log-store.ts';
import { openKeyDatabase } from './sqlite/key-database.ts';
import { openLogDatabase } from './sqlite/log-database.ts';
import { markAs } from './sqlite/open-mark.ts';

/** A folder each: cases, keys and ledger go to media of their own. */
export type Targets = { readonly cases: string; readonly keys: string; readonly ledger: string | null };
export type Sources = { readonly directory: string; readonly ledgerFile: string };

/** `now`: an ISO instant. `keepsDamaged`: whatever is found, named as damaged, for the days until somebody has put the installation right. */
export type How = {
  readonly now: string;
  readonly keepsDamaged?: boolean;
  readonly tell: Tell;
  /** How many cases of the copy have been opened. */
  readonly tellOpened: (cases: number) => void;
};

export type Copied = {
  /** The copies, each with a page beside it that says what is in it; empty where anything was found and damaged ones were not asked for. */
  readonly files: readonly string[];
  readonly cases: number;
  readonly entries: number;
  readonly differing: readonly Contradiction[];
  /** Cases the ledger knows like that, and that cannot be opened: a broken chain, a seal or a key that does not hold. */
  readonly damaged: readonly DamagedCase[];
  /** In the words of SQLite. */
  readonly faults: readonly string[];
  /** How many keys the key file does not open. */
  readonly unopened: number;
};

export const countFindings = ({ differing, damaged, faults, unopened }: Found): number =>
  differing.length + damaged.length + faults.length + Math.sign(unopened);

const kinds = ['cases', 'keys', 'ledger'] as const;
type Kind = (typeof kinds)[number];
type Tell = (kind: Kind, pagesLeft: number) => void;
type Found = Omit<Copied, 'files'>;

/** Interrupted, it leaves only files named `.part`, which the next run clears away. Throws `StartRefused` while another one copies there. */
export async function copyBeside(storage: Storage, sources: Sources, targets: Targets, how: How): Promise<Copied> {
  const held: (() => void)[] = [];
  try {
    // Each of them: keys of several installations may go to one medium.
    for (const folder of new Set([targets.cases, targets.keys, targets.ledger ?? targets.cases])) held.push(lockCopies(folder, how.now));
    return await copyAndName(storage, sources, targets, how);
  } finally {
    for (const letGo of held) letGo();
  }
}

function copyAndName(storage: Storage, sources: Sources, targets: Targets, how: How): Promise<Copied> {
  const { now, keepsDamaged = false, tell } = how;
  return withinScope('everywhere', async () => {
    // Settled before anything is copied: of every later moment a copy reaches at least this far.
    const { heads, last, id } = await storage.vouching.ledger.catchUp();
    const [before, ledger] = [[...heads.values()], { id, line: last?.number ?? 0, hash: last?.hash ?? null }];
    const made = await copyAll(sources, targets, now, tell);
    const [cases, keys] = made.map(({ part }) => part);
    const { found, contents } = await lookedThrough(storage, before, { cases: cases ?? '', keys: keys ?? '' }, how.tellOpened);
    const isWhole = countFindings(found) === 0;
    if (!isWhole && !keepsDamaged) {
      for (const { part } of made) rmSync(part, { force: true });
      return { ...found, files: [] };
    }
    const { cases: _cases, entries: _entries, ...findings } = found;
    const pages = { day: now.slice(0, 10), at: now, ledger, ...(!isWhole && findings) };
    return { ...found, files: nameAll(made, (kind) => ({ ...pages, ...contents[kind] }), isWhole ? '' : '-damaged') };
  });
}

type Made = { readonly kind: Kind; readonly part: string; readonly stem: string };

/** Cases first: each has its key before its first entry, so that none of the copy lacks one. */
async function copyAll({ directory, ledgerFile }: Sources, targets: Targets, now: string, tell: Tell): Promise<Made[]> {
  const asked = { cases: join(directory, 'cases.sqlite'), keys: join(directory, 'keys.sqlite'), ledger: ledgerFile };
  const made: Made[] = [];
  // Before the first is copied: several kinds may go to one folder.
  for (const folder of new Set(Object.values(targets)))
    if (folder !== null) {
      makeFolder(folder);
      clear(folder);
    }
  for (const kind of kinds) {
    const folder = targets[kind];
    if (folder === null) continue;
    const stem = join(folder, `${kind}-${now.replaceAll(/[:.]/gu, '-')}`);
    made.push({ kind, stem, part: `${stem}.sqlite.part` });
    await copyOne(asked[kind], `${stem}.sqlite.part`, (left) => tell(kind, left));
  }
  return made;
}

/** Each with its page. Keys before cases: nobody finds a copy of cases that no copy of keys belongs to. Answers in the order of `made`. */
function nameAll(made: readonly Made[], pageOf: (kind: Kind) => object, mark: string): string[] {
  const fileOf = ({ stem }: Made): string => `${stem}${mark}.sqlite`;
  for (const one of made.toReversed()) {
    const file = fileOf(one);
    writeFileSync(`${file}.json.part`, `${JSON.stringify(pageOf(one.kind))}\n`, { mode: 0o600, flush: true });
    renameSync(one.part, file);
    renameSync(`${file}.json.part`, `${file}.json`);
    // Whoever is told of a copy still has it after a power cut, and never one of cases without its keys.
    syncFolder(dirname(file));
  }
  return made.map(fileOf);
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
    unmark(to);
    if (process.platform !== 'win32') chmodSync(to, 0o600);
  } catch (error) {
    throw refusedAt(to, error) ?? error;
  } finally {
    source.close();
  }
}

/** The copy of a database in use is one moment of it, and whole. */
function unmark(copy: string): void {
  const opened = new Database(copy, { fileMustExist: true });
  try {
    markAs('closed', opened);
  } finally {
    opened.close();
  }
}

/** Both opened as a server would open them. */
async function lookedThrough(
  { vouching, ring }: Storage,
  before: readonly Head[],
  files: { readonly cases: string; readonly keys: string },
  tellOpened: How['tellOpened'],
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
    // Who was erased between the two copies has words and no key there: a restore erases them again.
    const isErased = ({ case: id, code }: DamagedCase): boolean => code === 'keyDestroyed' && vouching.ledger.erasures().has(id);
    const isNamed = ({ case: id }: DamagedCase): boolean => isKnown(id) || differing.some((one) => one.case === id);
    const damaged = await damagedIn(store, caseFile({ store, keys, ring }), (one) => isNamed(one) || isErased(one), tellOpened);
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
      found: { cases, entries, differing, damaged, faults, unopened },
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
