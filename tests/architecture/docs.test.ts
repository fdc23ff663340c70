// The pages in docs/ and the README name only files that exist: what has moved is named by its new address.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot, readSources } from './source.ts';

const pages = readSources('README.md', 'docs/**/*.md');

/** Paths in backticks that begin in one of our folders. Patterns and addresses that end in `…` or hold `*` or `<` are none. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:machines|src|tests|docs)\/[\w./-]*\w)`/gu)].map((match) => match[1] ?? '').filter((path) => !isTest(path));

/** The test files of docs/planted-bugs.md are named from tests/ on; `machines/` is also a folder there. */
const isTest = (path: string): boolean => path.startsWith('machines/') && path.endsWith('.test.ts');
const testsIn = (text: string): string[] =>
  [...text.matchAll(/\| `([\w/-]+\.(?:test\.tsx?|journey\.ts))` \|/gu)].map((match) => `tests/${match[1]}`);

const missing = (paths: readonly string[]): string[] => paths.filter((path) => !existsSync(`${projectRoot}${path}`));

test('every path on a page leads somewhere', () => {
  expect(pages.flatMap(({ path, text }) => missing(pathsIn(text)).map((gone) => `${path}: ${gone}`))).toEqual([]);
});

test('every test that has caught a planted bug is still there', () => {
  expect(pages.flatMap(({ path, text }) => missing(testsIn(text)).map((gone) => `${path}: ${gone}`))).toEqual([]);
});

test('a planted path is reported', () => {
  expect(missing(pathsIn('see `src/engine/decide.ts`, `machines/day.ts` and `src/ui/*/texts.ts`'))).toEqual(['src/engine/decide.ts']);
  expect(missing(testsIn('| a | b | `engine/told-by-nobody.test.ts` | c |'))).toEqual(['tests/engine/told-by-nobody.test.ts']);
});
