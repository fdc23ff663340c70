// The arrows between the rooms and what the pure rooms must not mention: one checking function, read by the test.
import { posix } from 'node:path';
import { findFloorFault, findPlaceFaults } from './floors.ts';
import { goalOf, listImports, type Import } from './imports.ts';
import { rooms } from './plan.ts';
import { lineOf, parse, type Parsed, type Source } from './source.ts';

/** Rooms that also run in the browser or must stay free of the machine they run on. */
const withoutNode = ['machines', 'src/engine', 'src/language', 'src/ui'];

const pureRooms = ['machines', 'src/engine'];
// No date-fns: its `isToday` and its kind read the clock, and civil days need none of it (machines/day.ts).
const purePackages = ['xstate', 'zod', 'canonicalize', '@noble/hashes'];

const impurities: [name: string, pattern: RegExp][] = [
  ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/gu],
  ['randomness', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b/gu],
  ['a timer', /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask)\b/gu],
  ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/gu],
  ['storage', /\b(?:localStorage|sessionStorage|indexedDB)\b/gu],
];

/** `machines` or `src/<room>`; a file directly under `src/` has the room `src`, which does not exist. */
const roomOf = (path: string): string => {
  const [first, second, third] = path.split('/');
  if (first !== 'src') return path === 'package.json' ? path : (first ?? '');
  return third === undefined ? 'src' : `src/${second}`;
};

const findPackageFault = (room: string, target: string): string | null => {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  if (room === 'src/setup') return target.startsWith('node:') ? null : `the set-up runs before any package is there, but imports ${name}`;
  if (target.startsWith('node:')) return withoutNode.includes(room) ? `${room} must not import ${target}` : null;
  return pureRooms.includes(room) && !purePackages.includes(name) ? `${room} must not import ${name}` : null;
};

const findArrowFault = (room: string, path: string, { target, isType }: Import): string | null => {
  const file = goalOf(path, target);
  if (file === null) return findPackageFault(room, target);
  if (posix.extname(file) === '') return `${target} lacks its file extension`;
  const goal = roomOf(file);
  const allowed = rooms[room] ?? [];
  if (goal === room || allowed.includes(goal)) return null;
  if (allowed.includes(`types:${goal}`)) return isType ? null : `${room} may import only types from ${goal}`;
  return `${room} must not import ${goal}`;
};

const findImpurities = ({ path, code }: Parsed): string[] => {
  const found = impurities.flatMap(([name, pattern]) =>
    [...code.matchAll(pattern)].map((match) => `${path}:${lineOf(code, match.index)}: mentions ${name} (${match[0]})`),
  );
  // The standards' catalogue is the one place where sentences for people are content; a place's name is a name, not a sentence.
  const spoken = path.startsWith('machines/standards/') ? '' : code.replace(/\bname: '[^']*'/gu, (name) => ' '.repeat(name.length));
  const sentences = [...spoken.matchAll(/[äöüß]/giu)];
  return [...found, ...sentences.map((match) => `${path}:${lineOf(code, match.index)}: mentions a sentence for the screen (${match[0]})`)];
};

/** Everything that is wrong with one source's arrows, as sentences with file and line. */
export const findLayerFaults = (source: Source): string[] => {
  const room = roomOf(source.path);
  if (!(room in rooms)) return [`${source.path}: there is no room ${room}`];
  const parsed = parse(source);
  const arrows = listImports(parsed).flatMap((found) => {
    const fault = findArrowFault(room, source.path, found) ?? findFloorFault(source.path, found);
    return fault === null ? [] : [`${source.path}:${found.line}: ${fault}`];
  });
  const placed = [...findPlaceFaults(source.path), ...arrows];
  return pureRooms.includes(room) ? [...placed, ...findImpurities(parsed)] : placed;
};
