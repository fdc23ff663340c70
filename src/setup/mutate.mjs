// `npm run mutate`: changes the sources in small ways, room by room, and runs the tests that reach the change; a room in which too few of
// the changes are found fails. Names of rooms narrow it, `--one-in N` takes a sample: `npm run mutate -- record --one-in 5 --seed 2`;
// `--at-once N` of them.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from './checks.mjs';
import { mutationRooms } from './mutation-rooms.mjs';
import { sampled } from './mutation-sample.mjs';
import { prepare, projectRoot } from './prepare.mjs';

const folder = join(projectRoot, 'reports', 'mutation');
const base = JSON.parse(readFileSync(join(projectRoot, 'tests/stryker.config.json'), 'utf8'));

/** Found are the killed and those that never end; what no test reaches counts as survived. */
const counted = (report) => {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const of = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const found = of('Killed', 'Timeout');
  return { found, of: found + of('Survived', 'NoCoverage') };
};

/** Nobody knows which tests reach a static change: one that survived is tried again, whatever has changed since. */
const forgetStaticSurvivors = (file) => {
  if (!existsSync(file)) return;
  const known = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(known.files))
    one.mutants = one.mutants.filter((mutant) => !mutant.static || mutant.status !== 'Survived');
  writeFileSync(file, JSON.stringify(known));
};

/**
 * Where the last run of a whole room is known, only what has changed since is tried again.
 *
 * @param {{ sample: { oneIn: number, seed: number } | null, atOnce: number }} asked
 */
const run = async (name, { mutate, testFiles, atLeast, stores = 'embedded' }, { sample, atOnce }) => {
  const config = {
    ...base,
    mutate: sample ? sampled(mutate, sample) : mutate,
    thresholds: { high: 100, low: atLeast, break: atLeast },
    concurrency: atOnce,
    incremental: !sample,
    incrementalFile: join(folder, `${name}.known.json`),
    jsonReporter: { fileName: join(folder, `${name}.json`) },
    htmlReporter: { fileName: join(folder, `${name}.html`) },
  };
  const file = join(folder, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(config));
  rmSync(config.jsonReporter.fileName, { force: true });
  forgetStaticSurvivors(config.incrementalFile);
  const files = [...new Set(testFiles.flatMap((pattern) => globSync(pattern, { cwd: projectRoot }).toSorted()))];
  const env = { ETAPPE_MUTATION_TESTS: JSON.stringify(files), ETAPPE_TEST_STORES: stores, LAW_RUNS: '12' };
  const isEnough = await runTool('stryker', ['run', file], { env });
  const { found, of } = counted(JSON.parse(readFileSync(config.jsonReporter.fileName, 'utf8')));
  // Of nothing Stryker says that it was enough.
  return { name, atLeast, isEnough: isEnough && of > 0, found, of };
};

const wanted = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'one-in': { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      'at-once': { type: 'string', default: '2' },
    },
  });
  const [oneIn, seed, atOnce] = [values['one-in'], values.seed, values['at-once']].map(Number);
  if (![oneIn, seed, atOnce].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--one-in, --seed and --at-once are whole numbers from 1 on.');
  const unknown = positionals.filter((name) => !Object.hasOwn(mutationRooms, name));
  if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(', ')}; there are ${Object.keys(mutationRooms).join(', ')}.`);
  return { rooms: positionals.length > 0 ? positionals : Object.keys(mutationRooms), sample: oneIn > 1 ? { oneIn, seed } : null, atOnce };
};

const tryAll = async ({ rooms, ...asked }) => {
  prepare({ screen: false });
  mkdirSync(folder, { recursive: true });
  const results = [];
  for (const name of rooms) results.push(await run(name, mutationRooms[name], asked));
  for (const { name, found, of, atLeast, isEnough } of results)
    process.stdout.write(
      `${name}: ${found} of ${of} found, ${((100 * found) / Math.max(1, of)).toFixed(1)} % (at least ${atLeast} %)${isEnough ? '' : ': too few'}\n`,
    );
  return results.every(({ isEnough }) => isEnough) ? 0 : 1;
};

const asked = (() => {
  try {
    return wanted();
  } catch ({ message }) {
    process.stderr.write(`${message}\n`);
    return null;
  }
})();
process.exitCode = asked ? await tryAll(asked) : 2;
