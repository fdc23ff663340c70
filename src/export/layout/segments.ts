// Straight pieces of lines, and where pieces, boxes and labels meet.
import type { Box, Point } from './layout.ts';

export type Segment = readonly [from: Point, to: Point];

export const segmentsOf = (points: readonly Point[]): Segment[] => points.slice(1).map((point, index) => [points[index] ?? point, point]);

export const isLevel = ([[, y], [, otherY]]: Segment): boolean => y === otherY;

/** The box around a segment, `margin` wider on every side. */
export function around([[x, y], [otherX, otherY]]: Segment, margin: number): Box {
  return {
    x: Math.min(x, otherX) - margin,
    y: Math.min(y, otherY) - margin,
    width: Math.abs(x - otherX) + 2 * margin,
    height: Math.abs(y - otherY) + 2 * margin,
  };
}

/** Boxes that only touch do not meet. */
export const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether one goes through the other, not only to it. */
export function cross(a: Segment, b: Segment): boolean {
  if (isLevel(a) === isLevel(b)) return false;
  const [level, upright] = isLevel(a) ? [a, b] : [b, a];
  const [[x]] = upright;
  const [[, y]] = level;
  const flat = around(level, 0);
  const tall = around(upright, 0);
  return x > flat.x && x < flat.x + flat.width && y > tall.y && y < tall.y + tall.height;
}
