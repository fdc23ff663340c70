// How large the box of a state is: there is room for its name in every language.
import type { Cell } from './cells.ts';
import { letters, linesOf } from './label-lines.ts';
import { widthOf } from './text-size.ts';

/** The names of a state, one a language. */
export type NamesOf = (path: string) => readonly string[];

/** Pixels beside and above the lines of a box; under the top of a frame, where its name stands; of the mark that unfolds. */
export const inside = { x: 10, y: 7, title: 34, underName: 26, unfold: 16 } as const;
const narrowest = 62;

const canUnfold = ({ states }: Cell, path: string): boolean => states.some((state) => state.path === path && state.kind === 'compound');

export function boxSize(cell: Cell, path: string, namesOf: NamesOf): { readonly width: number; readonly height: number } {
  const lines = namesOf(path).map((name) => linesOf(name));
  const widest = Math.max(...lines.flat().map((line) => widthOf(line, letters.state)));
  const most = Math.max(...lines.map(({ length }) => length));
  const width = Math.ceil(widest) + 2 * inside.x + (canUnfold(cell, path) ? inside.unfold : 0);
  return { width: Math.max(narrowest, width), height: most * letters.lineHeight + 2 * inside.y };
}

/** Boxes of one cell are of one height, so that lines between neighbours are straight. */
export function tallestOf(cell: Cell, namesOf: NamesOf): number {
  const isFrame = (path: string): boolean => cell.states.some(({ parent }) => parent === path);
  const boxes = cell.states.filter(({ path }) => !isFrame(path));
  return Math.max(...boxes.map(({ path }) => boxSize(cell, path, namesOf).height));
}
