// What a stop points at, by its name: a state of the chart, or an event.
import { chartOf } from '../../../engine/chart/chart-of.ts';
import type { Sentences } from '../../../language/sentences.ts';

const withoutRegion = (path: string): string => path.replace(/^open\.(?:(?:stage|talk|presence|handover|reviewClock)\.)?/u, '');

const states: ReadonlySet<string> = new Set(chartOf('case').states.map(({ path }) => withoutRegion(path)));

export const isState = (spot: string): boolean => states.has(spot);

/** Of a code the chart does not know, the code itself: an imported file may have been written by hand. */
export function nameOfSpot(say: Sentences, spot: string): string {
  if (isState(spot)) return say.state(spot);
  return chartOf('case').transitions.some(({ event }) => event === spot) ? say.event(spot) : spot;
}
