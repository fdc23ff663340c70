// Puts copies of the two files of a data directory where the server looks for them: looked through first, and what was there is kept aside.
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../record/ports/make-folder.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { fileNotOpened, isOfSystem, isThere, whyAt } from '../record/ports/system-reasons.ts';
import { syncFolder } from '../record/ports/sync-folder.ts';
import { readKeyFile, refuseOtherKeyFile } from '../record/seal/key-file.ts';
import { isDamage } from './damage.ts';
import { openedAt } from './refused-at.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { openKeyDatabase } from './sqlite/key-database.ts';
import { openLogDatabase } from './sqlite/log-database.ts';
import { isMarkedOpen } from './sqlite/open-mark.ts';

/** Paths. */
export type Copies = { readonly cases: string; readonly keys: string };

const kinds = ['cases', 'keys'] as const;
type Kind = (typeof kinds)[number];

/** Beside a database that somebody has open, or that was not closed. */
const sides = ['-wal', '-shm', '-journal'] as const;

/**
 * For whoever holds the lock of the directory. Throws `StartRefused` for a copy that is not fit, and has changed nothing then. Answers where that
 * lies now which was there. `day`: for these names. Interrupted, it can be run again: in between a start finds a file missing, or heads that are
 * not those of the ledger.
 */
export async function putInPlace(
  copies: Copies,
  { directory, keyFile }: { readonly directory: string; readonly keyFile: string },
  day: string,
): Promise<string[]> {
  makeFolder(directory);
  const besides = kinds.map((kind) => ({
    kind,
    file: join(directory, `${kind}.sqlite`),
    beside: join(directory, `${kind}.sqlite.restore`),
  }));
  try {
    for (const { kind, file, beside } of besides) {
      refuseUnclosed(copies[kind], file);
      copyOf(copies[kind], beside);
      refuseOthers(kind, copies[kind], beside);
      await refuseUnfit(kind, copies[kind], beside, keyFile);
    }
    const aside: string[] = [];
    for (const { file } of besides) if (hasAny(file)) aside.push(keepAside(file, day));
    for (const { file, beside } of besides) renameSync(beside, file);
    syncFolder(directory);
    return aside;
  } finally {
    for (const { beside } of besides) remove(beside);
  }
}

/** Answers its new name; what lies beside a database goes with it. */
export function keepAside(file: string, day: string): string {
  const there = ['', ...sides].filter((side) => isThere(`${file}${side}`));
  const isFree = (name: string): boolean => there.every((side) => !isThere(`${name}${side}`));
  let name = `${file}.before-restore-${day}`;
  for (let count = 2; !isFree(name); count += 1) name = `${file}.before-restore-${day}-${count}`;
  for (const side of there) renameSync(`${file}${side}`, `${name}${side}`);
  syncFolder(dirname(file));
  return name;
}

const hasAny = (file: string): boolean => ['', ...sides].some((side) => isThere(`${file}${side}`));

const remove = (file: string): void => ['', ...sides].forEach((side) => rmSync(`${file}${side}`, { force: true }));

function copyOf(from: string, to: string): void {
  remove(to);
  copyFileSync(from, to);
  const open = openSync(to, 'r+');
  fsyncSync(open);
  closeSync(open);
}

/** What was copied file by file while somebody wrote to it is not one state, and parts of it may lie elsewhere. */
function refuseUnclosed(copy: string, place: string): void {
  const header = headerOf(copy);
  if (existsSync(place) && realpathSync(copy) === realpathSync(place)) throw isThePlace(copy);
  const side = sides.find((each) => (statSync(`${copy}${each}`, { throwIfNoEntry: false })?.size ?? 0) > 0);
  if (side !== undefined) throw unclosed(copy, `${copy}${side}`);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') throw damagedCopy(copy);
  if (isMarkedOpen(header)) throw wasOpen(copy);
  const { pageSize, pages } = sizesIn(header);
  if (pageSize * pages !== statSync(copy).size) throw cutOff(copy);
}

/** SQLite, file format, section 1.3: bytes 16 and 28; a page size of 1 stands for 65,536. */
function sizesIn(header: Buffer): { pageSize: number; pages: number } {
  const written = header.readUInt16BE(16);
  return { pageSize: written === 1 ? 65_536 : written, pages: header.readUInt32BE(28) };
}

function headerOf(file: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const open = openSync(file, 'r');
    readSync(open, header);
    closeSync(open);
    return header;
  } catch (error) {
    throw isOfSystem(error) ? fileNotOpened(file, 'reading', whyAt(file, error)) : error;
  }
}

/** What every version has had. */
const ownTable = { cases: 'entries', keys: 'keys' } as const;

/** Before it is opened as ours: whatever is opened gets the tables that it lacks, and an empty one would pass for an installation without cases. */
function refuseOthers(kind: Kind, copy: string, beside: string): void {
  const sqlite = openedAt(beside, {});
  try {
    const tables = sqlite.prepare<[], string>(`select name from sqlite_schema where type = 'table'`).pluck().all();
    if (tables.includes(ownTable[kind])) return;
    throw kinds.some((other) => tables.includes(ownTable[other])) ? otherKind(copy) : damagedCopy(copy);
  } catch (error) {
    throw isDamage(error) ? damagedCopy(copy) : error;
  } finally {
    sqlite.close();
  }
}

/** Opened as the server would open it, beside the place where it would. */
async function refuseUnfit(kind: Kind, copy: string, beside: string, keyFile: string): Promise<void> {
  const opened = await (kind === 'cases' ? openLogDatabase(beside) : openKeyDatabase(beside)).catch((error: unknown) => {
    if (error instanceof StartRefused && error.code === 'databaseDamaged') throw damagedCopy(copy);
    // The steps of the other file are unknown to this one.
    if (error instanceof StartRefused && error.code === 'databaseNewer') throw otherKind(copy);
    throw error;
  });
  try {
    if (opened.faults.length > 0) throw damagedCopy(copy);
    if (kind === 'keys')
      await refuseOtherKeyFile(keyFile, readKeyFile(keyFile), sqlKeyStore(opened as Awaited<ReturnType<typeof openKeyDatabase>>));
  } finally {
    await opened.db.destroy();
  }
}

const unclosed = (copy: string, side: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${copy} was copied while somebody was writing to it: ${side} lies beside it. Nothing was changed; take a copy that etappe backup made.`,
    `${copy} wurde kopiert, während jemand darin schrieb: ${side} liegt daneben. Nichts wurde geändert; eine Kopie nehmen, die etappe backup gemacht hat.`,
  );

const wasOpen = (copy: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${copy} was copied file by file while a server worked with it, or after one was killed: the newest entries may be missing in it. Nothing was changed; take a copy that etappe backup made, or copy once the server is stopped.`,
    `${copy} wurde Datei für Datei kopiert, während ein Server damit arbeitete oder nachdem einer abgebrochen war: Die neuesten Einträge können fehlen. Nichts wurde geändert; eine Kopie nehmen, die etappe backup gemacht hat, oder kopieren, wenn der Server steht.`,
  );

const cutOff = (copy: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${copy} is not as long as it says: it was copied while somebody was writing to it, or not to its end. Nothing was changed; take a copy that etappe backup made.`,
    `${copy} ist nicht so lang, wie darin steht: Die Kopie entstand, während jemand schrieb, oder ging nicht bis ans Ende. Nichts wurde geändert; eine Kopie nehmen, die etappe backup gemacht hat.`,
  );

const damagedCopy = (copy: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${copy} is damaged, or no database of Etappe. Nothing was changed; take another copy.`,
    `${copy} ist beschädigt oder keine Datenbank von Etappe. Nichts wurde geändert; eine andere Kopie nehmen.`,
  );

const otherKind = (copy: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${copy} was written by a newer version, or holds keys where cases belong or the other way round. Nothing was changed.`,
    `${copy} hat eine neuere Version geschrieben, oder es enthält Schlüssel, wo Fälle hingehören, oder umgekehrt. Nichts wurde geändert.`,
  );

const isThePlace = (file: string): StartRefused =>
  new StartRefused(
    'copyUnfit',
    `${file} is no copy but what is served. If it is the one to go on with: etappe restore --in-place`,
    `${file} ist keine Kopie, sondern das, womit der Server arbeitet. Wenn es damit weitergehen soll: etappe restore --in-place`,
  );
