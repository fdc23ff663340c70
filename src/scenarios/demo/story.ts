// What a chapter of a demonstration case may look at. Days are counted from the first contact and fall on working days.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { Site } from '../../../machines/sites.ts';
import type { Step } from '../life.ts';
import type { Person } from '../people.ts';

export type Story = {
  readonly person: Person;
  readonly at: (day: number) => Day;
  /** So many days from the day the demonstration is shown, on a working day. */
  readonly ahead: (days: number) => Day;
};
export type Chapter = (story: Story) => Step[];

export function storyOf(person: Person, today: Day, daysAgo: number, site: Site): Story {
  const from = (days: number): Day => onWorkingDay(plus(today, { days }), site);
  return { person, at: (day) => from(day - daysAgo), ahead: from };
}
