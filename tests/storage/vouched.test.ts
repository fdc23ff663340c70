// Whatever is done to the files behind the server's back, the ledger sees: the next start is refused, or the case is named as damaged.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAll } from '../../src/record/case/verify.ts';
import { linkAll } from '../../src/record/log/chain.ts';
import { lineOfEntry } from '../../src/record/log/line.ts';
import { newDataKey, wrap } from '../../src/record/seal/keys.ts';
import { keyFileOf, ledgerFileIn, openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { entriesOf, headerOf, unlinkedFrom } from '../record/examples.ts';
import { temporaryDirectory } from './stores.ts';

let folder: string;
let directory: string;
const place = () => ({ directory, keyFile: keyFileOf(directory) });
const ledgerFile = () => ledgerFileIn(place());

beforeEach(async () => {
  folder = temporaryDirectory();
  directory = join(folder, 'data');
  await served(async (storage) => {
    for (const id of ['one', 'two', 'three']) await write(storage, id, 4);
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As a server opens it, works, and closes it in order; or, with `crashed`, is killed. */
async function served(work: (storage: Storage) => Promise<void> = async () => {}, crashed = false): Promise<void> {
  const storage = await openStorage(place());
  try {
    await vouchAtStart(storage);
    await work(storage);
    if (!crashed) await storage.vouching.ledger.flush(true);
  } finally {
    await storage.close();
  }
}

async function write({ store, keys, ring }: Storage, id: string, count: number): Promise<void> {
  const header = headerOf(id);
  await keys.put(id, wrap(ring, id, newDataKey()));
  await store.create(header, { entries: entriesOf(header, count), sealed: [] });
}

async function add({ store }: Storage, id: string): Promise<void> {
  const at = await store.head(id);
  if (at === null) throw new Error(`there is no case ${id}`);
  const { header, head } = at;
  const entries = linkAll(header, head.hash, unlinkedFrom(head.version + 1, 1));
  if (!(await store.append(id, head.version, { entries, sealed: [] }))) throw new Error('not appended');
}

function behindTheBack(file: 'cases' | 'keys', work: (sqlite: Database.Database) => void): void {
  const sqlite = new Database(join(directory, `${file}.sqlite`));
  sqlite.pragma('foreign_keys = 0');
  work(sqlite);
  sqlite.close();
}

const keepAside = (name: string) => cpSync(directory, join(folder, name), { recursive: true });
const putBack = (name: string) => {
  rmSync(directory, { recursive: true });
  cpSync(join(folder, name), directory, { recursive: true });
};

describe('a start is refused', () => {
  test('with an old copy of the data', async () => {
    keepAside('old');
    await served((storage) => add(storage, 'two'));
    putBack('old');
    await expect(served()).rejects.toThrow(/not the ones the ledger knows: two \(ends earlier than it did\)/);
  });

  test('with a copy from before a case was begun', async () => {
    keepAside('old');
    await served((storage) => write(storage, 'four', 2));
    putBack('old');
    await expect(served()).rejects.toThrow(/four \(is missing\)/);
  });

  test('with the last entry of all cut off', async () => {
    await served((storage) => add(storage, 'two'));
    const header = headerOf('two');
    behindTheBack('cases', (sqlite) => {
      sqlite.exec(`delete from entries where "case" = 'two' and seq = 5`);
      sqlite.prepare(`update heads set version = 4, hash = ? where "case" = 'two'`).run(entriesOf(header)[3]?.hash);
    });
    await expect(served()).rejects.toThrow(/two \(ends earlier than it did\)/);
  });

  test('with a case that was computed anew', async () => {
    const header = headerOf('two');
    const forged = linkAll(
      header,
      null,
      unlinkedFrom(1, 4).map((entry) => ({ ...entry, on: '2026-08-30' })),
    );
    behindTheBack('cases', (sqlite) => {
      for (const entry of forged)
        sqlite.prepare(`update entries set line = ? where "case" = 'two' and seq = ?`).run(lineOfEntry(entry), entry.seq);
      sqlite.prepare(`update heads set hash = ? where "case" = 'two'`).run(forged[3]?.hash);
    });
    await expect(served()).rejects.toThrow(/two \(ends otherwise than it did\)/);
  });

  test('with an entry that nobody sent', async () => {
    const header = headerOf('two');
    const [more] = linkAll(header, entriesOf(header)[3]?.hash ?? null, unlinkedFrom(5, 1));
    behindTheBack('cases', (sqlite) => {
      sqlite.prepare(`insert into entries ("case", seq, line) values ('two', 5, ?)`).run(more && lineOfEntry(more));
      sqlite.prepare(`update heads set version = 5, hash = ? where "case" = 'two'`).run(more?.hash);
    });
    await expect(served()).rejects.toThrow(/two \(ends otherwise than it did\)/);
  });

  test('with a case that was added, and with one that was taken out whole', async () => {
    behindTheBack('cases', (sqlite) => {
      for (const table of ['cases', 'heads', 'entries']) sqlite.exec(`update ${table} set "case" = 'strange' where "case" = 'two'`);
    });
    await expect(served()).rejects.toThrow(
      /two \(is missing\), strange \(was never recorded here\)|strange \(was never recorded here\), two \(is missing\)/,
    );
  });

  test.each([
    ['set to NULL', `update keys set kek = null, iv = null, text = null, tag = null where "case" = 'two'`, /two \(has lost its key/],
    ['deleted', `delete from keys where "case" = 'two'`, /two \(has no key\)/],
  ])('with a key that was %s', async (_, statement, sentence) => {
    behindTheBack('keys', (sqlite) => sqlite.exec(statement));
    await expect(served()).rejects.toThrow(sentence);
  });

  test.each([
    ['cases.sqlite', /cases\.sqlite is missing, but there were cases/],
    ['keys.sqlite', /keys\.sqlite is missing; without it no word/],
  ])('without %s, and nothing new is begun', async (name, sentence) => {
    rmSync(join(directory, name));
    await expect(served()).rejects.toThrow(sentence);
    expect(existsSync(join(directory, name))).toBe(false);
  });

  test('with an empty directory beside a ledger that knows better', async () => {
    rmSync(directory, { recursive: true });
    await expect(served()).rejects.toThrow(/cases\.sqlite is missing/);
  });

  test('without cases and without ledger, where keys are left', async () => {
    rmSync(join(directory, 'cases.sqlite'));
    rmSync(dirname(ledgerFile()), { recursive: true });
    await expect(served()).rejects.toThrow(/cases\.sqlite is missing/);
  });

  test('without its ledger, with that of others, or with one that was changed', async () => {
    keepAside('whole');
    const ledger = ledgerFile();
    cpSync(ledger, join(folder, 'aside'));
    rmSync(ledger);
    await expect(served()).rejects.toThrow(/The ledger .* is missing/);
    const other = join(folder, 'other');
    await (await openStorage({ directory: other, keyFile: keyFileOf(directory) })).close();
    cpSync(join(folder, 'ledger', 'other.ledger'), ledger);
    await expect(served()).rejects.toThrow(/belongs to other cases/);
    cpSync(join(folder, 'aside'), ledger);
    const sqlite = new Database(ledger);
    sqlite.exec(`drop trigger no_update; update lines set text = replace(text, '"version":4', '"version":3') where number = 4`);
    sqlite.close();
    await expect(served()).rejects.toThrow(/is damaged: line 4/);
    writeFileSync(ledger, 'no database at all'.repeat(1000));
    await expect(served()).rejects.toThrow(/The ledger .* is damaged: a page of it cannot be read\. Bring it from its backup; or/);
  });

  test('with a ledger that is older than the data', async () => {
    cpSync(ledgerFile(), join(folder, 'old.ledger'));
    await served((storage) => add(storage, 'one'));
    cpSync(join(folder, 'old.ledger'), ledgerFile());
    await expect(served()).rejects.toThrow(/one \(ends otherwise than it did\)/);
  });
});

describe('a start goes on', () => {
  test('after a crash between announcing and writing, and between writing and settling', async () => {
    await served(async (storage) => {
      await storage.vouching.ledger.announce({ case: 'two', version: 5, hash: `sha256:${'a'.repeat(64)}` });
      await add(storage, 'one');
    }, true);
    await served(async ({ vouching: { ledger } }) => {
      expect([ledger.possibleHeads('one')[0]?.version, ledger.possibleHeads('two')[0]?.version]).toEqual([5, 4]);
      expect((await ledger.catchUp()).open.size).toBe(0);
    });
  });

  test('with a case that is damaged in itself, which is named, and no other', async () => {
    behindTheBack('cases', (sqlite) => {
      sqlite.exec(`update entries set line = replace(line, '2026-08-31', '2026-08-30') where "case" = 'two' and seq = 2`);
      sqlite.exec(`update heads set hash = 'sha256:0' where "case" = 'three'`);
    });
    await served(async ({ store, file }) => {
      const found = (await Array.fromAsync(verifyAll(store, file))).map((one) => [one.case, one.damage === null]);
      expect(found).toEqual([
        ['one', true],
        ['two', false],
        ['three', false],
      ]);
    });
  });

  test('what is changed while it runs is not shown as sound', async () => {
    await served(async ({ file }) => {
      const header = headerOf('two');
      const forged = linkAll(
        header,
        null,
        unlinkedFrom(1, 4).map((entry) => ({ ...entry, on: '2026-08-30' })),
      );
      behindTheBack('cases', (sqlite) => {
        for (const entry of forged)
          sqlite.prepare(`update entries set line = ? where "case" = 'two' and seq = ?`).run(lineOfEntry(entry), entry.seq);
        sqlite.prepare(`update heads set hash = ? where "case" = 'two'`).run(forged[3]?.hash);
      });
      await expect(file.open('two')).rejects.toThrow(/do not end where the ledger says/);
      expect((await file.open('one'))?.entries).toHaveLength(4);
    });
  });

  test('with what an earlier version has left, whose ledger begins with what is found', async () => {
    rmSync(dirname(ledgerFile()), { recursive: true });
    behindTheBack('cases', (sqlite) => sqlite.exec(`delete from settings where name = 'ledger'`));
    await served();
    behindTheBack('cases', (sqlite) => sqlite.exec(`delete from heads where "case" = 'two'; delete from cases where "case" = 'two'`));
    await expect(served()).rejects.toThrow(/two \(is missing\)/);
  });

  test('beside somebody who only looks, and sees what is written meanwhile', async () => {
    await served(async (storage) => {
      const beside = await openStorage(place(), true);
      for (let count = 0; count < 5; count += 1) await add(storage, 'one');
      expect((await beside.store.read('one'))?.head.version).toBe(9);
      await beside.close();
    });
  });
});
