// Databases are brought up step by step, in the order of the names of the steps: a new one must come after all that were taken already.
import { expect, test } from 'vitest';
import { logMigrations } from '../../src/storage/sqlite/log-migrations.ts';

test('the steps stand in the order of their names, the newest last', () => {
  const names = Object.keys(logMigrations);
  expect(names).toEqual(names.toSorted());
});
