// Holds that whoever looks for how something is kept finds it under the same name wherever it is kept.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../architecture/source.ts';

const filesIn = (folder: string): string[] => readdirSync(`${projectRoot}${folder}`).toSorted();
const storesIn = (folder: string): string[] => filesIn(folder).filter((name) => name.endsWith('-store.ts'));

test.each(['sql', 'memory'])('src/storage/%s has a file for every port, and no other store', (name) => {
  const ports = [...storesIn('src/record/ports'), ...storesIn('src/network/directory'), ...storesIn('src/organisation')].toSorted();
  expect(storesIn(`src/storage/${name}`)).toEqual(ports);
});

/** What every SQL database must have of its own; the rest of its folder is its own affair. */
const needed = ['database.ts', 'key-database.ts', 'key-migrations.ts', 'log-database.ts', 'log-migrations.ts'];

test.each(['sqlite', 'postgres'])('src/storage/%s has what differs between databases, and no store', (name) => {
  const files = filesIn(`src/storage/${name}`);
  expect(files).toEqual(expect.arrayContaining(needed));
  expect(files.filter((file) => file.endsWith('-store.ts'))).toEqual([]);
});
