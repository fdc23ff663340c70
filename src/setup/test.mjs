// `npm test`: sets up, runs the checks and all tests, and closes with the one line that counts. Arguments narrow the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFailedChecks, runTool, sourceChecks } from './checks.mjs';
import { fittingNode, prepare, projectRoot, toolEnvironment } from './prepare.mjs';
import { summarise } from './summary.mjs';

const reportFile = join(projectRoot, 'reports/tests.json');

const runTests = (filters) => {
  rmSync(reportFile, { force: true });
  process.stdout.write('\n== tests\n');
  const isGreen = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...filters]);
  return { isGreen, report: existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null };
};

const testEverything = (filters) => {
  const failedChecks = findFailedChecks(sourceChecks);
  const { faults, broken, line, exitCode } = summarise({ ...runTests(filters), failedChecks });
  for (const file of broken) process.stdout.write(`\nFailed before its first test: ${file}\n`);
  if (faults.length > 0) process.stdout.write(`\nFailed besides tests: ${faults.join(', ')}\n`);
  process.stdout.write(`\n${line}\n`);
  return exitCode;
};

prepare({ screen: true });
const program = fittingNode();
const args = process.argv.slice(2);
process.exitCode =
  program === process.execPath
    ? testEverything(args)
    : (spawnSync(program, process.argv.slice(1), { stdio: 'inherit', env: toolEnvironment() }).status ?? 1);
