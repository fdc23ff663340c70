// Days of cases as an iCalendar file: whole days, no time zone, each under a name that stays the same.
import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../../machines/day.ts';

/** `id` tells the entry apart for ever; an entry that is no longer given disappears from whoever has subscribed. */
export type CalendarEntry = {
  readonly id: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string | null;
  /** How often it was moved or taken away: by it a calendar tells which of two is the newer one (RFC 5545, 3.8.7.4). */
  readonly changes: number;
  /** The instant of the last change; null where nobody knows. */
  readonly changedAt: string | null;
  readonly isCancelled: boolean;
};

/** `at` is the instant the file is made. */
export function calendarText(name: string, entries: readonly CalendarEntry[], at: Date): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'etappe', product: 'etappe' } });
  for (const { id, on, summary, description, changes, changedAt, isCancelled } of entries) {
    calendar.createEvent({
      // The same entry keeps its name, so that what is moved moves and what is over disappears (decision 16).
      id: `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@etappe`,
      // Whole days without a zone: a civil day is the same day in every calendar (2-standard, Dates).
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: at,
      sequence: changes,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(changedAt !== null && { lastModified: new Date(changedAt) }),
      summary,
      // Nobody is busy all day because a review is due.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(description !== null && { description }),
    });
  }
  // The library ends the last line nowhere; every line of a calendar ends (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}
