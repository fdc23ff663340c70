// Where a line says whether its way is open: a small ring at its beginning, on which nothing else may stand.
import type { Box, Point } from './layout.ts';

/** Pixels across, and from the edge of the state to the middle: like a door in its wall. */
export const gateSize = 8.8;
const away = 1;

export function gateOf(points: readonly Point[]): Point {
  const [[x, y] = [0, 0], [nextX, nextY] = [0, 0]] = points;
  return [x + Math.sign(nextX - x) * away, y + Math.sign(nextY - y) * away];
}

export function gateBox(points: readonly Point[]): Box {
  const [x, y] = gateOf(points);
  return { x: x - gateSize / 2, y: y - gateSize / 2, width: gateSize, height: gateSize };
}
