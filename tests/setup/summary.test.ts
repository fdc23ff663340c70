// Holds that `npm test` never calls a run green that was not.
import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/setup/summary.mjs';

const report = (numPassedTests: number, numFailedTests: number, files: { status: string; cases: string[] }[] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults: files.map(({ status, cases }) => ({
    name: 'tests/a.test.ts',
    status,
    assertionResults: cases.map((one) => ({ status: one })),
  })),
});

describe('the closing line of npm test', () => {
  test('a green run counts its tests', () => {
    const summary = summarise({ report: report(12, 0), isGreen: true, failedChecks: [] });
    expect(summary).toMatchObject({ line: '12 passed, 0 failed', exitCode: 0 });
  });

  test('a failed check counts as a failure and is named', () => {
    const summary = summarise({ report: report(12, 0), isGreen: true, failedChecks: ['types'] });
    expect(summary).toMatchObject({ line: '12 passed, 1 failed', exitCode: 1, faults: ['types'] });
  });

  test('a file that breaks before its first test counts as a failure', () => {
    const broken = report(3, 1, [
      { status: 'failed', cases: [] },
      { status: 'failed', cases: ['failed', 'passed'] },
    ]);
    expect(summarise({ report: broken, isGreen: false, failedChecks: [] })).toMatchObject({ line: '3 passed, 2 failed', exitCode: 1 });
  });

  test.each([
    ['ran no test', report(0, 0), true],
    ['wrote no report', null, true],
    ['ended red without a failed test', report(5, 0), false],
  ])('a run that %s is not a success', (_case, given, isGreen) => {
    const summary = summarise({ report: given, isGreen, failedChecks: [] });
    expect(summary).toMatchObject({ exitCode: 1, faults: ['the test run as a whole'] });
  });
});
