// A room of mutation testing is hours; a sample of it says in minutes how much of it is found, and which kinds are not.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './prepare.mjs';

/** Lines of a window: most functions fit into it, so that most changes do. */
const window = 12;

const filesOf = (patterns) => {
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  return globSync(
    patterns.filter((pattern) => !pattern.startsWith('!')),
    { cwd: projectRoot, exclude: without },
  ).toSorted();
};

const drawn = (text, oneIn) => createHash('sha256').update(text).digest().readUInt32BE(0) % oneIn === 0;

/**
 * Windows of twelve lines, one in `oneIn` of them, drawn by the seed: the same sample every time. A change that reaches beyond its window
 * is not tried.
 *
 * @param {string[]} patterns globs from the root of the project, with `!` for what stays out
 * @param {{ oneIn: number, seed: number }} sample
 */
export const sampled = (patterns, { oneIn, seed }) =>
  filesOf(patterns).flatMap((file) => {
    const lines = readFileSync(join(projectRoot, file), 'utf8').split('\n').length;
    const starts = Array.from({ length: Math.ceil(lines / window) }, (_, index) => index * window + 1);
    return starts
      .filter((start) => drawn(`${seed}:${file}:${start}`, oneIn))
      .map((start) => `${file}:${start}-${Math.min(lines, start + window - 1)}`);
  });
