// An existing database gets versions for its drafts, and loses none.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/sqlite/database.ts';
import { logMigrations } from '../../src/storage/sqlite/log-migrations.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import type { LogTables } from '../../src/storage/sql/tables.ts';
import { headerOf } from '../record/examples.ts';
import { temporaryDirectory } from './stores.ts';

test('a database from before drafts had versions keeps them, as version 0', async () => {
  const directory = temporaryDirectory();
  const path = join(directory, 'log.sqlite');
  const steps = Object.entries(logMigrations);
  const before = Object.fromEntries(
    steps.slice(
      0,
      steps.findIndex(([name]) => name === '2026-11-28 draft versions'),
    ),
  );
  const old = await openDatabase<LogTables>(path, before, 'works');
  // As the program of that time wrote it: today's knows columns that were not there.
  const { case: id, site, land, standard, standardHash } = headerOf('one');
  old.sqlite
    .prepare(`insert into cases ("case", site, land, standard, "standardHash") values (?, ?, ?, ?, ?)`)
    .run(id, site, land, standard, standardHash);
  old.sqlite.prepare(`insert into heads ("case", version, hash) values (?, 0, ?)`).run(id, standardHash);
  old.sqlite.prepare(`insert into drafts ("case", page, iv, text, tag) values ('one', 'needs', 'i', 'x', 't')`).run();
  await old.db.destroy();
  const opened = await openLogDatabase(path);
  const store = sqlLogStore(opened);
  expect(await store.drafts('one')).toEqual({ needs: { iv: 'i', text: 'x', tag: 't', version: 0 } });
  expect(await store.saveDraft('one', 'needs', { iv: 'i', text: 'y', tag: 't' }, 0)).toBe(true);
  expect((await store.drafts('one'))['needs']?.version).toBe(1);
  await opened.db.destroy();
  rmSync(directory, { recursive: true });
});
