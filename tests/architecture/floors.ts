// Whether the arrows inside a room point down: the folders on the way to two files are compared with the plan of the house.
import { posix } from 'node:path';
import { goalOf, type Import } from './imports.ts';
import { floors } from './plan.ts';

const others = '…';

/** 0 is the top row of the folder; -1 when the plan does not know the name. */
const rowOf = (folder: string, name: string): number => {
  const rows = (floors[folder] ?? []).map((row) => row.split(' '));
  const named = rows.findIndex((row) => row.includes(name));
  return named === -1 && name.includes('.') ? rows.findIndex((row) => row.includes(others)) : named;
};

/** The folder in which the ways to two paths part, and the next name on each way. */
function partingOf(from: string, to: string): { folder: string; from: string; to: string } {
  const [a, b] = [from.split('/'), to.split('/')];
  const shared = a.findIndex((name, depth) => name !== b[depth]);
  return { folder: a.slice(0, shared).join('/'), from: a[shared] ?? '', to: b[shared] ?? '' };
}

const isInOneRoom = (from: string, to: string): boolean => to.startsWith('machines/') === from.startsWith('machines/');

/** A sentence when the import runs up, or to a neighbour on the same floor; null when it is fine or leads out of the room. */
export function findFloorFault(path: string, { target }: Import): string | null {
  const goal = goalOf(path, target);
  if (goal === null || goal === path || isBesides(goal) || !isInOneRoom(path, goal)) return null;
  const { folder, from, to } = partingOf(path, goal);
  // Between rooms the table of the rooms decides; between two files of one folder only circles matter.
  if (folder === 'src' || folder === '' || !(folder in floors)) return null;
  const [above, below] = [rowOf(folder, from), rowOf(folder, to)];
  const bothAreOthers = above === below && [from, to].every((name) => floors[folder]?.[above]?.split(' ').includes(name) === false);
  if (below > above || bothAreOthers) return null;
  return `${target} leads ${below === above ? 'across' : 'up'} in ${folder}, from ${from} to ${to}`;
}

/** Whoever comes to stand in a folder has a place on its plan: a folder with folders in it needs one. */
export function findPlaceFaults(path: string): string[] {
  const names = path.split('/');
  return names.slice(0, -1).flatMap((_, depth) => {
    const folder = names.slice(0, depth + 1).join('/');
    const name = names[depth + 1] ?? '';
    if (folder === 'src') return [];
    if (floors[folder] === undefined)
      return depth + 2 < names.length ? [`${path}: there is no plan for ${folder}, which holds ${name}`] : [];
    return rowOf(folder, name) === -1 && !isBesides(name) ? [`${path}: ${name} is not on the plan of ${folder}`] : [];
  });
}

/** Style sheets and pages are no modules: they stand beside what they belong to. */
const isBesides = (name: string): boolean => ['.css', '.html', '.json', '.md'].includes(posix.extname(name));
