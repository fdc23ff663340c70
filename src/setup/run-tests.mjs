// One run of the test runner with a report of its own.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './checks.mjs';
import { projectRoot } from './prepare.mjs';

/**
 * @param {{ name: string, reporter?: string, args?: string[], env?: Record<string, string> }} wanted
 *   `args` narrow the run, `env` is what differs from here.
 */
export const runTests = ({ name, reporter = 'default', args = [], env = {} }) => {
  const reportFile = join(projectRoot, 'reports', `${name.replaceAll(/[^a-z0-9]+/giu, '-')}.json`);
  rmSync(reportFile, { force: true });
  process.stdout.write(`\n== ${name}\n`);
  const isGreen = runTool('vitest', ['run', `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${reportFile}`, ...args], env);
  return { name, isGreen, report: existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null };
};
