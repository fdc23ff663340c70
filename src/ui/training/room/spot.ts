// What a stop points at, by its name: a state of the chart, or an event.
import { chartOf } from '../../../engine/chart/chart-of.ts';
import type { Sentences } from '../../../language/sentences.ts';

const withoutRegion = (path: string): string => path.replace(/^open\.(?:(?:stage|talk|presence|handover|reviewClock)\.)?/u, '');

const paths: ReadonlyMap<string, string> = new Map(chartOf('case').states.map(({ path }) => [withoutRegion(path), path]));

/** As the chart has it: the whole path of a state; an event, or a code nobody knows, as it is. */
export const inChart = (spot: string): string => paths.get(spot) ?? spot;

const isEvent = (spot: string): boolean => chartOf('case').transitions.some(({ event }) => event === spot);

export const isKnownSpot = (spot: string): boolean => paths.has(spot) || isEvent(spot);

/** Of a code the chart does not know, the code itself: an imported file may have been written by hand. */
export function nameOfSpot(say: Sentences, spot: string): string {
  if (paths.has(spot)) return say.state(spot);
  return isEvent(spot) ? say.event(spot) : spot;
}
