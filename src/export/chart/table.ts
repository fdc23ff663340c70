// Writes states, transitions and deadlines of a chart as Markdown tables.
import { deadlines, type Deadline, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { Period } from '../../../machines/day.ts';
import type { Parameters } from '../../../machines/standards/parameters.ts';
import type { Chart, ChartTransition } from '../../engine/chart/chart-of.ts';
import type { ChartNames } from './chart-names.ts';

/** Markdown ends a cell at a bar and a row at a line break. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text}\``;

export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const statesTable = (chart: Chart, names: ChartNames): string =>
  tableOf(
    ['state', 'name', 'kind', 'deadlines that run'],
    chart.states.map(({ path, kind, deadlines: running }) => [
      code(path),
      names.state(chart.name, path),
      kind === 'atomic' ? '' : kind,
      running.map(code).join(', '),
    ]),
  );

const consequences = ({ tells, asks }: ChartTransition, names: ChartNames): string =>
  [...(tells === null ? [] : [code(tells)]), ...(asks === null ? [] : [names.effect(asks)])].join(', ');

/** Small charts have no rules, requirements and effects of their own, so their tables have three columns instead of seven. */
export function transitionsTable(chart: Chart, names: ChartNames): string {
  const isCase = chart.transitions.some(({ rule }) => rule !== null);
  const head = isCase ? ['rule', 'from', 'event', 'name', 'to', 'only if', 'then'] : ['from', 'event', 'to'];
  const rows = chart.transitions.map((step) => {
    const { rule, from, event, to, needs } = step;
    const goal = to === null ? '' : code(to);
    if (!isCase) return [code(from), code(event), goal];
    const conditions = needs.map(names.requirement).join('; ');
    return [rule ?? '', code(from), code(event), names.event(chart.name, event), goal, conditions, consequences(step, names)];
  });
  return tableOf(head, rows);
}

/** `28 days`, `3 months`, `28 days before`. */
export function periodInWords(period: Period): string {
  const [count, unit] = 'months' in period ? [period.months, 'month'] : [period.days, 'day'];
  if (count === 0) return 'the day itself';
  return `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}${count < 0 ? ' before' : ''}`;
}

const falls = ({ falls: how, raised }: Deadline): string =>
  [how === 'onWorkingDay' ? 'moved to a working day' : 'exactly', ...(raised === 'after' ? ['raised the day after'] : [])].join(', ');

export function deadlinesTable(chart: Chart, names: ChartNames, { periods }: Parameters): string {
  const running = new Set<DeadlineName>(chart.states.flatMap((state) => state.deadlines));
  return tableOf(
    ['deadline', 'counted from', 'length', 'raises', 'name', 'falls'],
    [...running].map((name) => {
      const deadline: Deadline = deadlines[name];
      const { from, length, raises } = deadline;
      return [code(name), code(from), periodInWords(periods[length]), code(raises.type), names.event('case', raises.type), falls(deadline)];
    }),
  );
}
