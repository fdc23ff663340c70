// Turns what the checks and the runs of the tests reported into what `npm test` closes with: the slowest tests, and the line that counts.
import { projectRoot } from './prepare.mjs';

/** Files that failed before a single case of theirs could run count as one failure each. */
const listBrokenFiles = ({ testResults }) =>
  testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
    .map(({ name }) => name);

/** A run that executed nothing, or ended red without a failed case, must not look like a success. */
const countRun = ({ name, report, isGreen }) => {
  const broken = report === null ? [] : listBrokenFiles(report);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken.length;
  const hasUnnamedFault = passed + failed === 0 || (!isGreen && failed === 0);
  return { name, passed, failed: failed + Number(hasUnnamedFault), broken, faults: hasUnnamedFault ? [`${name} as a whole`] : [] };
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * @param {{ runs: { name: string, isGreen: boolean, report: null | { numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string }[] }[] } }[], failedChecks: string[] }} all
 *   `report` is vitest's JSON report, null when it wrote none; `isGreen` is whether vitest ended with exit code 0.
 *   A test that was run under three clocks was run three times and counts three times.
 */
export const summarise = ({ runs, failedChecks }) => {
  const rows = runs.map(countRun);
  const passed = sum(rows.map((row) => row.passed));
  const failed = sum(rows.map((row) => row.failed)) + failedChecks.length + Number(rows.length === 0);
  return {
    rows: rows.map(({ name, passed: green, failed: red }) => ({ name, passed: green, failed: red })),
    faults: [...failedChecks, ...rows.flatMap((row) => row.faults)],
    broken: rows.flatMap((row) => row.broken),
    line: `${passed} passed, ${failed} failed`,
    exitCode: failed === 0 ? 0 : 1,
  };
};

/**
 * One line a test, the slowest first: seconds, name, file, and the run if it was one under another clock.
 * @param {{ name: string, report: null | { testResults: { name: string, assertionResults: { fullName: string, duration?: number | null }[] }[] } }[]} runs
 *   `duration` is in milliseconds and missing for tests that were skipped.
 */
export const slowestOf = (runs, { count = 10, root = projectRoot } = {}) => {
  const tests = runs.flatMap(({ name: run, report }) =>
    (report?.testResults ?? []).flatMap(({ name: file, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ run, file: file.replace(root, ''), fullName, duration: duration ?? 0 })),
    ),
  );
  const slowest = tests.toSorted((a, b) => b.duration - a.duration).slice(0, count);
  return slowest.map(
    ({ run, file, fullName, duration }) =>
      `${(duration / 1000).toFixed(1).padStart(6)} s  ${fullName}  (${file}${run === runs[0]?.name ? '' : `, ${run}`})`,
  );
};

/** One line a run, the numbers below each other. */
export const tableOf = (rows) => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(
    ({ name, passed, failed }) => `${name.padEnd(width)}  ${String(passed).padStart(6)} passed  ${String(failed).padStart(4)} failed`,
  );
};
