// Writes a chart as JSON, its deadlines with their lengths, for whoever draws or checks it with other tools.
import { deadlines } from '../../../machines/case/deadlines/deadlines.ts';
import type { Parameters } from '../../../machines/standards/parameters.ts';
import type { Chart } from '../../engine/chart/chart-of.ts';

/** One line. Only the deadlines that run in this chart. */
export function jsonOf(chart: Chart, { periods }: Parameters): string {
  const names = [...new Set(chart.states.flatMap((state) => state.deadlines))];
  const running = names.map((name) => ({ name, ...deadlines[name], period: periods[deadlines[name].length] }));
  return JSON.stringify({ ...chart, deadlines: running });
}
