// `npm test`: sets up, runs the checks and all tests, and closes with the one line that counts. Arguments narrow the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFailedChecks, runTool, sourceChecks } from './checks.mjs';
import { fittingNode, prepare, projectRoot, toolEnvironment } from './prepare.mjs';

const results = join(projectRoot, 'reports/tests.json');

/** Test cases, and files that failed before a single case of theirs could run. */
const countTests = () => {
  if (!existsSync(results)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  for (const file of broken) process.stdout.write(`Failed as a file: ${file.name.slice(projectRoot.length)}\n`);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
};

const runTests = (filters) => {
  rmSync(results, { force: true });
  process.stdout.write('\n== tests\n');
  const isGreen = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...filters]);
  const { passed, failed } = countTests();
  // A run that executed nothing, or ended red without a failed case, must not look like a success.
  const hasUnnamedFault = passed + failed === 0 || (!isGreen && failed === 0);
  return { passed, failed, faults: hasUnnamedFault ? ['the test run as a whole'] : [] };
};

const testEverything = (filters) => {
  const failedChecks = findFailedChecks(sourceChecks);
  const { passed, failed, faults } = runTests(filters);
  const named = [...failedChecks, ...faults];
  if (named.length > 0) process.stdout.write(`\nFailed besides tests: ${named.join(', ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed + named.length} failed\n`);
  return failed + named.length === 0 ? 0 : 1;
};

prepare({ screen: true });
const program = fittingNode();
const args = process.argv.slice(2);
process.exitCode =
  program === process.execPath
    ? testEverything(args)
    : (spawnSync(program, process.argv.slice(1), { stdio: 'inherit', env: toolEnvironment() }).status ?? 1);
