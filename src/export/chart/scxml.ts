// Writes a chart as SCXML (W3C). Rules and requirements stand in a namespace of our own: they are more than a condition can say.
import type { Chart, ChartState, ChartTransition } from '../../engine/chart/chart-of.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);

/** Attributes that have no value are left out. */
const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null || value === '' ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

function element(name: string, values: Readonly<Record<string, string | null>>, inner: readonly string[]): string[] {
  if (inner.length === 0) return [`<${name}${attributes(values)}/>`];
  return [`<${name}${attributes(values)}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
}

function writeTransition({ event, to, rule, needs, tells, asks }: ChartTransition): string[] {
  const values = { event, target: to, 'etappe:rule': rule, 'etappe:needs': needs.join(' '), 'etappe:asks': asks };
  return element('transition', values, tells === null ? [] : element('raise', { event: tells }, []));
}

/** A compound state is a `state` with states inside, as SCXML has it. */
const tags = { atomic: 'state', compound: 'state', parallel: 'parallel', final: 'final' } as const;

function writeState(chart: Chart, { path, kind, initial, deadlines }: ChartState): string[] {
  const steps = chart.transitions.filter(({ from }) => from === path).flatMap(writeTransition);
  const children = chart.states.filter(({ parent }) => parent === path).flatMap((state) => writeState(chart, state));
  return element(tags[kind], { id: path, initial, 'etappe:deadlines': deadlines.join(' ') }, [...steps, ...children]);
}

/**
 * SCXML 1.0 with the `null` data model: a machine without a context. What a guard asks of the context therefore cannot be a `cond`;
 * the names of the requirements stand in `etappe:needs`.
 */
export function scxmlOf(chart: Chart): string {
  const root = {
    xmlns: 'http://www.w3.org/2005/07/scxml',
    'xmlns:etappe': 'urn:etappe:chart',
    version: '1.0',
    datamodel: 'null',
    name: chart.name,
    initial: chart.initial,
  };
  const states = chart.states.filter(({ parent }) => parent === null).flatMap((state) => writeState(chart, state));
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...element('scxml', root, states), ''].join('\n');
}
