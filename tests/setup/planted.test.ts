// Every fault that `npm run planted` puts in can still be put in: what it replaces is there, once. And every file of tests has one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests', 'planted');

type Plant = {
  readonly family: string;
  readonly bug: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly testFile: string;
  readonly test: string;
};

const plants = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Plant[]);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** The name of a test may be made of parts, such as `what %s say`. */
const isNamedIn = (tests: string, name: string): boolean =>
  tests.includes(name) ||
  [...tests.matchAll(/'([^'\n]*%[sid][^'\n]*)'/gu)].some(([, made = '']) =>
    new RegExp(
      made
        .split(/%[sid]/u)
        .map(escaped)
        .join('.*'),
      'u',
    ).test(name),
  );

/** Empty where nothing speaks against planting it. */
function faultsOf({ bug, file, find, replace, testFile, test: name }: Plant): string[] {
  const times = readFileSync(join(root, file), 'utf8').split(find).length - 1;
  const isTest = isNamedIn(readFileSync(join(root, 'tests', testFile), 'utf8'), name);
  return [
    ...(times === 1 ? [] : [`${bug}: what it replaces is there ${times} times in ${file}`]),
    ...(find === replace ? [`${bug}: changes nothing`] : []),
    ...(isTest ? [] : [`${bug}: no such test in ${testFile}`]),
  ];
}

test('what a planted fault replaces is there exactly once, and the test that has to notice it is there', () => {
  expect(plants.length).toBeGreaterThan(9);
  expect(plants.flatMap(faultsOf)).toEqual([]);
});

/** What is not planted by script, and why. */
const byHandOnly: Readonly<Record<string, string>> = {
  'journeys/': 'a browser and a screen that is built anew take minutes a bug: docs/planted-bugs.md',
  'storage/adapters.test.ts': 'it compares names of files only, and no text that is replaced changes one',
};

test('every file of tests has a bug that is planted by script, or says why not', () => {
  const testFiles = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:test\.tsx?|journey\.ts)$/u.test(path));
  const planted = new Set(plants.map(({ testFile }) => testFile));
  const without = testFiles.filter((file) => !planted.has(file) && !Object.keys(byHandOnly).some((place) => file.startsWith(place)));
  expect(without).toEqual([]);
});
