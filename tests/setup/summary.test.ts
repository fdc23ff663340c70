// Holds that `npm test` never calls a run green that was not, and adds up all runs.
import { describe, expect, test } from 'vitest';
import { slowestOf, summarise, tableOf } from '../../src/setup/summary.mjs';

const report = (numPassedTests: number, numFailedTests: number, files: { status: string; cases: string[] }[] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults: files.map(({ status, cases }) => ({
    name: 'tests/a.test.ts',
    status,
    assertionResults: cases.map((one) => ({ status: one })),
  })),
});

const green = { name: 'tests', report: report(12, 0), isGreen: true };

describe('the closing line of npm test', () => {
  test('a green run counts its tests', () => {
    expect(summarise({ runs: [green], failedChecks: [] })).toMatchObject({ line: '12 passed, 0 failed', exitCode: 0 });
  });

  test('a failed check counts as a failure and is named', () => {
    const summary = summarise({ runs: [green], failedChecks: ['types'] });
    expect(summary).toMatchObject({ line: '12 passed, 1 failed', exitCode: 1, faults: ['types'] });
  });

  test('a file that breaks before its first test counts as a failure', () => {
    const broken = report(3, 1, [
      { status: 'failed', cases: [] },
      { status: 'failed', cases: ['failed', 'passed'] },
    ]);
    const summary = summarise({ runs: [{ name: 'tests', report: broken, isGreen: false }], failedChecks: [] });
    expect(summary).toMatchObject({ line: '3 passed, 2 failed', exitCode: 1, broken: ['tests/a.test.ts'] });
  });

  test.each([
    ['ran no test', report(0, 0), true],
    ['wrote no report', null, true],
    ['ended red without a failed test', report(5, 0), false],
  ])('a run that %s is not a success, whatever the others were', (_case, given, isGreen) => {
    const summary = summarise({ runs: [green, { name: 'tests under UTC', report: given, isGreen }, green], failedChecks: [] });
    expect(summary).toMatchObject({ exitCode: 1, faults: ['tests under UTC as a whole'] });
    expect(summary.line).toBe(`${24 + (given?.numPassedTests ?? 0)} passed, 1 failed`);
  });

  test('no run at all is not a success', () => {
    expect(summarise({ runs: [], failedChecks: [] })).toMatchObject({ line: '0 passed, 1 failed', exitCode: 1 });
  });

  test('the slowest tests of all runs are listed, slowest first, with their file and the clock', () => {
    const run = (name: string, ...durations: (number | null)[]) => ({
      name,
      report: {
        testResults: [
          {
            name: '/home/tests/a.test.ts',
            assertionResults: durations.map((duration, index) => ({ fullName: `case ${index}`, duration })),
          },
        ],
      },
    });
    const runs = [run('tests', 80, 12_345, null), { name: 'tests under UTC', report: null }, run('tests under Pacific/Apia', 400)];
    expect(slowestOf(runs, { count: 3, root: '/home/' })).toEqual([
      '  12.3 s  case 1  (tests/a.test.ts)',
      '   0.4 s  case 0  (tests/a.test.ts, tests under Pacific/Apia)',
      '   0.1 s  case 0  (tests/a.test.ts)',
    ]);
    expect(slowestOf([run('tests', ...Array.from({ length: 30 }, (_, index) => index))])).toHaveLength(10);
  });

  test('several runs are added up, and each has its line in the table', () => {
    const red = { name: 'tests under Pacific/Apia', report: report(9, 3), isGreen: false };
    const summary = summarise({ runs: [green, red], failedChecks: [] });
    expect(summary).toMatchObject({ line: '21 passed, 3 failed', exitCode: 1, faults: [], broken: [] });
    expect(tableOf(summary.rows)).toEqual([
      'tests                         12 passed     0 failed',
      'tests under Pacific/Apia       9 passed     3 failed',
    ]);
  });
});
