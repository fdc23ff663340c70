// The path of a line with rounded corners, and of its tip.
import type { Box, Point } from '../../../export/layout/layout.ts';

const radius = { line: 6, frame: 16 } as const;

/** The point `length` pixels from `from` on the way to `to`; half way where that is farther than half. */
function towards([x, y]: Point, [goalX, goalY]: Point, length: number): Point {
  const distance = Math.hypot(goalX - x, goalY - y);
  const share = distance === 0 ? 0 : Math.min(length, distance / 2) / distance;
  return [x + (goalX - x) * share, y + (goalY - y) * share];
}

export function roundPath(points: readonly Point[], corner: keyof typeof radius = 'line'): string {
  const [first = [0, 0], ...rest] = points;
  const pieces = rest.map((turn, index) => {
    const next = rest[index + 1];
    if (next === undefined) return `L${turn.join(' ')}`;
    const before = points[index] ?? first;
    return `L${towards(turn, before, radius[corner]).join(' ')}Q${turn.join(' ')} ${towards(turn, next, radius[corner]).join(' ')}`;
  });
  return `M${first.join(' ')}${pieces.join('')}`;
}

/** Pixels. */
const tip = { length: 7, half: 3.6 } as const;

/** Without its last pixels, which the tip covers: a thick line would stick out of it. */
export function beforeTip(points: readonly Point[]): Point[] {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined) return [...points];
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]);
  const share = length === 0 ? 0 : Math.max(0, length - tip.length + 1) / length;
  return [...points.slice(0, -1), [before[0] + (last[0] - before[0]) * share, before[1] + (last[1] - before[1]) * share]];
}

export function tipPath(points: readonly Point[]): string {
  const [before = [0, 0], [x, y] = [0, 0]] = points.slice(-2);
  const [dx, dy] = [Math.sign(x - before[0]), Math.sign(y - before[1])];
  const back: Point = [x - dx * tip.length, y - dy * tip.length];
  return `M${x} ${y}L${back[0] - dy * tip.half} ${back[1] - dx * tip.half}L${back[0] + dy * tip.half} ${back[1] + dx * tip.half}Z`;
}

/** The outline of two boxes, one on the other, with rounded corners: the lower one may be narrower. */
export function steppedPath([above, below]: readonly Box[]): string {
  if (above === undefined || below === undefined) return '';
  const [left, top, right] = [above.x, above.y, above.x + above.width];
  const bottom = below.y + below.height;
  const inner = below.x + below.width;
  const step = above.y + above.height;
  const corners: Point[] = [
    [right, top],
    [right, step],
    [inner, step],
    [inner, bottom],
    [left, bottom],
    [left, top],
  ];
  const start: Point = [(left + right) / 2, top];
  return `${roundPath([start, ...corners, start], 'frame')}Z`;
}
