// Divides a chart into drawings that a person can take in: a region each, and how the whole hangs together.
import type { Chart, ChartState, ChartTransition } from '../../engine/chart/chart-of.ts';

/** One picture: the states that are drawn, and the arrows between them and to what lies outside. */
export type Drawing = {
  readonly title: string;
  /** The state that is entered first, when it is in the picture. */
  readonly initial: string | null;
  readonly states: readonly ChartState[];
  readonly arrows: readonly ChartTransition[];
};

const isInside = (path: string, region: string): boolean => path.startsWith(`${region}.`);

/** Arrows lead somewhere: what is only noted stands in the table. */
const leads = ({ from, to }: ChartTransition): boolean => to !== null && to !== from;

/** Arrows of the region itself count as well: what it listens to, each of its states does. */
function drawRegion(chart: Chart, region: ChartState): Drawing {
  const states = chart.states.filter(({ path }) => isInside(path, region.path));
  const arrows = chart.transitions.filter((step) => leads(step) && (isInside(step.from, region.path) || step.from === region.path));
  return { title: region.path, initial: region.initial, states, arrows };
}

/** A chart without regions is one drawing; one with regions is an outline and a drawing per region. */
export function drawingsOf(chart: Chart): Drawing[] {
  const parallel = new Set(chart.states.filter(({ kind }) => kind === 'parallel').map(({ path }) => path));
  if (parallel.size === 0)
    return [{ title: chart.name, initial: chart.initial, states: chart.states, arrows: chart.transitions.filter(leads) }];
  const regions = chart.states.filter(({ parent }) => parent !== null && parallel.has(parent));
  const inner = (path: string): boolean => regions.some((region) => isInside(path, region.path));
  const outline = {
    title: chart.name,
    initial: chart.initial,
    states: chart.states.filter(({ path }) => !inner(path)),
    arrows: chart.transitions.filter((step) => leads(step) && !regions.some(({ path }) => path === step.from) && !inner(step.from)),
  };
  return [outline, ...regions.map((region) => drawRegion(chart, region))];
}
