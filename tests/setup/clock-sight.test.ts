// Which tests are run again under other clocks: every one that reaches a clock by whatever way, and none that cannot.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clockSight, testsThatSeeAClock } from '../../src/setup/clock-sight.mjs';
import { projectRoot } from '../architecture/source.ts';

/** Whether `tests/a.test.ts` of a made-up project sees a clock. */
const sees = (files: Record<string, string>): boolean => {
  const read = (path: string): string => files[path] ?? '';
  return clockSight(read)('tests/a.test.ts');
};

const byItself = (code: string) => sees({ 'tests/a.test.ts': code });

describe('a test sees a clock', () => {
  test.each([
    'const now = new Date();',
    "expect(new Date('2026-08-31').getDay()).toBe(1);",
    'const begin = performance.now();',
    'day.toLocaleDateString("de")',
    "new Intl.DateTimeFormat('de')",
    'vi.useFakeTimers();',
    'setTimeout(done, 1);',
    'statSync(file).mtimeMs',
    'process.hrtime.bigint()',
    "import { execFile } from 'node:child_process';",
    "import Database from 'better-sqlite3';",
    "import { add } from 'date-fns/add';",
    "const { add } = await import('date-fns/add');",
    "import 'a-package-nobody-knows';",
  ])('by itself: %s', (code) => {
    expect(byItself(code)).toBe(true);
  });

  test.each([
    ["import { plus } from '../machines/day.ts';"],
    ["import {\n  earliest,\n  plus,\n} from '../machines/day.ts';"],
    ["export { plus } from '../machines/day.ts';"],
    ["const { plus } = await import('../machines/day.ts');"],
    ["import '../machines/day.ts';"],
    ["import { type Day, plus } from '../machines/day.ts';"],
  ])('through what it imports: %j', (code) => {
    const far = { 'src/b.ts': code, 'machines/day.ts': 'export const plus = () => new Date();' };
    expect(sees({ 'tests/a.test.ts': "import { b } from '../src/b.ts';", ...far })).toBe(true);
  });

  test('through a circle, and whichever test asks first', () => {
    const files: Record<string, string> = {
      'tests/a.test.ts': "import './b.ts';",
      'tests/b.ts': "import './c.ts';",
      'tests/c.ts': "import './b.ts';\nimport './d.ts';",
      'tests/d.ts': 'Date.now();',
    };
    const seesClock = clockSight((path) => files[path] ?? '');
    expect(['tests/c.ts', 'tests/b.ts', 'tests/a.test.ts'].map(seesClock)).toEqual([true, true, true]);
  });
});

describe('a test sees none', () => {
  test.each([
    '// It was Date once; now it counts.\n/**\n * No Date, no Intl.\n */\nexport const day = 1;',
    "import { test } from 'vitest';\nimport fc from 'fast-check';\nimport { z } from 'zod';",
    "import { readFileSync } from 'node:fs';",
    "const isDue = updated(due); const Dated = 1; const from = items['from'], to = ' | ';",
  ])('by itself: %j', (code) => {
    expect(byItself(code)).toBe(false);
  });

  test('through a type alone', () => {
    const clock = { 'src/clock.ts': 'export type Clock = { now: () => Date };' };
    expect(sees({ 'tests/a.test.ts': "import type { Clock } from '../src/clock.ts';", ...clock })).toBe(false);
  });
});

describe('of our own tests', () => {
  const chosen = testsThatSeeAClock();

  test('those see one that start a process, open a database, write a date or ask for one', () => {
    expect(chosen).toEqual(
      expect.arrayContaining([
        'tests/cli/berlin-day.test.ts',
        'tests/cli/process.test.ts',
        'tests/export/calendar-text.test.ts',
        'tests/language/messages.test.ts',
        'tests/machines/working-day.test.ts',
        'tests/server/caseload.test.ts',
        'tests/server/http/tls-process.test.ts',
        'tests/storage/sqlite.test.ts',
      ]),
    );
    expect(chosen.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  test('whoever sets every clock itself is not, and neither is what turns every bit', () => {
    expect(chosen.filter((path) => /host-clock|changed-bytes/u.test(path))).toEqual([]);
  });

  // The law test that tells the same histories in a process under every clock is the witness for all of these.
  test('the rules are not: no clock is in reach of them', () => {
    expect(chosen.filter((path) => path.startsWith('tests/engine/rules/'))).toEqual([]);
  });

  test('an import that leads nowhere is no reason to pass over a test', () => {
    expect(() => clockSight()('tests/nowhere.test.ts')).toThrow('tests/nowhere.test.ts is imported and is not there');
  });
});
