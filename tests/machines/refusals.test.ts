// Every reason the rules can give is one that some rule gives.
import { expect, test } from 'vitest';
import { readSources } from '../architecture/source.ts';

const isDeclaration = (path: string): boolean => path.endsWith('context/refusal.ts');
const codesIn = (text: string): string[] => [...text.matchAll(/\bcode: '(\w+)'/gu)].map(([, code]) => code ?? '');
// What a late entry needs is asked where entries are made: the rules know nothing of when something is recorded.
const sources = readSources('machines/case/**/*.ts', 'src/engine/**/*.ts', 'src/record/case/**/*.ts');

test('no refusal is declared that no rule gives', () => {
  const given = new Set(sources.filter(({ path }) => !isDeclaration(path)).flatMap(({ text }) => codesIn(text)));
  const declared = sources.filter(({ path }) => isDeclaration(path)).flatMap(({ text }) => codesIn(text));
  expect(declared.length).toBeGreaterThan(50);
  expect(declared.filter((code) => !given.has(code))).toEqual([]);
});
