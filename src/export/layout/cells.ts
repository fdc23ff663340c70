// Divides a chart into cells: a graph for each parallel region and one for what lies outside them, and says what is a line in it.
import type { Chart, ChartState, ChartTransition } from '../../engine/chart/chart-of.ts';

/** What leads somewhere from `from`: a line where both ends are boxes of the cell, else a mark at `from`. */
export type Lead = { readonly from: string; readonly to: string; readonly steps: readonly ChartTransition[] };

export type Cell = {
  /** The path of the region; null for what lies outside the regions. */
  readonly region: string | null;
  readonly states: readonly ChartState[];
  readonly arrows: readonly Lead[];
  /** Out of the cell, from the whole cell, or to one and the same place from so many states that lines would say less. */
  readonly marks: readonly Lead[];
};

/** In a region, steps by the same event to the same state are marks and no lines from so many states on. Small charts have room for lines. */
const fromEverywhere = 4;

/** Regions, and the parallel states around them, are frames and no boxes. */
const isFrame = (chart: Chart, { parent, kind }: ChartState): boolean =>
  kind === 'parallel' || chart.states.some(({ path, kind: outer }) => path === parent && outer === 'parallel');

const isWithin = (path: string, region: string): boolean => path.startsWith(`${region}.`);

/** What is only noted leads nowhere, and stands in the outline. */
const leads = ({ from, to }: ChartTransition): boolean => to !== null && to !== from;

const together = (steps: readonly ChartTransition[]): Lead[] =>
  [...Map.groupBy(steps, ({ from, to }) => `${from} ${to}`).values()].map((same) => ({
    from: same[0]?.from ?? '',
    to: same[0]?.to ?? '',
    steps: same,
  }));

function cellOf(region: string | null, states: readonly ChartState[], steps: readonly ChartTransition[]): Cell {
  const boxes = new Set(states.map(({ path }) => path));
  const common = Map.groupBy(steps, ({ event, to }) => `${event} ${to}`);
  const isLine = ({ from, to, event }: ChartTransition): boolean =>
    boxes.has(from) && boxes.has(to ?? '') && (region === null || (common.get(`${event} ${to}`)?.length ?? 0) < fromEverywhere);
  return { region, states, arrows: together(steps.filter(isLine)), marks: together(steps.filter((step) => !isLine(step))) };
}

/** Every transition that leads somewhere is in exactly one lead of exactly one cell. */
export function cellsOf(chart: Chart): Cell[] {
  const frames = chart.states.filter((state) => isFrame(chart, state));
  const regions = frames.filter(({ kind }) => kind !== 'parallel').map(({ path }) => path);
  const steps = chart.transitions.filter(leads);
  const ofRegion = (path: string): string | null => regions.find((region) => path === region || isWithin(path, region)) ?? null;
  const boxes = chart.states.filter((state) => !frames.includes(state));
  return [...regions, null].flatMap((region) => {
    const states = boxes.filter(({ path }) => ofRegion(path) === region);
    return states.length === 0
      ? []
      : [
          cellOf(
            region,
            states,
            steps.filter(({ from }) => ofRegion(from) === region),
          ),
        ];
  });
}

/** States of the cell that hold others, and so can be folded. */
export const foldable = ({ states }: Cell): string[] => states.filter(({ kind }) => kind === 'compound').map(({ path }) => path);

/** The innermost state that is still seen when these are folded. */
export const seen = (path: string, folded: readonly string[]): string => folded.find((outer) => isWithin(path, outer)) ?? path;

/** What is drawn of a cell when these states are folded: lines inside them are hidden, lines to them end at their box. */
export function foldedCell(cell: Cell, folded: readonly string[]): Cell {
  const lift = (leads: readonly Lead[]): Lead[] =>
    together(
      leads
        .flatMap(({ steps }) => steps)
        .map((step) => ({ ...step, from: seen(step.from, folded), to: seen(step.to ?? '', folded) }))
        .filter(({ from, to }) => from !== to),
    );
  return {
    region: cell.region,
    states: cell.states.filter(({ path }) => seen(path, folded) === path),
    arrows: lift(cell.arrows),
    marks: lift(cell.marks),
  };
}
