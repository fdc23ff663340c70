// Holds that whoever looks for how a store is kept finds it under the same name wherever it is kept.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../architecture/source.ts';

const storesIn = (folder: string): string[] => readdirSync(`${projectRoot}${folder}`).filter((name) => name.endsWith('-store.ts'));

const adapters = readdirSync(`${projectRoot}src/storage`, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(adapters.map(({ name }) => name))('src/storage/%s has a file for every port, and no other store', (name) => {
  const ports = [...storesIn('src/record/ports'), ...storesIn('src/network/directory'), ...storesIn('src/organisation')].toSorted();
  expect(storesIn(`src/storage/${name}`)).toEqual(ports);
});
