// What runs out if nobody does anything, as an oracle keeps it: reminded of three days before its last day, told when it has passed.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Day } from '../../../machines/day.ts';
import { later, onWorkingDay, plus } from './own-days.ts';

/** Days before the last one on which something can still be done. */
const notice = { days: -3 };

/** `last`: the last day on which it can be done, told on the next one. `comes`: a day that is told on itself. */
type Until = { readonly last: Day } | { readonly comes: Day };

export class Waiting {
  readonly #place: Place;
  /** Topic, the day it is about, and the one on which the calendar will say it. */
  readonly #runs = new Map<string, { readonly day: Day; readonly on: Day }>();
  /** Topic, and the last day of what can still be done. */
  readonly #reminded = new Map<string, Day>();
  readonly #said = new Map<string, Day>();
  readonly #told: string[] = [];

  constructor(place: Place) {
    this.#place = place;
  }

  /** A day that has passed by `today` is said today; of one day it is said once. */
  begin(topic: string, until: Until, today: Day): void {
    const day = 'last' in until ? plus(until.last, { days: 1 }) : until.comes;
    if (this.#said.get(topic) !== day && this.#runs.get(topic)?.day !== day) this.#runs.set(topic, { day, on: later(day, today) });
  }

  remind(topic: string, last: Day): void {
    this.#reminded.set(topic, last);
  }

  end(topic: string): void {
    this.#runs.delete(topic);
    this.#reminded.delete(topic);
    this.#said.delete(topic);
  }

  endAll(): void {
    for (const kept of [this.#runs, this.#reminded, this.#said]) kept.clear();
  }

  /** What had to be done by a day before `today`, or comes today, is said: on its day, or on the day it was learned of. */
  passTo(today: Day): void {
    for (const [topic, { day, on }] of this.#runs) {
      if (on > today) continue;
      this.#runs.delete(topic);
      this.#said.set(topic, day);
      this.#told.push(`${topic} to counsellor on ${onWorkingDay(on, this.#place)}`);
    }
  }

  /** All that was told up to now. */
  get told(): readonly string[] {
    return this.#told;
  }

  /** Reminders that wait on `today` or have been sent, as long as the day has not passed. */
  reminders(today: Day): string[] {
    return [...this.#reminded].flatMap(([topic, last]) =>
      later(today, last) === last ? [`${topic} to counsellor on ${onWorkingDay(plus(last, notice), this.#place)} about ${last}`] : [],
    );
  }
}
