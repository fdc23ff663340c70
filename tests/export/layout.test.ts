// The layouts of the drawings: what the machine says is all there, once, and nothing stands on anything else.
import { describe, expect, test } from 'vitest';
import { chartNames, chartOf, type ChartName } from '../../src/engine/chart/chart-of.ts';
import { layoutFor, layoutOnDisk } from '../../src/cli/chart-layouts.ts';
import { cellsOf, foldedCell, type Cell } from '../../src/export/layout/cells.ts';
import type { Box, ChartLayout, Fold } from '../../src/export/layout/layout.ts';
import { labelSize, leadLabel } from '../../src/export/layout/lead-label.ts';
import { crossings } from '../../src/export/layout/score.ts';
import { around, meet, segmentsOf } from '../../src/export/layout/segments.ts';
import { listImports } from '../architecture/imports.ts';
import { parse, readSources } from '../architecture/source.ts';

const layoutOf = (name: ChartName) => JSON.parse(layoutOnDisk(name) ?? 'null') as ChartLayout;

/** Every way to fold every cell of every chart, with what the machine says about it. */
const folds: { title: string; fold: Fold; cell: Cell; isCase: boolean }[] = chartNames.flatMap((name) =>
  layoutOf(name).cells.flatMap(({ region, folds: ways }) =>
    ways.map((fold) => {
      const whole = cellsOf(chartOf(name)).find((cell) => cell.region === region);
      if (whole === undefined) throw new Error(`${name} has no cell ${region}`);
      const title = [region ?? name, ...fold.folded.map((path) => `− ${path}`)].join(' ');
      return { title, fold, cell: foldedCell(whole, fold.folded), isCase: name === 'case' };
    }),
  ),
);

test.each(chartNames)('%s: the file is what is computed now; npm run chart writes it anew', async (name) => {
  expect(layoutOnDisk(name)).toBe(await layoutFor(name));
});

test.each(chartNames)('%s: every transition that leads somewhere is in one arrow or one mark', (name) => {
  const { transitions } = chartOf(name);
  const leading = transitions.filter(({ from, to }) => to !== null && to !== from);
  const drawn = cellsOf(chartOf(name)).flatMap(({ arrows, marks }) => [...arrows, ...marks].flatMap(({ steps }) => steps));
  expect(drawn.toSorted(byName)).toEqual(leading.toSorted(byName));
});

const byName = (a: { from: string; event: string }, b: { from: string; event: string }): number =>
  `${a.from} ${a.event}` < `${b.from} ${b.event}` ? -1 : 1;

test('regions and the open case around them are frames; every other state is a box', () => {
  const boxes = layoutOf('case').cells.flatMap(({ folds: [whole] }) => whole?.states.map(({ path }) => path) ?? []);
  const frames = ['open', 'open.stage', 'open.talk', 'open.presence', 'open.handover', 'open.reviewClock'];
  expect([...boxes, ...frames].toSorted()).toEqual(
    chartOf('case')
      .states.map(({ path }) => path)
      .toSorted(),
  );
});

describe.each(folds)('$title', ({ fold, cell, isCase }) => {
  const labels = fold.arrows.flatMap(({ from, to, label }): (Box & { of: string })[] => {
    const lead = cell.arrows.find((arrow) => arrow.from === from && arrow.to === to);
    const size = lead === undefined ? null : labelSize(leadLabel(lead, isCase));
    return size === null || label === null
      ? []
      : [{ ...size, x: label[0] - size.width / 2, y: label[1] - size.height / 2, of: `${from} ${to}` }];
  });
  const boxes = fold.states.filter(({ holds }) => !holds);
  const pairs = <T>(items: readonly T[]): [T, T][] => items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

  test('every state and every arrow once', () => {
    expect(fold.states.map(({ path }) => path).toSorted()).toEqual(cell.states.map(({ path }) => path).toSorted());
    const ends = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
    expect(fold.arrows.map(ends).toSorted()).toEqual(cell.arrows.map(ends).toSorted());
  });

  test('no box on another, and each inside the cell and its frame', () => {
    for (const [a, b] of pairs(boxes)) expect(meet(a, b), `${a.path} and ${b.path}`).toBe(false);
    for (const state of fold.states) {
      const outer = fold.states.find(({ path, holds }) => holds && state.path.startsWith(`${path}.`)) ?? { ...fold, x: 0, y: 0 };
      expect(state.x >= outer.x && state.y >= outer.y, state.path).toBe(true);
      expect(state.x + state.width <= outer.x + outer.width && state.y + state.height <= outer.y + outer.height, state.path).toBe(true);
    }
  });

  test('arrows are level or upright, begin and end at their states, and cross nothing', () => {
    const touches = (box: Box, [x, y]: readonly [number, number]): boolean =>
      meet({ x: x - 1.5, y: y - 1.5, width: 3, height: 3 }, box) && !meet({ x: x - 0.5, y: y - 0.5, width: 1, height: 1 }, inner(box));
    const inner = ({ x, y, width, height }: Box): Box => ({ x: x + 2, y: y + 2, width: width - 4, height: height - 4 });
    for (const { from, to, points } of fold.arrows) {
      const box = (path: string) => fold.states.find((state) => state.path === path) ?? { x: -9, y: -9, width: 0, height: 0 };
      expect(touches(box(from), points[0] ?? [0, 0]), `${from} begins`).toBe(true);
      expect(touches(box(to), points.at(-1) ?? [0, 0]), `${to} is reached`).toBe(true);
      for (const [[x, y], [otherX, otherY]] of segmentsOf(points)) expect(x === otherX || y === otherY).toBe(true);
      for (const segment of segmentsOf(points).map((one) => around(one, 0.25)))
        expect(
          boxes.filter((state) => meet(inner(state), segment)).map(({ path }) => path),
          `${from} ${to}`,
        ).toEqual([]);
    }
    // Some of the small charts cannot be drawn in a plane without one.
    expect(crossings(fold)).toBeLessThanOrEqual(isCase ? 0 : 3);
  });

  test('a label stands on no box, no line and no other label', () => {
    for (const label of labels) {
      expect(
        boxes.filter((box) => meet(box, label)).map(({ path }) => path),
        label.of,
      ).toEqual([]);
      const lines = fold.arrows.filter(({ points }) => segmentsOf(points).some((segment) => meet(around(segment, 0.5), label)));
      expect(
        lines.map(({ from, to }) => `${from} ${to}`),
        label.of,
      ).toEqual([]);
    }
    for (const [a, b] of pairs(labels)) expect(meet(a, b), `${a.of} and ${b.of}`).toBe(false);
  });

  test('every arrow that has something to say has found a place for it', () => {
    const wanted = cell.arrows.filter((lead) => labelSize(leadLabel(lead, isCase)) !== null);
    expect(labels).toHaveLength(wanted.length);
  });
});

test('the layout library is loaded only where layouts are computed: neither screen nor server ever has it', () => {
  const loading = readSources('machines/**/*.ts', 'src/**/*.{ts,tsx}').filter((source) =>
    listImports(parse(source)).some(({ target, isType }) => target.startsWith('elkjs') && !isType),
  );
  expect(loading.map(({ path }) => path)).toEqual(['src/cli/chart-layouts.ts']);
  expect(readSources('src/cli/chart-layouts.ts')[0]?.text).toContain("await import('elkjs");
});
