// Holds the rules of thumb of the house: sizes, names, first lines and the few constructs that are not used here.
import { describe, expect, test } from 'vitest';
import { countLines, findConventionFaults, findTestFaults, limits, measureFunctions } from './conventions.ts';
import { lineOf, rowOf } from './measure.ts';
import { parse, readSources } from './source.ts';

const production = readSources('machines/**/*.{ts,tsx,mjs}', 'src/**/*.{ts,tsx,mjs}');
const tests = readSources('tests/**/*.{ts,tsx}');

const shareOf = (sizes: number[], limit: number) => sizes.filter((size) => size < limit).length / Math.max(sizes.length, 1);

test('every module keeps the conventions', () => {
  expect(production.flatMap(findConventionFaults)).toEqual([]);
});

test('every test keeps the conventions', () => {
  expect(tests.flatMap(findTestFaults)).toEqual([]);
});

test('nineteen files in twenty are short', () => {
  expect(
    shareOf(
      [...production, ...tests].map(({ text }) => countLines(text)),
      limits.usualFile,
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('nineteen functions in twenty are short', () => {
  const lengths = production.flatMap((source) => measureFunctions(parse(source))).map(({ length }) => length);
  expect(shareOf(lengths, limits.usualFunction)).toBeGreaterThanOrEqual(0.95);
});

const purpose = '// Says in one line what it is for.\n';
const longFunction = `export const read = () => {\n${'  step();\n'.repeat(70)}};\n`;

describe('a planted fault is reported', () => {
  test.each([
    ['day.ts', 'export const day = 1;', 'does not say what the module is for'],
    ['day.ts', '//\nexport const day = 1;', 'does not say what the module is for'],
    ['nextDay.ts', purpose, 'not in kebab-case'],
    ['day.ts', purpose + '\n'.repeat(300) + 'export const day = 1;', '302 lines'],
    ['day.ts', `${purpose}export default 1;`, 'a default export'],
    ['day.ts', `${purpose}export * from './other.ts';`, 'a barrel'],
    ['day.ts', `${purpose}export { day } from './other.ts';`, 'a barrel'],
    ['day.ts', `${purpose}export const day = (given: any) => given;`, 'any switches the types off'],
    ['day.ts', `${purpose}// @ts-${'ignore'}\nexport const day = 1;`, 'hides a fault'],
    ['day.ts', `${purpose}export const caseManager = 1;`, 'caseManager says nothing'],
    ['day.ts', `${purpose}export type CaseData = string;`, 'CaseData says nothing'],
    ['day.ts', `${purpose}export function handler() {}`, 'handler says nothing'],
    ['day.ts', `${purpose}export enum Day { monday }`, 'an enum is not erasable'],
    ['day.ts', purpose + longFunction, 'a function of 72 lines'],
  ])('%s: %j', (path, text, fault) => {
    expect(findConventionFaults({ path: `machines/${path}`, text }).join('\n')).toContain(fault);
  });

  test('a mock in a test', () => {
    const text = `${purpose}vi.${'mock'}('../src/engine/decide.ts');`;
    expect(findTestFaults({ path: 'tests/engine/decide.test.ts', text }).join('\n')).toContain('replaces what is to be tested');
  });

  test.each([
    `test('a page', { ${'timeout'}: 60_000 }, async () => {});`,
    "test('a page', async () => {\n}, 60_000);",
    `page.setDefault${'Timeout'}(10_000);`,
    `await page.waitFor${'Timeout'}(100);`,
    `fetch(address, { signal: AbortSignal.${'timeout'}(500) });`,
  ])('a limit of its own in a test: %s', (code) => {
    const text = `${purpose}${code}\n`;
    expect(findTestFaults({ path: 'tests/engine/decide.test.ts', text }).join('\n')).toContain('is a limit of its own');
  });
});

test('the house is counted: lines, functions, and the lines that hold a comment', () => {
  const text = '// One.\nexport const double = (n: number) => {\n  // Two.\n  return n + n;\n};\n';
  const row = rowOf('src/room', [
    { path: 'src/room/double.ts', text },
    { path: 'src/room/one.ts', text: '// Three.\nexport const one = 1; // Four.\n' },
  ]);
  expect(lineOf(row)).toBe('| src/room | 2 | 7 | 5 | 5 | 4 | 4 | 57 % |');
});

test('what is allowed stays unreported', () => {
  const text = `${purpose}export { a } from './a.ts';\nexport const database = 1;\nexport const many = (words: string[]) => words;\n`;
  expect(findConventionFaults({ path: 'src/storage/open-database.ts', text })).toEqual([]);
});
