// A pin on everything somebody points at, above all else that is drawn. For eyes only: each item says itself that it is pointed at.
import { seen } from '../../../export/layout/cells.ts';
import type { Point } from '../../../export/layout/layout.ts';
import type { Item } from '../model/items.ts';
import { boxOf, type Scene } from '../model/scene.ts';
import { Pin } from './icon.tsx';
import type { Drawn } from './item-props.ts';

/** Of the longest straight piece, where a pin hides least. */
function middleOf(points: readonly Point[]): Point {
  const pieces = points.slice(1).map((end, index): readonly [Point, Point] => [points[index] ?? end, end]);
  const lengthOf = ([[x, y], [goalX, goalY]]: readonly [Point, Point]): number => Math.hypot(goalX - x, goalY - y);
  const [[x, y], [goalX, goalY]] = pieces.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [
    [0, 0],
    [0, 0],
  ];
  return [(x + goalX) / 2, (y + goalY) / 2];
}

/** Null for a mark, which carries its own, and for what is not drawn. */
function tipOf(scene: Scene, item: Item): Point | null {
  if (item.kind === 'state') {
    const box = boxOf(scene, item.id);
    return box === null ? null : [box.x + box.width / 2, box.y];
  }
  const [from, to] = [item.lead.from, item.lead.to].map((path) => seen(path, scene.folded));
  for (const { fold, inner } of item.isMark ? [] : scene.cells) {
    const arrow = fold.arrows.find((one) => one.from === from && one.to === to);
    if (arrow !== undefined) return middleOf(arrow.points.map(([x, y]): Point => [x + inner.x, y + inner.y]));
  }
  return null;
}

export function Pins({ scene, drawn: { pointed, items } }: { readonly scene: Scene; readonly drawn: Drawn }) {
  return [...pointed].map((id) => {
    const item = items.byId.get(id);
    const tip = item === undefined ? null : tipOf(scene, item);
    return tip === null ? null : <Pin key={id} x={tip[0]} y={tip[1]} />;
  });
}
