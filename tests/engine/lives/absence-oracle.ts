// Who is told while a client cannot be met, by the words of the standard (T12 to T15; No-show ladder): read entry by entry.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day, Period } from '../../../machines/day.ts';
import { onWorkingDay, plus } from './own-days.ts';
import { endings, meetings } from './review-words.ts';
import { Waiting } from './waiting.ts';

const firstAttempt = { days: 7 };
const nextStep = { days: 14 };
/** Counted from the last contact, and never moved. */
const lostAfter = { months: 3 };

export class AbsenceOracle {
  readonly #place: Place;
  readonly waiting: Waiting;
  #missedOn: Day | null = null;
  /** How far the ladder is climbed. */
  #rung: 'none' | 'attempted' | 'attemptedAgain' | 'written' = 'none';
  #attemptedOn: Day | null = null;
  #lastContactOn: Day | null = null;
  #isPaused = false;

  constructor(place: Place) {
    this.#place = place;
    this.waiting = new Waiting(place);
  }

  read(event: Dated): void {
    this.waiting.passTo(event.on);
    if (event.type === 'case.returned' || endings.includes(event.type)) this.#forget();
    this.#readPause(event);
    this.#readLadder(event);
    if (meetings.includes(event.type) || event.type === 'contact.resumed') this.#meet(event.on);
    this.#wait(event.on);
  }

  #forget(): void {
    [this.#missedOn, this.#rung, this.#attemptedOn, this.#lastContactOn, this.#isPaused] = [null, 'none', null, null, false];
    this.waiting.endAll();
  }

  #readPause(event: Dated): void {
    if (event.type === 'pause.agreed') this.#isPaused = true;
    // A talk follows, so it waits for a day people work on.
    if (event.type === 'pause.agreed' || event.type === 'pause.extended')
      this.waiting.begin('pauseEnded', { comes: onWorkingDay(event.until, this.#place) }, event.on);
    if (event.type !== 'pause.ended' && event.type !== 'deadline.pauseEnded') return;
    this.#isPaused = false;
    this.waiting.end('pauseEnded');
  }

  #readLadder(event: Dated): void {
    if (event.type === 'appointment.missed' || (event.type === 'review.missed' && event.side === 'client')) this.#missedOn = event.on;
    if (event.type === 'contact.attempted') {
      if (this.#rung === 'none') this.#rung = 'attempted';
      else if (this.#rung === 'attempted') this.#rung = 'attemptedAgain';
      this.#attemptedOn = event.on;
    }
    if (event.type === 'letter.sent' || event.type === 'letter.waived') {
      this.#rung = 'written';
      this.waiting.begin('letterUnanswered', { last: this.#lastDay(event.on, nextStep) }, event.on);
    }
    if (event.type !== 'contact.resumed') return;
    this.#rung = 'none';
    this.#missedOn = null;
    this.waiting.end('letterUnanswered');
  }

  #meet(on: Day): void {
    this.#lastContactOn = on;
    if (this.#rung === 'none') this.#missedOn = null;
  }

  #lastDay(from: Day, period: Period): Day {
    return onWorkingDay(plus(from, period), this.#place);
  }

  /** One rung is waited for at a time. */
  #wait(today: Day): void {
    const [missed, attempted] = [this.#missedOn, this.#attemptedOn];
    const isMissed = this.#rung === 'none' && missed !== null && !this.#isPaused;
    if (isMissed) this.waiting.remind('attemptDue', this.#lastDay(missed, firstAttempt));
    else if (this.#rung === 'attempted' && attempted !== null) this.waiting.remind('attemptDue', this.#lastDay(attempted, nextStep));
    else this.waiting.end('attemptDue');
    if (this.#rung === 'attemptedAgain' && attempted !== null) this.waiting.remind('letterDue', this.#lastDay(attempted, nextStep));
    else this.waiting.end('letterDue');
    if (this.#rung !== 'none' && this.#lastContactOn !== null)
      this.waiting.begin('contactLost', { comes: plus(this.#lastContactOn, lostAfter) }, today);
    else this.waiting.end('contactLost');
  }
}
