// One run of the test runner with a report of its own.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './checks.mjs';
import { projectRoot } from './prepare.mjs';

/** Milliseconds from the start, after which all that is left is stopped, so that a run that hangs ends, with its closing line, before the CI's 90 minutes do. */
const longest = 80 * 60_000;

/** Every process the tests start reads compiled sources from here: 0.33 instead of 0.58 s of a core each. */
const compiled = { NODE_COMPILE_CACHE: join(projectRoot, 'node_modules/.cache/etappe-tests') };

/**
 * @param {{ name: string, reporter?: string, args?: string[], env?: Record<string, string>, aside?: boolean, within?: number }} wanted
 *   `args` narrow the run, `env` is what differs from here; with `aside` it runs beside others and is told when it has ended; `within`: milliseconds
 *   after which it hangs.
 */
export const runTests = async ({ name, reporter = 'default', args = [], env = {}, aside = false, within = longest }) => {
  const reportFile = join(projectRoot, 'reports', `${name.replaceAll(/[^a-z0-9]+/giu, '-')}.json`);
  rmSync(reportFile, { force: true });
  process.stdout.write(`\n== ${name}\n`);
  const isGreen = await runTool(
    'vitest',
    ['run', `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${reportFile}`, ...args],
    { env: { ...compiled, ...env }, aside, atMost: within - performance.now() },
  );
  return { name, isGreen, report: existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null };
};
