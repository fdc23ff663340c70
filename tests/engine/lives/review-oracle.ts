// When a review is due, by the words of the standard (R1 to R9, T11, T15): read entry by entry, without the chart and its memory.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { ClientOracle } from './client-oracle.ts';
import { later, onWorkingDay, plus } from './own-days.ts';
import { PlanOracle } from './plan-oracle.ts';
import {
  above,
  endings,
  excusing,
  meetings,
  notBefore,
  taughtBy,
  type Ceiling,
  type Due,
  type Learned,
  type Overdue,
  type Talk,
} from './review-words.ts';

export class ReviewOracle {
  readonly #place: Place;
  readonly #plan = new PlanOracle();
  #runs: 'off' | 'resting' | 'running' = 'off';
  /** Entry into force, or the day the client declined, while no regular review has followed (R1). */
  #first: Day | null = null;
  #held: Day | null = null;
  /** Entries into force since the last review, or on its very day: each version has a first review of its own. */
  #renewed: Day[] = [];
  /** The day the text on the table names, and those that texts in force name: entry into force, day. */
  #onTable: Day | null = null;
  #named: (readonly [Day, Day])[] = [];
  #hadAgreement = false;
  #signed: Day | null = null;
  /** Ceilings counted from this day on are anew; what had passed by then counts no more. */
  #beginnings: Day[] = [];
  /** After a pause, an absence, a waiver, a renegotiation that lapsed: due by these days unless a review is held before. */
  #promised: Ceiling[] = [];
  #learned: Learned[] = [];
  #talk: Talk | null = null;
  /** What is overdue stays so, whatever has changed since. */
  #overdue: Overdue | null = null;
  #missKnownOn: Day | null = null;
  #lookedOn: Day = '2011-01-01';
  #longEndedOn: Day | null = null;
  #lastPausedOrFound: Day | null = null;
  /** The day the calendar noticed too many overdue measures: not in a pause, and not while a review is overdue anyway. */
  #behindSince: Day | null = null;
  #isLong = false;
  #agreedLong = false;
  #isAway = false;
  #inBalance = false;
  readonly #low = new Map<string, { readonly rating: number; readonly on: Day }>();
  readonly #client = new ClientOracle();

  constructor(place: Place) {
    this.#place = place;
  }

  get overdue(): Due | null {
    return this.#overdue;
  }

  get #base(): Day | null {
    return this.#held ?? this.#first;
  }

  /** From the day something arose, but not from before the last review; while it lasts, from every new beginning as well. */
  #since(day: Day): Day[] {
    if (this.#base === null) return [];
    const arose = later(this.#base, day);
    return [arose, ...this.#beginnings.map((begun) => later(arose, begun))];
  }

  #ceilings(today: Day): Ceiling[] {
    const all: Ceiling[] = [...this.#promised, ...this.#named.map(([, day]): Ceiling => ['named', day])];
    const add = (rule: string, from: Day | null, period: Parameters<typeof plus>[1]): void => {
      if (from !== null) all.push([rule, plus(from, period)]);
    };
    add('R1', this.#first, { months: 3 });
    if (this.#held !== null) for (const day of this.#renewed) add('renewed', day, { months: 3 });
    if (this.#isLong) add('R4', this.#held, { months: 12 });
    else if (this.#held !== null) all.push(['R2', notBefore(this.#longEndedOn, plus(this.#held, { months: 6 }))]);
    const { jmd, young, seekingSince } = this.#client;
    if (jmd) add('R3', this.#base, { months: 3 });
    else if (young && seekingSince !== null && this.#base !== null) add('R3', later(this.#base, seekingSince), { months: 3 });
    for (const { rating, on } of this.#low.values()) if (rating === 1) for (const day of this.#since(on)) add('R5acute', day, { days: 42 });
    const tooMany = this.#plan.tooManySince;
    if (tooMany !== null && tooMany <= today)
      for (const day of this.#since(later(tooMany, this.#behindSince ?? tooMany))) add('R5measures', day, { days: 42 });
    const anew = this.#beginnings.at(-1) ?? '';
    const counted = all.filter(([, day]) => onWorkingDay(day, this.#place) >= anew);
    return [...counted, ...this.#learned.map(({ on }): Ceiling => ['R6', notBefore(this.#lastPausedOrFound, plus(on, { days: 28 }))])];
  }

  /** The earliest ceiling, on a working day (R8); null while no review is owed. */
  due(today: Day): Due | null {
    if (this.#runs !== 'running') return null;
    if (this.#overdue !== null) return this.#overdue;
    return this.#next(today);
  }

  #next(today: Day): Overdue | null {
    const ceilings = this.#ceilings(today);
    const first = ceilings.map(([, day]) => day).toSorted()[0];
    if (first === undefined) return null;
    return {
      on: onWorkingDay(first, this.#place),
      ceiling: first,
      rules: ceilings.filter(([, day]) => day === first).map(([rule]) => rule),
    };
  }

  /** Overdue on the day after, except while a talk runs that was begun in time: that has a week to be recorded (T9). */
  passTo(today: Day): void {
    for (let day = this.#lookedOn; this.#runs === 'running' && this.#overdue === null;) {
      const due = this.#next(day);
      if (due === null) break;
      const passes = plus(later(due.on, this.#recordBy(due.on)), { days: 1 });
      if (passes > today) break;
      // What has come up meanwhile may be due sooner, and then it was that.
      if (passes <= day) this.#overdue = due;
      day = later(day, passes);
    }
    this.#lookedOn = later(this.#lookedOn, today);
  }

  #recordBy(due: Day): Day {
    return this.#talk === null || this.#talk.since > due ? due : onWorkingDay(plus(this.#talk.since, { days: 7 }), this.#place);
  }

  /** One entry further. A return begins with nothing (T21). */
  read(event: Dated): ReviewOracle {
    if (event.type === 'case.returned') return new ReviewOracle(this.#place);
    this.passTo(event.on);
    for (const occasion of this.#client.read(event)) this.#learn(occasion, event.on);
    this.#readRatings(event);
    this.#learn(taughtBy(event), event.on);
    this.#plan.read(event);
    if (event.type === 'deadline.measuresOverdue' && (this.#behindSince ?? '') < (this.#plan.tooManySince ?? ''))
      this.#behindSince = event.on;
    this.#readTalk(event);
    this.#readPresence(event);
    this.#readAgreement(event);
    if (endings.includes(event.type)) {
      this.#runs = 'off';
      this.#overdue = null;
    }
    if (this.#isLong && !this.#mayBeLong) {
      this.#isLong = false;
      this.#longEndedOn = event.on;
    }
    return this;
  }

  #learn(occasion: string | null, on: Day): void {
    if (occasion !== null && this.#base !== null) this.#learned.push({ occasion, on });
  }

  get #mayBeLong(): boolean {
    return [...this.#low.values()].every(({ rating }) => rating > 2) && this.#client.works;
  }

  #readRatings(event: Dated): void {
    if (event.type === 'completion.begun' || event.type === 'deadline.capReached') this.#inBalance = true;
    if (event.type === 'completion.abandoned') this.#inBalance = false;
    if (this.#inBalance && this.#talk === null) return;
    if (event.type === 'domain.rated')
      this.#low.set(event.domain, { rating: Math.min(event.counsellor, event.client ?? event.counsellor), on: event.on });
    if (event.type === 'domain.leftOut') this.#low.delete(event.domain);
  }

  #readTalk(event: Dated): void {
    if (event.type === 'review.opened' || event.type === 'review.recorded') {
      this.#agreedLong = false;
      this.#talk = { since: event.on, about: [event.occasion, ...(event.also ?? [])] };
    }
    if (event.type === 'interval.agreed') this.#agreedLong = true;
    if (event.type === 'review.waived') this.#waive(event.on);
    if (event.type === 'review.adjourned') this.#talk = null;
    if (event.type === 'review.held' || event.type === 'review.recorded') this.#hold(event.on);
  }

  #waive(on: Day): void {
    const waived = this.#overdue;
    this.#overdue = null;
    if (waived?.rules.includes('R6') === true && waived.rules.every((rule) => rule === 'R6' || !above.has(rule))) {
      this.#learned = this.#learned.filter((learned) => plus(learned.on, { days: 28 }) > waived.ceiling);
      return;
    }
    this.#beginAnew(on, 'waived', { months: 3 });
  }

  /** Each occasion is answered by a talk that began on its day or later and names it, or covers every goal. */
  #hold(on: Day): void {
    const talk = this.#talk ?? { since: on, about: [] };
    this.#talk = null;
    const covers = this.#plan.covers(talk.about.includes('regular'));
    this.#learned = this.#learned.filter((learned) => learned.on > talk.since || !(covers || talk.about.includes(learned.occasion)));
    const overdue = this.#overdue;
    const isOfOccasion = overdue !== null && !overdue.rules.some((rule) => above.has(rule)) && overdue.rules.includes('R6');
    const isAnswered = isOfOccasion ? !this.#learned.some((learned) => plus(learned.on, { days: 28 }) <= overdue.ceiling) : covers;
    if (isAnswered) this.#overdue = null;
    if (!covers) return;
    this.#isLong = this.#agreedLong && this.#mayBeLong;
    this.#longEndedOn = null;
    this.#first = null;
    this.#held = on;
    this.#renewed = this.#renewed.filter((day) => day >= on);
    this.#named = this.#named.filter(([day]) => day >= on);
    this.#beginnings = [];
    this.#lastPausedOrFound = null;
    this.#promised = [];
  }

  #beginAnew(on: Day, rule: string, period: Parameters<typeof plus>[1]): void {
    this.#beginnings.push(on);
    this.#promised.push([rule, plus(on, period)]);
  }

  #readPresence(event: Dated): void {
    if (event.type === 'pause.agreed' && this.#overdue === null) this.#runs = 'resting';
    if (event.type === 'appointment.missed' || (event.type === 'review.missed' && event.side === 'client'))
      this.#missKnownOn = event.toldOn ?? event.on;
    if (meetings.includes(event.type) && !this.#isAway) this.#missKnownOn = null;
    if (event.type === 'pause.ended' || event.type === 'deadline.pauseEnded') {
      this.#runs = 'running';
      this.#lastPausedOrFound = event.on;
      this.#beginAnew(event.on, 'R9', { days: 28 });
    }
    if (event.type === 'contact.attempted') this.#isAway = true;
    if (event.type !== 'contact.resumed') return;
    if (this.#isAway && this.#base !== null) {
      this.#lastPausedOrFound = event.on;
      this.#forgive(event.excuse);
      this.#beginAnew(event.on, 'R5contact', { days: 42 });
    }
    this.#isAway = false;
    this.#missKnownOn = null;
  }

  /** Overdue only after a miss that had its reason: nobody has let the review lapse. */
  #forgive(excuse: string): void {
    const isAfterTheMiss = this.#overdue !== null && this.#missKnownOn !== null && this.#missKnownOn <= this.#overdue.on;
    if (isAfterTheMiss && excusing.includes(excuse)) this.#overdue = null;
  }

  #readAgreement(event: Dated): void {
    if (event.type === 'version.offered') {
      this.#signed = null;
      this.#onTable = event.reviewBy ?? null;
    }
    if (event.type === 'version.signed') this.#signed = event.on;
    if (event.type === 'deadline.renegotiationLapsed' || event.type === 'renegotiation.abandoned')
      this.#promised.push(['T11', plus(event.on, { days: 28 })]);
    if (event.type === 'signature.declined') {
      this.#first ??= this.#held === null ? event.on : null;
      if (this.#runs === 'off') this.#runs = 'running';
    }
    if (event.type === 'completion.abandoned' && this.#runs === 'off') {
      this.#first = event.on;
      this.#runs = 'running';
    }
    if (event.type === 'case.takenOver') {
      this.#first = event.firstReviewFrom;
      this.#held = event.lastHeldOn;
      if (event.dueBy !== undefined) this.#promised.push(['T17', event.dueBy]);
      this.#learned = (event.occasions ?? []).map(({ occasion, learnedOn }) => ({ occasion, on: learnedOn }));
      this.#runs = 'running';
    }
    if (event.type === 'agreement.concluded' && this.#signed !== null) this.#conclude(this.#signed, event.on);
  }

  /** A first agreement ends the clock of the working plan, unless a review of that is overdue; a later one has a first review of its own. */
  #conclude(inForceOn: Day, today: Day): void {
    this.passTo(today);
    const isOverdue = this.#overdue !== null;
    this.#runs = 'running';
    if (this.#held === null || inForceOn >= this.#held) this.#renewed.push(inForceOn);
    if (this.#onTable !== null) this.#named.push([inForceOn, this.#onTable]);
    if (this.#hadAgreement || isOverdue) {
      this.#hadAgreement = true;
      if (this.#held === null) this.#first ??= inForceOn;
      return;
    }
    this.#hadAgreement = true;
    this.#first = inForceOn;
    this.#held = null;
    this.#beginnings = [];
    this.#lastPausedOrFound = null;
    this.#promised = [];
    this.#isLong = false;
    this.#longEndedOn = null;
  }
}
