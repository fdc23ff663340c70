// Reads back what the layout library has computed: boxes and lines in whole pixels, each arrow in one piece.
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { partMark } from './arrow-parts.ts';
import type { LaidState, Point } from './layout.ts';

export type Line = { readonly from: string; readonly to: string; readonly points: readonly Point[] };
export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly states: readonly LaidState[];
  readonly lines: readonly Line[];
};

const whole = (value: number | undefined): number => Math.round(value ?? 0);

const statesBelow = ({ children = [] }: ElkNode): LaidState[] =>
  children.flatMap((node) => [
    {
      path: node.id,
      x: whole(node.x),
      y: whole(node.y),
      width: whole(node.width),
      height: whole(node.height),
      holds: (node.children ?? []).length > 0,
    },
    ...statesBelow(node),
  ]);

const edgesBelow = (node: ElkNode): ElkExtendedEdge[] => [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesBelow)];

const pointsOf = ({ sections = [] }: ElkExtendedEdge): Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => [whole(x), whole(y)]),
  );

/** Without points that stand in the middle of a straight line. */
export function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (last !== undefined && before !== undefined && isStraight(before, last, point)) kept.pop();
    const end = kept.at(-1);
    if (end === undefined || end[0] !== point[0] || end[1] !== point[1]) kept.push(point);
  }
  return kept;
}

const isStraight = (a: Point, b: Point, c: Point): boolean => (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);

export function readElk(graph: ElkNode): Laid {
  const parts = edgesBelow(graph).map((edge) => {
    const [arrow = '', part = '0'] = edge.id.split(partMark);
    return { arrow, part: Number(part), points: pointsOf(edge) };
  });
  const lines = [...Map.groupBy(parts, ({ arrow }) => arrow)].map(([arrow, pieces]) => {
    const [from = '', to = ''] = arrow.split(' ');
    return { from, to, points: corners(pieces.toSorted((a, b) => a.part - b.part).flatMap(({ points }) => points)) };
  });
  return { width: whole(graph.width), height: whole(graph.height), states: statesBelow(graph), lines };
}
