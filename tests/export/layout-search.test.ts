// The search for the settings that draw a chart best, with a layout library that draws as the test wants it to.
import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartState, ChartTransition } from '../../src/engine/chart/chart-of.ts';
import { layOut } from '../../src/export/layout/lay-out.ts';
import type { Fold, Point } from '../../src/export/layout/layout.ts';
import { costOf } from '../../src/export/layout/score.ts';
import { startsFor, turns, type Settings } from '../../src/export/layout/settings.ts';

const state = (path: string, kind: ChartState['kind'] = 'atomic', parent: string | null = null): ChartState => ({
  path,
  parent,
  kind,
  initial: null,
  deadlines: [],
});
const step = (event: string, rule: ChartTransition['rule'] = null): ChartTransition => ({
  from: 'a',
  event,
  to: 'b',
  rule,
  needs: [],
  tells: null,
  asks: null,
});
const chart = (steps: readonly ChartTransition[] = [], ...inner: readonly ChartState[]): Chart => ({
  name: 'goal',
  initial: 'a',
  states: [state('a', inner.length > 0 ? 'compound' : 'atomic'), state('b'), ...inner],
  transitions: steps,
});

/** Two boxes and a line of this length between them; null where the library gives up. */
type Drawn = { readonly width: number; readonly line?: number } | null;

const library = (drawn: (options: LayoutOptions, graph: ElkNode) => Drawn): Pick<ELK, 'layout'> => {
  const layout = async (graph: ElkNode): Promise<ElkNode> => {
    const how = drawn(graph.layoutOptions ?? {}, graph);
    if (how === null) throw new Error('not this one');
    const edges = (graph.edges ?? []).map((edge) => ({
      ...edge,
      sections: [{ id: edge.id, startPoint: { x: 62, y: 20 }, endPoint: { x: 62 + (how.line ?? 90), y: 20 } }],
    }));
    return { ...graph, width: how.width, height: 40, edges, children: (graph.children ?? []).map((box) => ({ ...box, x: 0, y: 30 })) };
  };
  return { layout: layout as ELK['layout'] };
};

const named = (path: string): string[] => [path];
const found = async (drawn: (options: LayoutOptions, graph: ElkNode) => Drawn, of = chart()): Promise<Settings | undefined> =>
  (await layOut(library(drawn), of, named)).chosen['outside'];

const values = turns.flatMap((turn) =>
  turn.flatMap((one) => Object.entries(one).map(([option, value]) => ({ option, value: String(value) }))),
);
const starts = startsFor('RIGHT', []).flatMap(({ options }) =>
  Object.entries(options).map(([option, value]) => ({ option, value: String(value) })),
);
const tried = [...new Map([...values, ...starts].map((one) => [`${one.option} ${one.value}`, one])).values()];

test('every placement is tried with every layering, and every spacing a label may need', () => {
  expect(tried.map(({ option, value }) => `${option.replace('elk.', '')} ${value}`)).toMatchInlineSnapshot(`
    [
      "layered.considerModelOrder.strategy NODES_AND_EDGES",
      "layered.considerModelOrder.strategy NONE",
      "layered.spacing.nodeNodeBetweenLayers 34",
      "layered.spacing.nodeNodeBetweenLayers 28",
      "layered.spacing.nodeNodeBetweenLayers 40",
      "layered.spacing.nodeNodeBetweenLayers 48",
      "layered.spacing.nodeNodeBetweenLayers 56",
      "layered.spacing.edgeNodeBetweenLayers 16",
      "layered.spacing.edgeNodeBetweenLayers 13",
      "layered.spacing.edgeNodeBetweenLayers 20",
      "layered.spacing.edgeNodeBetweenLayers 24",
      "layered.spacing.edgeEdgeBetweenLayers 10",
      "layered.spacing.edgeEdgeBetweenLayers 26",
      "spacing.portPort 10",
      "spacing.portPort 16",
      "spacing.edgeEdge 14",
      "spacing.edgeEdge 17",
      "layered.nodePlacement.strategy BRANDES_KOEPF",
      "layered.nodePlacement.bk.fixedAlignment NONE",
      "layered.layering.strategy LONGEST_PATH",
      "layered.layering.strategy NETWORK_SIMPLEX",
      "layered.nodePlacement.bk.fixedAlignment LEFTUP",
      "layered.nodePlacement.bk.fixedAlignment LEFTDOWN",
      "layered.nodePlacement.bk.fixedAlignment RIGHTUP",
      "layered.nodePlacement.bk.fixedAlignment RIGHTDOWN",
      "layered.nodePlacement.bk.fixedAlignment BALANCED",
      "layered.nodePlacement.strategy NETWORK_SIMPLEX",
      "layered.nodePlacement.strategy LINEAR_SEGMENTS",
    ]
  `);
});

test.each(tried)('$option is $value where that draws it best', async ({ option, value }) => {
  const chosen = await found((options) => ({ width: options[option] === value ? 100 : 200 }));
  expect(chosen?.options[option]).toBe(value);
});

test('what is found is kept while the next setting is tried: all the best ones together', async () => {
  const wanted = Object.fromEntries(values.map(({ option, value }) => [option, value]));
  const chosen = await found((options) => ({
    width: 900 - 100 * Object.entries(wanted).filter(([option, value]) => options[option] === value).length,
  }));
  expect(chosen?.options).toMatchObject(wanted);
});

test('what is chosen already is not tried anew', async () => {
  let times = 0;
  await found(() => {
    times += 1;
    return { width: 100 };
  });
  const others = turns.reduce((sum, { length }) => sum + length - 1, 0);
  expect(times).toBe(startsFor('RIGHT', []).length * (1 + 2 * others));
});

test('settings that help only after a later one has changed are found the second time around', async () => {
  const [early, late] = ['elk.layered.spacing.nodeNodeBetweenLayers', 'elk.spacing.edgeEdge'];
  const chosen = await found((options) => ({
    width: options[late] === '17' ? (options[early] === '56' ? 100 : 200) : 300,
  }));
  expect(chosen?.options).toMatchObject({ [early]: '56', [late]: '17' });
});

test('of two that draw it equally well the first is kept', async () => {
  expect(await found(() => ({ width: 100 }))).toEqual(startsFor('RIGHT', [])[0]);
});

test.each(['DOWN', 'RIGHT'] as const)('a frame runs %s where that draws it best', async (direction) => {
  const of = chart([], state('a.x', 'atomic', 'a'), state('a.y', 'atomic', 'a'));
  const inFrame = ({ children = [] }: ElkNode) => children.find(({ id }) => id === 'a')?.layoutOptions?.['elk.direction'];
  const chosen = await found((_, graph) => ({ width: inFrame(graph) === direction ? 100 : 200 }), of);
  expect(chosen).toMatchObject({ direction: 'RIGHT', frames: { a: direction } });
});

test('only frames that are drawn, and not what is folded into one, have a direction', async () => {
  const of = chart([], state('a.x', 'compound', 'a'), state('a.x.y', 'atomic', 'a.x'));
  const { chosen } = await layOut(
    library(() => ({ width: 100 })),
    of,
    named,
  );
  expect(Object.entries(chosen).map(([folding, { frames }]) => [folding, Object.keys(frames)])).toEqual([
    ['outside', ['a', 'a.x']],
    ['outside a', []],
    ['outside a.x', ['a']],
    ['outside a a.x', []],
  ]);
});

test.each([
  ['its label', step('goal.reached', 'T18')],
  ['the clock on it', step('deadline.passed')],
])('a line with room for %s is worth a wider drawing', async (_, one) => {
  const wide = 'elk.layered.spacing.nodeNodeBetweenLayers';
  const drawn = (options: LayoutOptions): Drawn => (options[wide] === '56' ? { width: 250, line: 90 } : { width: 200, line: 4 });
  expect((await found(drawn, chart([one])))?.options[wide]).toBe('56');
  expect((await found(drawn, chart([step('goal.reached')])))?.options[wide]).toBe('34');
});

test.each([
  { rule: null, what: 'is the calendar’s where no step has a rule', hasClock: true },
  { rule: 'T18', what: 'is another region’s where others have one', hasClock: false },
] as const)('a step of the calendar without a rule $what', async ({ rule, hasClock }) => {
  const back = { ...step('deadline.passed'), from: 'b', to: 'a' };
  const { layout } = await layOut(
    library(() => ({ width: 100 })),
    chart([step('goal.reached', rule), step('goal.left'), back]),
    named,
  );
  const clocks = layout.cells[0]?.folds[0]?.arrows.map(({ from, clock }) => [from, clock !== null]);
  expect(clocks).toEqual([
    ['a', false],
    ['b', hasClock],
  ]);
});

test('settings with which the library gives up are passed over', async () => {
  const chosen = await found((options) => (options['elk.layered.layering.strategy'] === 'LONGEST_PATH' ? null : { width: 100 }));
  expect(chosen?.options['elk.layered.layering.strategy']).toBe('NETWORK_SIMPLEX');
});

test('a drawing with which it always gives up is named', async () => {
  await expect(found(() => null)).rejects.toThrow("no setting lays out 'outside'");
});

test('with settings chosen before only these are tried, and one that is missing is named', async () => {
  const of = chart([], state('a.x', 'atomic', 'a'));
  const [first, second] = startsFor('RIGHT', ['a']);
  let times = 0;
  const counting = library(() => {
    times += 1;
    return { width: 100 };
  });
  const chosen = { outside: second, 'outside a': first } as Record<string, Settings>;
  expect((await layOut(counting, of, named, chosen)).chosen).toEqual(chosen);
  expect(times).toBe(2);
  await expect(layOut(counting, of, named, { outside: first } as Record<string, Settings>)).rejects.toThrow(
    "nobody has chosen settings for 'outside a'",
  );
});

describe('a drawing costs', () => {
  const drawing = (lines: readonly (readonly Point[])[], width = 0, height = 0): Fold => ({
    folded: [],
    width,
    height,
    states: [],
    arrows: lines.map((points, index) => ({ from: `${index}`, to: 'z', points, label: null, clock: null })),
  });
  const level: Point[] = [
    [0, 50],
    [100, 50],
  ];
  const upright: Point[] = [
    [50, 0],
    [50, 100],
  ];
  const bent: Point[] = [
    [50, 0],
    [50, 50],
    [100, 50],
  ];

  test.each([
    { what: 'more for every pixel of height than for one of width', fold: drawing([], 10, 10), missing: 0, cost: 6 + 50 },
    { what: 'by the length of its lines', fold: drawing([level, upright.map(([x, y]): Point => [x + 500, y])]), missing: 0, cost: 10 },
    { what: 'more where lines cross', fold: drawing([level, upright]), missing: 0, cost: 10 + 80 },
    { what: 'as much for each crossing', fold: drawing([level, upright, upright]), missing: 0, cost: 15 + 160 },
    { what: 'more where a line bends', fold: drawing([bent]), missing: 0, cost: 5 + 10 },
    { what: 'nothing for a line that only touches another', fold: drawing([level, bent]), missing: 0, cost: 10 + 10 },
    { what: 'most where a label has no place', fold: drawing([level]), missing: 2, cost: 5 + 3000 },
  ])('$what', ({ fold, missing, cost }) => {
    expect(costOf(fold, missing)).toBeCloseTo(cost);
  });
});
