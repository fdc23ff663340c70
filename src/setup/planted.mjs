// `npm run planted`: puts each fault of tests/planted into a copy of the project, runs the tests that have to notice it, and takes it out again.
// `npm run planted -- simulation` plants those of one file only. Ends with 1 where one was not noticed, or could not be planted.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { memoryFolder } from './memory-folder.mjs';
import { prepare, projectRoot, toolEnvironment } from './prepare.mjs';

const plantsIn = (file) => JSON.parse(readFileSync(join(projectRoot, 'tests', 'planted', file), 'utf8'));

const copied = ['src', 'machines', 'tests', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'README.md'];

const copyProject = () => {
  const copy = mkdtempSync(join(tmpdir(), 'etappe-planted-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const name of copied) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

/** A part of a name, as the pattern that finds it. */
const patternOf = (name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** Runs the tests that have to notice these. Null when they are green, else the names of those that are not; empty when none was run. */
const redIn = (copy, plants) => {
  const report = join(copy, 'planted.json');
  rmSync(report, { force: true });
  const named = plants.map(({ test }) => patternOf(test)).join('|');
  const testFiles = new Set(plants.map(({ testFile }) => `tests/${testFile}`));
  // The first that notices it is enough.
  const args = ['run', '--bail=1', '--reporter=json', `--outputFile=${report}`, '-t', named, ...testFiles];
  const { status } = spawnSync('vitest', args, { cwd: copy, env: toolEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    if (status === 0 && numPassedTests > 0) return null;
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    return results.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
  } catch {
    return [];
  }
};

/** In a word what became of it. `test`: a part of the name of the test that has to notice it. */
const outcomeOf = (copy, plant) => {
  const file = join(copy, plant.file);
  const sound = readFileSync(file, 'utf8');
  if (sound.split(plant.find).length !== 2) return 'cannot be planted: what it replaces is not there exactly once';
  writeFileSync(
    file,
    sound.replace(plant.find, () => plant.replace),
  );
  const red = redIn(copy, [plant]);
  writeFileSync(file, sound);
  if (red === null) return 'SURVIVED';
  return red.some((name) => name.includes(plant.test)) ? 'caught' : 'not one test could be run';
};

prepare({ screen: false });
const memory = process.env.TMPDIR ? null : memoryFolder();
if (memory !== null) process.env.TMPDIR = memory;
const wanted = process.argv.slice(2);
const files = readdirSync(join(projectRoot, 'tests', 'planted')).filter(
  (file) => file.endsWith('.json') && (wanted.length === 0 || wanted.includes(basename(file, '.json'))),
);
const plants = files.flatMap(plantsIn);
const copy = copyProject();
const red = redIn(copy, plants);
for (const name of red ?? []) process.stdout.write(`red without any plant: ${name}\n`);
let survived = red === null ? 0 : Math.max(1, red.length);
for (const plant of plants) {
  const outcome = outcomeOf(copy, plant);
  if (outcome !== 'caught') survived += 1;
  process.stdout.write(`${plant.family}: ${plant.bug}: ${outcome}\n`);
}
process.stdout.write(`${plants.length} planted, ${plants.length === 0 ? 'no such file' : `${survived} not caught`}\n`);
process.exitCode = survived === 0 && plants.length > 0 ? 0 : 1;
