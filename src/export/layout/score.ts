// How well a cell is drawn, as one number: what a designer would not draw costs most.
import type { Fold } from './layout.ts';
import { cross, segmentsOf } from './segments.ts';

const costs = { crossing: 80, bend: 10, pixelOfLine: 0.05, missingLabel: 1500, pixelOfHeight: 5, pixelOfWidth: 0.6 } as const;

export function crossings({ arrows }: Pick<Fold, 'arrows'>): number {
  const lines = arrows.map(({ points }) => segmentsOf(points));
  return lines.reduce(
    (sum, line, index) =>
      sum + lines.slice(index + 1).reduce((more, other) => more + line.flatMap((a) => other.filter((b) => cross(a, b))).length, 0),
    0,
  );
}

const lengthOf = ({ points }: Fold['arrows'][number]): number =>
  segmentsOf(points).reduce((sum, [[x, y], [otherX, otherY]]) => sum + Math.abs(x - otherX) + Math.abs(y - otherY), 0);

/** Screens are wider than high: a pixel of height costs more than one of width. */
export function costOf(fold: Fold, missing: number): number {
  const { arrows, width, height } = fold;
  return (
    crossings(fold) * costs.crossing +
    arrows.reduce((sum, { points }) => sum + points.length - 2, 0) * costs.bend +
    arrows.reduce((sum, arrow) => sum + lengthOf(arrow), 0) * costs.pixelOfLine +
    missing * costs.missingLabel +
    width * costs.pixelOfWidth +
    height * costs.pixelOfHeight
  );
}
