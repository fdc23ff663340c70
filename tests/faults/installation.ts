// A small installation with words, keys, projections and a ledger, as files that can be written again and again, and what it holds.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedProjections } from '../../src/cli/compare-projections.ts';
import { DamagedCase } from '../../src/record/case/damaged-case.ts';
import { verifyAll } from '../../src/record/case/verify.ts';
import { StartRefused } from '../../src/record/ports/start-refused.ts';
import { keyFileOf, ledgerFileIn, openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { contradictionsOf, vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { inForce } from '../engine/lives/lives.ts';
import { caseloadReader } from '../../src/server/caseload/caseload.ts';
import { foldedCases } from '../../src/server/cases/folded-cases.ts';
import { wantedOf } from '../../src/server/messages/wanted.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { keepLife } from '../server/messages/office.ts';

export const today = '2026-05-05';
export const ids = ['one', 'two', 'three', 'four'];

export const filesOf = (directory: string) => ({
  cases: join(directory, 'cases.sqlite'),
  keys: join(directory, 'keys.sqlite'),
  ledger: ledgerFileIn({ directory, keyFile: keyFileOf(directory) }),
});

/** Rows of the list and messages that wait, as a server leaves them. */
async function project(storage: Storage): Promise<void> {
  const cases = foldedCases(storage.file);
  await caseloadReader({ storage, cases, log: newLog('silent') }).refresh(today);
  for (const id of ids) {
    const opened = await cases.open(id);
    await storage.outbox.reconcile(id, opened === null ? [] : wantedOf(opened, today).messages, `${today}T08:00:00.000Z`);
  }
}

/** `crashed`: what was written last lies in the write-ahead log, as a kill leaves it. */
export async function makeInstallation(folder: string, crashed: boolean): Promise<void> {
  const directory = join(folder, 'made', 'data');
  const storage = await openStorage(directory);
  for (const id of ids.slice(0, -1)) await keepLife(storage, id, inForce(), { name: `Amira ${id}`, concern: `Wohnung ${id}` });
  await project(storage);
  await storage.vouching.ledger.flush(true);
  if (crashed) {
    await keepLife(storage, 'four', inForce(), { name: 'Amira four' });
    await project(storage);
    // Killed a moment after the last write was acknowledged.
    await storage.vouching.ledger.flush();
    cpSync(join(folder, 'made'), join(folder, 'whole'), { recursive: true });
  }
  await storage.close();
  if (!crashed) {
    const again = await openStorage(directory);
    await keepLife(again, 'four', inForce(), { name: 'Amira four' });
    await project(again);
    await again.vouching.ledger.flush(true);
    await again.close();
    cpSync(join(folder, 'made'), join(folder, 'whole'), { recursive: true });
  }
}

export function putBack(folder: string): string {
  rmSync(join(folder, 'tried'), { recursive: true, force: true });
  cpSync(join(folder, 'whole'), join(folder, 'tried'), { recursive: true });
  mkdirSync(join(folder, 'tried'), { recursive: true });
  return join(folder, 'tried', 'data');
}

export function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  const byte = Math.floor(at / 8) % bytes.length;
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (at % 8));
  writeFileSync(file, bytes);
}

/** A case as it is read: its entries and its words. */
export type Content = Readonly<Record<string, string>>;

export type Found = {
  /** The sentence of a start that was refused. */
  readonly refused: string | null;
  /** What a server or `verify` says is damaged; `file` for what the file says of itself. */
  readonly named: ReadonlySet<string>;
  readonly content: Content;
};

/** As a server starts on it, and as `verify` looks through it. Rejects for anything that is neither a sentence nor a named case. */
export async function lookThrough(
  directory: string,
  of: readonly string[] = ids,
  also: (storage: Storage) => Promise<void> = async () => {},
): Promise<Found> {
  let storage: Storage;
  try {
    storage = await openStorage(directory);
  } catch (error) {
    return refusedBy(error);
  }
  try {
    await vouchAtStart(storage);
    const found = { refused: null, named: await namedIn(storage), content: await contentOf(storage, of) };
    await also(storage);
    return found;
  } catch (error) {
    return refusedBy(error);
  } finally {
    await storage.close();
  }
}

function refusedBy(error: unknown): Found {
  // A damaged catalogue of migrations is told by the migration that cannot go on.
  if (error instanceof StartRefused || /cannot be brought up to date/u.test(String(error)))
    return { refused: String(error), named: new Set(), content: {} };
  throw error;
}

async function namedIn(storage: Storage): Promise<Set<string>> {
  const named = new Set<string>((await storage.faults()).length > 0 ? ['file'] : []);
  for (const one of await contradictionsOf(storage)) named.add(one.case);
  for await (const { case: id, damage } of verifyAll(storage.store, storage.file)) if (damage !== null) named.add(id);
  for await (const damage of comparedProjections(storage, today)) named.add(damage.case);
  return named;
}

async function contentOf({ file }: Storage, of: readonly string[]): Promise<Content> {
  const content: Record<string, string> = {};
  for (const id of of)
    try {
      content[id] = JSON.stringify(await file.open(id));
    } catch (error) {
      if (!(error instanceof DamagedCase)) throw error;
      content[id] = 'damaged';
    }
  return content;
}
