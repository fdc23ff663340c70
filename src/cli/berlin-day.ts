// The civil day in Germany at an instant: the one place where a clock becomes a day.
import { TZDate } from '@date-fns/tz';
import type { Day } from '../../machines/day.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** By the zone of the rules, not of this computer: at 23:30 UTC it is already the next day in Germany. */
export function berlinDayOf(instant: Date): Day {
  const there = new TZDate(instant, 'Europe/Berlin');
  return `${there.getFullYear()}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
}
