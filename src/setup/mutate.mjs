// `npm run mutate`: changes the sources in small ways, room by room, and runs the tests that reach the change; a room in which too few of
// the changes are found fails. Names of rooms narrow it: `npm run mutate -- record`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './checks.mjs';
import { prepare, projectRoot } from './prepare.mjs';
import { mutationRooms } from './mutation-rooms.mjs';

const folder = join(projectRoot, 'reports', 'mutation');
const base = JSON.parse(readFileSync(join(projectRoot, 'tests/stryker.config.json'), 'utf8'));

/** Found are the killed and those that never end; what no test reaches counts as survived. */
const counted = (report) => {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const of = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const found = of('Killed', 'Timeout');
  return { found, of: found + of('Survived', 'NoCoverage') };
};

/** Where the last run of a room is known, only what has changed since is tried again. */
const run = async (name, { mutate, testFiles, atLeast }) => {
  const config = {
    ...base,
    mutate,
    testFiles,
    thresholds: { high: 100, low: atLeast, break: atLeast },
    incrementalFile: join(folder, `${name}.known.json`),
    jsonReporter: { fileName: join(folder, `${name}.json`) },
    htmlReporter: { fileName: join(folder, `${name}.html`) },
  };
  const file = join(folder, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(config));
  const isEnough = await runTool('stryker', ['run', file], {});
  return { name, atLeast, isEnough, ...counted(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))) };
};

prepare({ screen: false });
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(mutationRooms, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no room ${unknown.join(', ')}; there are ${Object.keys(mutationRooms).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const results = [];
  for (const [name, room] of Object.entries(mutationRooms))
    if (asked.length === 0 || asked.includes(name)) results.push(await run(name, room));
  for (const { name, found, of, atLeast, isEnough } of results)
    process.stdout.write(
      `${name}: ${found} of ${of} found, ${((100 * found) / of).toFixed(1)} % (at least ${atLeast} %)${isEnough ? '' : ': too few'}\n`,
    );
  process.exitCode = results.every(({ isEnough }) => isEnough) ? 0 : 1;
}
