// Turns what the checks and the test runner reported into the closing line of `npm test`.

/** Files that failed before a single case of theirs could run count as one failure each. */
const listBrokenFiles = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'));

/**
 * @param {{ report: null | { numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }, isGreen: boolean, failedChecks: string[] }} run
 *   `report` is vitest's JSON report, null when it wrote none; `isGreen` is whether vitest ended with exit code 0.
 */
export const summarise = ({ report, isGreen, failedChecks }) => {
  const broken = report === null ? [] : listBrokenFiles(report).map(({ name }) => name);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken.length;
  // A run that executed nothing, or ended red without a failed case, must not look like a success.
  const hasUnnamedFault = passed + failed === 0 || (!isGreen && failed === 0);
  const faults = [...failedChecks, ...(hasUnnamedFault ? ['the test run as a whole'] : [])];
  return { faults, broken, line: `${passed} passed, ${failed + faults.length} failed`, exitCode: failed + faults.length === 0 ? 0 : 1 };
};
