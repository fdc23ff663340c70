// The civil day in Germany of an instant, however the source writes it. Null when it is none.
import { Day } from '../../../../machines/day.ts';

const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

const checked = (text: string): Day | null => Day.safeParse(text).data ?? null;
const ofMilliseconds = (instant: number): Day | null =>
  Number.isFinite(instant) && Math.abs(instant) < 8.64e15 ? checked(berlin.format(instant)) : null;

/** Only an instant with an offset is moved into Germany; without one it was written there. */
export function berlinDay(value: unknown): Day | null {
  if (typeof value === 'number') return ofMilliseconds(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{11,14}$/u.test(text)) return ofMilliseconds(Number(text));
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(text);
  if (german !== null) return checked(`${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`);
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text)) return null;
  return /T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) ? ofMilliseconds(Date.parse(text)) : checked(text.slice(0, 10));
}

const clock = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** The time of day in Germany, as `18:00`; null where none is written. */
export function berlinTime(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  const written = /T(\d{2}:\d{2})/u.exec(text)?.[1] ?? null;
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) ? Date.parse(text) : Number.NaN;
  return written === null || Number.isNaN(instant) ? written : clock.format(instant);
}
