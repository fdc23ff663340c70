// Derives the holiday table from the date-holidays package. `node tests/machines/holiday-source.ts` writes it anew.
import { writeFileSync } from 'node:fs';
import DateHolidays from 'date-holidays';
import { Land } from '../../machines/calendar/place.ts';

const regions = [...Land.options, 'BY-KATH'];
const years = Array.from({ length: 50 }, (_, index) => 2011 + index);

function publicHolidays(region: string, year: number): string[] {
  const [land = '', municipality] = region.split('-');
  const source = municipality ? new DateHolidays('DE', land, municipality) : new DateHolidays('DE', land);
  const days = source.getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(days.map(({ date }) => date.slice(5, 10)))].sort();
}

/** Public holidays as `MM-DD`, by region and year. */
export const holidayTable = (): Record<string, Record<string, string[]>> =>
  Object.fromEntries(
    regions.map((region) => [region, Object.fromEntries(years.map((year) => [String(year), publicHolidays(region, year)]))]),
  );

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('../../machines/calendar/holidays.json', import.meta.url), `${JSON.stringify(holidayTable())}\n`);
}
