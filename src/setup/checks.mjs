// The checks that read the sources without running them; `npm test` and `npm run check` share the list.
import { spawnSync } from 'node:child_process';
import { projectRoot, toolEnvironment } from './prepare.mjs';

export const sourceChecks = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', []],
  ['format', 'oxfmt', ['--check']],
];

/** `env` is what the tool is given besides what is here. */
export const runTool = (program, args, env = {}) =>
  spawnSync(program, args, { cwd: projectRoot, env: { ...toolEnvironment(), ...env }, stdio: 'inherit' }).status === 0;

/** Runs every check, also after one has failed, and answers with the names of those that failed. */
export const findFailedChecks = (checks) =>
  checks.flatMap(([name, program, args]) => {
    process.stdout.write(`\n== ${name}\n`);
    return runTool(program, args) ? [] : [name];
  });
