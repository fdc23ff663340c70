// `npm test` and `npm run test:clocks`: set up, run the tests, and close with the one line that counts. Arguments narrow the tests.
import { spawnSync } from 'node:child_process';
import { findFailedChecks, sourceChecks } from './checks.mjs';
import { clocks, environmentOf, otherClocks } from './clocks.mjs';
import { fittingNode, prepare, toolEnvironment } from './prepare.mjs';
import { runTests } from './run-tests.mjs';
import { summarise, tableOf } from './summary.mjs';

/**
 * What `npm test` runs again under every other clock: the rooms in which days are reckoned or read off a clock, with a quarter
 * of the generated histories. A clock takes a minute and a half of one core so, the six others some five minutes on two; the
 * screen and the journeys, twice as long for each, are left to `npm run test:clocks`. Left out are tests that set every clock
 * themselves, that measure durations, and that count what always the same histories have visited.
 */
const underOtherClocks = {
  reporter: 'minimal',
  args: [
    ...['machines', 'engine', 'record', 'server', 'cli'].map((room) => `tests/${room}`),
    '--exclude=**/{host-clock,bench,visited}.test.ts',
    '--maxWorkers=2',
  ],
  env: { LAW_RUNS: '50' },
};

const runUnder = (clock, { env = {}, ...wanted }) =>
  runTests({ name: `tests under ${clock.name}`, ...wanted, env: { ...environmentOf(clock), ...env } });

const testAsHere = (filters) => ({
  failedChecks: findFailedChecks(sourceChecks),
  runs: [
    runTests({ name: 'tests', args: filters }),
    ...(filters.length > 0 ? [] : otherClocks().map((clock) => runUnder(clock, underOtherClocks))),
  ],
});

const testUnderEveryClock = (filters) => ({ failedChecks: [], runs: clocks.map((clock) => runUnder(clock, { args: filters })) });

const conclude = (all) => {
  const { rows, faults, broken, line, exitCode } = summarise(all);
  for (const file of broken) process.stdout.write(`\nFailed before its first test: ${file}\n`);
  if (faults.length > 0) process.stdout.write(`\nFailed besides tests: ${faults.join(', ')}\n`);
  process.stdout.write(`\n${tableOf(rows).join('\n')}\n\n${line}\n`);
  return exitCode;
};

prepare({ screen: true });
const program = fittingNode();
const [first, ...rest] = process.argv.slice(2);
if (program !== process.execPath)
  process.exitCode = spawnSync(program, process.argv.slice(1), { stdio: 'inherit', env: toolEnvironment() }).status ?? 1;
else process.exitCode = conclude(first === '--clocks' ? testUnderEveryClock(rest) : testAsHere(process.argv.slice(2)));
