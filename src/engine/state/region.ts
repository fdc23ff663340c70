// Where a case stands in the chart, as dotted paths: one for each region while it is open.
import type { CaseState } from './case-state.ts';

/** The way to the innermost state of a value, such as `intake.inquiry`. */
export function pathOf(value: CaseState['value']): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([name, inner]) => (inner === undefined ? name : `${name}.${pathOf(inner)}`))
    .join(' ');
}

/** The same within one region; null once the case is closed, and for a region the chart does not have. */
export function placeIn({ value }: CaseState, region: string): string | null {
  const open = typeof value === 'object' ? value['open'] : undefined;
  const place = typeof open === 'object' ? open[region] : undefined;
  return place === undefined ? null : pathOf(place);
}
