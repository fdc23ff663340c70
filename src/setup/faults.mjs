// `npm run faults`: faults on purpose in full size, of which `npm test` makes a few, and what came of them as a table.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from './memory-folder.mjs';
import { prepare, projectRoot } from './prepare.mjs';
import { runTests } from './run-tests.mjs';

const families = ['tests/faults', 'tests/storage/kill.test.ts', 'tests/storage/torn-page.test.ts', 'tests/storage/vouched.test.ts'];

prepare({ screen: false });
const folder = join(projectRoot, 'reports', 'faults');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const memory = process.env.TMPDIR ? null : memoryFolder();
if (memory !== null) process.env.TMPDIR = memory;
const { isGreen } = await runTests({
  name: 'faults',
  args: [...families, '--project=node'],
  env: { ETAPPE_FAULTS: 'full', ETAPPE_FAULTS_REPORT: folder },
});

/** How often, and what of it must never be: in the families these go by different words. */
const [times, never] = [new Set(['rounds', 'images', 'orders']), new Set(['lost', 'silent'])];

const rows = readdirSync(folder)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  .map(({ name, counts }) => {
    const all = Object.entries(counts);
    const [[, rounds] = [], [, lost = 0] = []] = [times, never].map((words) => all.find(([what]) => words.has(what)));
    const others = all.filter(([what]) => !times.has(what) && !never.has(what));
    const sum = all.reduce((before, [, count]) => before + count, 0);
    return [name, String(rounds ?? sum), String(lost), others.map(([what, count]) => `${count} ${what}`).join(', ')];
  });
const table = [['family', 'rounds', 'lost or silent', 'what came of it'], ...rows];
const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
for (const [name, rounds, lost, others] of table)
  process.stdout.write(`${name.padEnd(widths[0])}  ${rounds.padStart(widths[1])}  ${lost.padStart(widths[2])}  ${others}\n`);
process.stdout.write(isGreen ? 'No fault was silent.\n' : 'A fault was silent, or something else failed: see above.\n');
process.exitCode = isGreen ? 0 : 1;
