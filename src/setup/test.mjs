// `npm test`, `npm run test:clocks`, `test:stores` and `test:ways`: set up, run the tests, and close with the one line that counts. Arguments
// narrow the tests.
import { spawnSync } from 'node:child_process';
import { findFailedChecks, sourceChecks } from './checks.mjs';
import { testsThatSeeAClock } from './clock-sight.mjs';
import { clockAside, clocks, environmentOf, farthestZone } from './clocks.mjs';
import { inLanes } from './lanes.mjs';
import { memoryFolder } from './memory-folder.mjs';
import { fittingNode, prepare, toolEnvironment } from './prepare.mjs';
import { runTests } from './run-tests.mjs';
import { slowestOf, summarise, tableOf } from './summary.mjs';

/** Where the screen says days and is given them. A day read as one of this computer is seen behind Greenwich or ahead of it, never in both. */
const screensOfDays = [
  'counselling/calendar/calendar-page',
  'counselling/day-sheets/day-sheets',
  'counselling/wizard/planned-day',
  'parts/kit/day-field',
  'training/calendar',
].map((name) => `tests/ui/${name}.test.tsx`);

/**
 * What `npm test` runs again under the clock aside: of the rooms without a server (the project `rules`) the tests that can see one,
 * with a quarter of the generated histories, and the screens of days, on one core while the sources are checked on the other. Servers and
 * the other screens take ten times as long, and take the day from one place: they are left to `npm run test:clocks`.
 */
const underClockAside = () => ({
  reporter: 'minimal',
  args: [...testsThatSeeAClock(), ...screensOfDays, '--project=rules', '--project=dom', '--maxWorkers=1'],
  env: { LAW_RUNS: '50' },
  aside: true,
});

const runUnder = (clock, { env = {}, ...wanted }) =>
  runTests({ name: `tests under ${clock.name}`, ...wanted, env: { ...environmentOf(clock), ...env } });

const testAsHere = async (filters) => {
  const failedChecks = [];
  const again = [];
  const check = async () => failedChecks.push(...(await findFailedChecks(sourceChecks)));
  const runAgain = async () => again.push(await runUnder(clockAside, underClockAside()));
  await inLanes(2, filters.length > 0 ? [check] : [check, runAgain]);
  return { failedChecks, runs: [await runTests({ name: 'tests', args: filters }), ...again] };
};

const testUnderEveryClock = async (filters) => ({
  failedChecks: [],
  runs: await inLanes(
    1,
    clocks.map((clock) => () => runUnder(clock, { args: filters })),
  ),
});

/** The journeys by everything the room is used with and in every look, of which `npm test` takes what finds most. */
const testEveryWay = async (filters) => ({
  failedChecks: [],
  runs: [await runTests({ name: 'every way', args: ['--project=browser', ...filters], env: { ETAPPE_WAYS: 'all' } })],
});

/** Every answer of a server from every store, PostgreSQL among them, of which `npm test` asks where something hangs on it. */
const testOnEveryStore = async (filters) => ({
  failedChecks: [],
  runs: [await runTests({ name: 'every store', args: ['tests/server', ...filters], env: { ETAPPE_TEST_STORES: 'all' } })],
});

const kinds = { '--clocks': testUnderEveryClock, '--stores': testOnEveryStore, '--ways': testEveryWay };

const conclude = (all) => {
  const { rows, faults, broken, line, exitCode } = summarise(all);
  for (const file of broken) process.stdout.write(`\nFailed before its first test: ${file}\n`);
  if (faults.length > 0) process.stdout.write(`\nFailed besides tests: ${faults.join(', ')}\n`);
  process.stdout.write(`\nThe slowest tests:\n${slowestOf(all.runs).join('\n')}\n`);
  process.stdout.write(`\n${tableOf(rows).join('\n')}\n\n${line}\n`);
  return exitCode;
};

const run = async ([first, ...rest]) => {
  const memory = process.env.TMPDIR ? null : memoryFolder();
  if (memory !== null) process.env.TMPDIR = memory;
  return conclude(Object.hasOwn(kinds, first ?? '') ? await kinds[first](rest) : await testAsHere([first, ...rest].filter(Boolean)));
};

process.env.TZ ||= farthestZone;
prepare({ screen: true });
const program = fittingNode();
if (program !== process.execPath)
  process.exitCode = spawnSync(program, process.argv.slice(1), { stdio: 'inherit', env: toolEnvironment() }).status ?? 1;
else process.exitCode = await run(process.argv.slice(2));
