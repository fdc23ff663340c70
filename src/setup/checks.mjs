// Starts tools, and knows the checks that read the sources without running them; `npm test` and `npm run check` share the list.
import { spawn } from 'node:child_process';
import { projectRoot, toolEnvironment } from './prepare.mjs';

export const sourceChecks = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', []],
  ['format', 'oxfmt', ['--check']],
];

/** Keeps what a tool that runs beside others says, to be told in one piece. */
const listenTo = ({ stdout, stderr }) => {
  const said = [];
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => said.push(chunk));
  return said;
};

/**
 * Whether the tool ended well. What it says comes at once, or with `aside` when it has ended. `env` is what it is given besides
 * what is here; after `atMost` milliseconds it is stopped: it hangs.
 */
export const runTool = (program, args, { env = {}, aside = false, atMost = Infinity } = {}) =>
  new Promise((resolve) => {
    const stdio = aside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd: projectRoot, env: { ...toolEnvironment(), ...env }, stdio });
    const said = listenTo(child);
    const timer = Number.isFinite(atMost) && setTimeout(() => child.kill('SIGKILL'), Math.max(0, atMost));
    const end = (isGreen) => {
      clearTimeout(timer);
      process.stdout.write(Buffer.concat(said.splice(0)));
      resolve(isGreen);
    };
    // A tool that could not be started may or may not end as well.
    child.on('error', ({ message }) => {
      said.push(Buffer.from(`${program}: ${message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });

/** Runs every check, also after one has failed, and answers with the names of those that failed. */
export const findFailedChecks = async (checks) => {
  const failed = [];
  for (const [name, program, args] of checks) {
    process.stdout.write(`\n== ${name}\n`);
    if (!(await runTool(program, args))) failed.push(name);
  }
  return failed;
};
