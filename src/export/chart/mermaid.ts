// Draws a chart as Mermaid flowcharts, one a region. Dashed arrows are those that the calendar takes.
import type { Chart, ChartState, ChartTransition } from '../../engine/chart/chart-of.ts';
import type { ChartNames } from './chart-names.ts';
import { drawingsOf, type Drawing } from './drawing.ts';

/** Mermaid takes no dots in an id. */
const idOf = (path: string): string => path.replaceAll('.', '_');

/** Inside quotes Mermaid reads entities; a quotation mark would end the text. */
const quoted = (text: string): string => `"${text.replaceAll('&', '#amp;').replaceAll('"', '#quot;')}"`;

function drawState(chart: Chart, drawn: readonly ChartState[], state: ChartState, names: ChartNames, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const name = quoted(names.state(chart.name, state.path));
  const children = drawn.filter(({ parent }) => parent === state.path);
  if (children.length > 0) {
    const inner = children.flatMap((child) => drawState(chart, drawn, child, names, depth + 1));
    return [`${indent}subgraph ${idOf(state.path)}[${name}]`, ...inner, `${indent}end`];
  }
  return [`${indent}${idOf(state.path)}${state.kind === 'final' ? `([${name}])` : `[${name}]`}`];
}

/** Stands for the region itself: what it listens to, each of its states does. */
const anyOfThese = '∀';

type Arrow = { readonly from: string; readonly to: string; readonly byCalendar: boolean; readonly labels: readonly string[] };

/** Arrows with the same ends become one with several labels, or nobody could follow them. */
function arrowsOf(chart: Chart, { arrows }: Drawing, names: ChartNames): Arrow[] {
  const labelOf = ({ event, rule }: ChartTransition): string => {
    const name = names.event(chart.name, event);
    return rule === null ? name : `${rule} ${name}`;
  };
  const keyOf = ({ from, to, event }: ChartTransition): string => `${from} ${to ?? from} ${event.startsWith('deadline.')}`;
  return [...Map.groupBy(arrows, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const byCalendar = first.event.startsWith('deadline.');
    return [{ from: first.from, to: first.to ?? first.from, byCalendar, labels: same.map(labelOf) }];
  });
}

function draw(chart: Chart, drawing: Drawing, names: ChartNames): string {
  const isRoot = ({ parent }: ChartState): boolean => !drawing.states.some(({ path }) => path === parent);
  const states = drawing.states.filter(isRoot).flatMap((state) => drawState(chart, drawing.states, state, names, 1));
  const arrows = arrowsOf(chart, drawing, names);
  const pictured = new Set(drawing.states.map(({ path }) => path));
  const beyond = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].filter((path) => !pictured.has(path));
  return [
    'flowchart TB',
    ...(drawing.initial === null ? [] : ['  begin(( ))']),
    ...states,
    ...beyond.map((path) => `  ${idOf(path)}{{${quoted(path === drawing.title ? anyOfThese : names.state(chart.name, path))}}}`),
    ...(drawing.initial === null ? [] : [`  begin --> ${idOf(drawing.initial)}`]),
    ...arrows.map(({ from, to, byCalendar, labels }) => {
      const line = byCalendar ? '-.->' : '-->';
      return `  ${idOf(from)} ${line}|${quoted(labels.join('<br>'))}| ${idOf(to)}`;
    }),
  ].join('\n');
}

/** One drawing per region, with its title. */
export const mermaidOf = (chart: Chart, names: ChartNames): { readonly title: string; readonly text: string }[] =>
  drawingsOf(chart).map((drawing) => ({ title: drawing.title, text: draw(chart, drawing, names) }));
