// `npm run faults`: faults on purpose in full size, of which `npm test` makes a few, and what came of them as a table. `-- --seed 4711` simulates the
// server of one seed again, `-- --hours 8` goes on simulating servers nobody has seen yet until the hours are over.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryFolder } from './memory-folder.mjs';
import { prepare, projectRoot } from './prepare.mjs';
import { runTests } from './run-tests.mjs';

const simulation = 'tests/faults/simulation';
const families = ['tests/faults', 'tests/storage/kill.test.ts', 'tests/storage/torn-page.test.ts', 'tests/storage/vouched.test.ts'];

/** Seeds in one run of the tests: a few minutes. */
const together = 40;
const hour = 3_600_000;

/** One test makes thousands of rounds: limits for hangs are those of a machine a hundred times as slow. */
const unhurried = { ETAPPE_SLOWNESS: '100' };

const { values: asked } = parseArgs({ options: { seed: { type: 'string' }, hours: { type: 'string' } } });

prepare({ screen: false });
const folder = join(projectRoot, 'reports', 'faults');
const memory = process.env.TMPDIR ? null : memoryFolder();
if (memory !== null) process.env.TMPDIR = memory;

/** How often, and what of it must never be: in the families these go by different words. */
const [times, never] = [new Set(['rounds', 'images', 'orders']), new Set(['lost', 'silent'])];

const rowOf = ({ name, counts }) => {
  const all = Object.entries(counts);
  const [[, rounds] = [], [, lost = 0] = []] = [times, never].map((words) => all.find(([what]) => words.has(what)));
  const others = all.filter(([what]) => !times.has(what) && !never.has(what));
  const sum = all.reduce((before, [, count]) => before + count, 0);
  return [name, String(rounds ?? sum), String(lost), others.map(([what, count]) => `${count} ${what}`).join(', ')];
};

const printTable = (families) => {
  const table = [['family', 'rounds', 'lost or silent', 'what came of it'], ...families.map(rowOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
  for (const [name, rounds, lost, others] of table)
    process.stdout.write(`${name.padEnd(widths[0])}  ${rounds.padStart(widths[1])}  ${lost.padStart(widths[2])}  ${others}\n`);
};

/** Whether nothing was silent; says what came of it. */
const make = async (args, env) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { isGreen } = await runTests({
    name: 'faults',
    args: [...args, '--project=node'],
    env: { ...env, ...unhurried, ETAPPE_FAULTS_REPORT: folder },
    within: 24 * hour,
  });
  printTable(
    readdirSync(folder)
      .toSorted()
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  return isGreen;
};

const makeForHours = async (hours) => {
  const end = Date.now() + hours * hour;
  // Others than yesterday, and beyond those of a usual run.
  let first = Math.floor(Date.now() / 1000) % 1_000_000_000;
  let isGreen = true;
  while (isGreen && Date.now() < end) {
    isGreen = await make([simulation], { ETAPPE_SEEDS: `${first}+${together}` });
    first += together;
  }
  return isGreen;
};

const makeAll = () => make(families, { ETAPPE_FAULTS: 'full' });
const makeAgain = (seed) => make([simulation], { ETAPPE_SEEDS: seed });
const isGreen = await (asked.seed ? makeAgain(asked.seed) : asked.hours ? makeForHours(Number(asked.hours)) : makeAll());
process.stdout.write(isGreen ? 'No fault was silent.\n' : 'A fault was silent, or something else failed: see above.\n');
process.exitCode = isGreen ? 0 : 1;
