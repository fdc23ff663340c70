// Who is told of a review, when and of what, by the words of the standard (Window and escalation; T12, T20, T23): read entry by entry.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { later, onWorkingDay, plus } from './own-days.ts';
import { ReviewOracle } from './review-oracle.ts';

/** `day`: the day of the review it is about, as the staff are told it. */
export type Telling = { readonly topic: string; readonly to: string; readonly on: Day; readonly day: Day };

/** Days from the day of the review: before it the client is told as well, after it only the staff. */
const before = [
  ['reviewWindowOpen', -28],
  ['reviewIn14Days', -14],
  ['reviewIn3Days', -3],
  ['reviewToday', 0],
] as const;

export class MessageOracle {
  readonly #place: Place;
  #review: ReviewOracle;
  /** Dangers of violence that nobody has lifted. */
  readonly #violence = new Set<string>();

  constructor(place: Place) {
    this.#place = place;
    this.#review = new ReviewOracle(place);
  }

  read(event: Dated): void {
    this.#review = this.#review.read(event);
    if (event.type === 'case.returned') this.#violence.clear();
    if (event.type === 'risk.noted' && event.kind === 'violence') this.#violence.add(event.risk);
    if (event.type === 'risk.lifted') this.#violence.delete(event.risk);
  }

  /** Of the last moment of this day. */
  tell(today: Day): Telling[] {
    const due = this.#review.due(today);
    if (due === null) return [];
    const telling = (topic: string, to: string, days: number): Telling => {
      return { topic, to, on: onWorkingDay(plus(due.on, { days }), this.#place), day: due.on };
    };
    if (this.#review.overdue !== null) {
      const isLeadTold = later(today, plus(due.on, { days: 15 })) === today;
      return [telling('reviewOverdue', 'counsellor', 1), ...(isLeadTold ? [telling('reviewEscalated', 'teamLead', 15)] : [])];
    }
    const last = before.findLast(([, days]) => plus(due.on, { days }) <= today);
    if (last === undefined) return [];
    const [topic, days] = last;
    return ['client', 'counsellor'].flatMap((to) => (to === 'client' && this.#violence.size > 0 ? [] : [telling(topic, to, days)]));
  }
}
