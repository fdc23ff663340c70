// Makes a fresh clone ready: packages and the built screen. Plain JavaScript without packages, because it runs before any are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode, refuseUnfitNode, refuseUnfitNpm, runsSources } from './versions.mjs';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const packages = join(projectRoot, 'node_modules');
const screenFolder = join(projectRoot, 'dist', 'client');
const screenStamp = join(projectRoot, 'dist', 'client.sha256');

/** The Node that can run the sources: this one if it is new enough, else the one that came with the packages. */
export const fittingNode = () => (runsSources(process.versions.node) ? process.execPath : bundledNode(packages));

/** The environment for everything started from here: the fitting Node and the installed tools come first. */
export const toolEnvironment = () => ({ ...process.env, PATH: [join(packages, '.bin'), process.env.PATH].join(delimiter) });

const say = (sentence) => process.stderr.write(`${sentence}\n`);

const runOrStop = (program, args, sentence) => {
  // Both streams go to standard error: standard output belongs to the command that was asked for.
  const { status } = spawnSync(program, args, { cwd: projectRoot, env: toolEnvironment(), stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  say(sentence);
  process.exit(3);
};

const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/** npm keeps its own record of what it installed; packages for other platforms are missing there by right. */
const isInstalled = () => {
  const wanted = Object.entries(readLock(join(projectRoot, 'package-lock.json')));
  const installed = readLock(join(packages, '.package-lock.json'));
  return wanted.every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
};

const installPackages = () => {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  refuseUnfitNpm(npm);
  say('Installing packages (only after a change, about ten seconds)…');
  const args = [...npm.slice(1), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  runOrStop(npm[0], args, 'The packages could not be installed; what npm said is above.');
};

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** One hash over everything the screen is built from. Content, not times: a checkout changes every time stamp. */
const hashSources = () => {
  const hash = createHash('sha256');
  const folders = ['machines', 'src'].map((room) => join(projectRoot, room)).filter((folder) => existsSync(folder));
  const files = ['package-lock.json', 'vite.config.ts'].map((file) => join(projectRoot, file));
  for (const file of [...files, ...folders.flatMap(filesBelow)].sort((a, b) => (a < b ? -1 : 1)))
    hash.update(file.slice(projectRoot.length)).update(readFileSync(file));
  return hash.digest('hex');
};

const buildScreen = (sources) => {
  say('Building the screen (only after a change, some seconds)…');
  const fresh = `${screenFolder}.${process.pid}`;
  const args = [
    join(packages, 'vite/bin/vite.js'),
    'build',
    'src/ui',
    '--config',
    'vite.config.ts',
    '--outDir',
    fresh,
    '--logLevel',
    'warn',
  ];
  runOrStop(fittingNode(), args, 'The screen could not be built; what vite said is above.');
  // A build is swapped in whole, so that a server that is running never serves half of one.
  rmSync(screenFolder, { recursive: true, force: true });
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  renameSync(fresh, screenFolder);
  writeFileSync(screenStamp, sources);
};

const prepareScreen = () => {
  const sources = hashSources();
  if (existsSync(screenFolder) && existsSync(screenStamp) && readFileSync(screenStamp, 'utf8') === sources) return;
  buildScreen(sources);
};

/** Brings packages and, when asked for, the built screen up to date. Costs some 30 ms when nothing has changed. */
export const prepare = ({ screen }) => {
  refuseUnfitNode();
  if (!isInstalled()) installPackages();
  if (screen) prepareScreen();
};
