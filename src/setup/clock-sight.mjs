// Which tests can see a clock: those that reach, through whatever they import, a word or a package through which time or its zone comes in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { projectRoot } from './prepare.mjs';

/** How JavaScript asks for the time, the zone or a timer; a date that is only made of numbers is told from the zone as well. */
const sights =
  /\b(?:Date|Intl|Temporal|performance|hrtime|uptime|set(?:Timeout|Interval|Immediate)|toLocale\w+|[abcm]time(?:Ms)?|useFakeTimers)\b/u;

/** Packages that never look at a clock. Any other may: databases, servers, whatever deals with dates or starts a process. */
const blind =
  /^(?:vitest|vite|fast-check|zod|xstate(?:\/graph)?|canonicalize|@noble\/hashes\/\w+\.js|node:(?:fs|os|path|url|util|crypto|events))$/u;

const imports = /(?:\bfrom|\bimport)\s*\(?\s*'([\w@.][\w@./:-]*)'/gu;
/** What only the types are taken from is not there when the test runs. */
const typeImports = /\bimport type [^;]*;/gu;
/** Only whole lines, so that nothing that is run can be taken for one. */
const comments = /^\s*(?:\/\/|\/\*|\*(?!\S*\()).*$/gmu;

const fromProject = (path) => {
  const file = join(projectRoot, path);
  if (!existsSync(file)) throw new Error(`${path} is imported and is not there`);
  return readFileSync(file, 'utf8');
};

/** @param {(path: string) => string} read gives the text of a file of the project. */
export const clockSight = (read = fromProject) => {
  /** Of every file that was read: whether it sees a clock by itself, and what it imports of ours. */
  const known = new Map();
  const look = (path) => {
    const text = read(path).replaceAll(comments, '').replaceAll(typeImports, '');
    const named = [...text.matchAll(imports)].map(([, name]) => name);
    const ours = named.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name));
    return { sees: sights.test(text) || named.some((name) => !name.startsWith('.') && !blind.test(name)), ours };
  };
  return (test) => {
    const reached = new Set([test]);
    for (const path of reached) {
      if (!known.has(path)) known.set(path, path.endsWith('.json') ? { sees: false, ours: [] } : look(path));
      const { sees, ours } = known.get(path);
      if (sees) return true;
      for (const one of ours) reached.add(one);
    }
    return false;
  };
};

/**
 * Sets every clock itself; turns every bit of a recording, which asks no clock and takes as long as all the others; reads sources only, or
 * imports that are made up.
 */
const repeatsNothing = /\/(?:host-clock|changed-bytes)\.test\.ts$|^tests\/(?:setup|architecture|catalogue)\//u;

/** The tests without a screen that can see a clock. */
export const testsThatSeeAClock = () =>
  readdirSync(join(projectRoot, 'tests'), { recursive: true })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !repeatsNothing.test(path))
    .filter(clockSight())
    .toSorted();
