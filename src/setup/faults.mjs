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
for (const file of readdirSync(folder).toSorted()) {
  const { name, counts } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`${name}: ${said.join(', ')}\n`);
}
process.stdout.write(isGreen ? 'No fault was silent.\n' : 'A fault was silent, or something else failed: see above.\n');
process.exitCode = isGreen ? 0 : 1;
