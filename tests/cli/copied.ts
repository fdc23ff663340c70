// An installation whose data were copied, and which went on after that: what `etappe restore` has to deal with.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStorage, type Place, type Storage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { closedCase, erase, told200 } from '../server/data-protection/closed-case.ts';
import { inquiry, serverOn, type TestServer } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';

export type Copied = {
  readonly folder: string;
  readonly directory: string;
  readonly copies: { readonly cases: string; readonly keys: string };
  /** `gone` was erased, `longer` went on, and `younger` was begun after the copy. */
  readonly ids: { readonly gone: string; readonly longer: string; readonly younger: string };
  /** Of `gone`, as they stand in the copies: its wrapped key, and its sealed words. */
  readonly bytes: readonly string[];
  readonly remove: () => void;
};

/** As a server opens it, works, and closes it in order. */
export async function served<T>(where: string | Place, work: (server: TestServer, storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(where);
  try {
    await vouchAtStart(storage);
    const done = await work(serverOn(storage), storage);
    await storage.vouching.ledger.flush(true);
    return done;
  } finally {
    await storage.close();
  }
}

export async function copiedAndGoneOn(): Promise<Copied> {
  const folder = temporaryDirectory();
  const directory = join(folder, 'data');
  const [gone, longer] = await served(directory, async (server) => [await closedCase(server), await server.newCase(inquiry)] as const);
  const copies = { cases: join(folder, 'copies', 'cases.sqlite'), keys: join(folder, 'copies', 'keys.sqlite') };
  cpSync(directory, join(folder, 'copies'), { recursive: true });
  const younger = await served(directory, async (server) => {
    await told200(server.propose(longer, 1, { type: 'privacy.explained', language: 'ar' }));
    const id = await server.newCase(inquiry);
    await erase(server, gone);
    return id;
  });
  const bytes = [...textsIn(copies.keys, 'keys', gone), ...textsIn(copies.cases, 'words', gone)];
  return { folder, directory, copies, ids: { gone, longer, younger }, bytes, remove: () => rmSync(folder, { recursive: true }) };
}

export function textsIn(file: string, table: 'keys' | 'words', id: string): string[] {
  const sqlite = new Database(file);
  const rows = sqlite.prepare<[string], { text: string }>(`select text from ${table} where "case" = ?`).all(id);
  sqlite.close();
  return rows.map(({ text }) => text);
}

/** Files under the folder that hold any of the texts. */
export function holdersOf(folder: string, texts: readonly string[]): string[] {
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile()) : [];
  return files.map(({ name }) => join(folder, name)).filter((file) => texts.some((text) => readFileSync(file).includes(text)));
}
