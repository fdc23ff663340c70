// When a review is due, by the words of the standard (R1 to R9, T11, T15): read entry by entry, without the chart and its memory.
import type { Place } from '../../../machines/calendar/place.ts';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import type { Dated, EventOf } from '../../../machines/case/events/case-event.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import { PlanOracle } from './plan-oracle.ts';

type Ceiling = readonly [rule: string, day: Day];
export type Due = { readonly on: Day; readonly rules: readonly string[] };

const seeking = ['unemployed', 'lookingForTraining'];
const working = ['ordinaryWork', 'training'];
const endings = ['case.closed', 'contact.brokenOff', 'handover.accepted', 'client.died', 'processing.withdrawn'];

/** What an event tells the centre that a review has to follow (R6). */
function teaches(event: Dated): boolean {
  if (event.type === 'risk.noted') return event.kind === 'violence';
  if (event.type === 'measure.reported') return event.status === 'impossible';
  if (event.type === 'contact.resumed') return event.excuse === 'hospital';
  if (event.type === 'deadline.ageReached') return event.age !== 25;
  return event.type === 'occasion.noted' || event.type === 'household.separated';
}

export class ReviewOracle {
  readonly #place: Place;
  readonly #plan = new PlanOracle();
  #runs: 'off' | 'resting' | 'running' = 'off';
  /** Entry into force, or the day the client declined, while no regular review has followed (R1). */
  #first: Day | null = null;
  #held: Day | null = null;
  /** Entries into force since the last review, or on its very day: each version has a first review of its own. */
  #renewed: Day[] = [];
  #hadAgreement = false;
  #signed: Day | null = null;
  /** Ceilings counted from this day on are anew; what had passed by then counts no more. */
  #beginnings: Day[] = [];
  /** After a pause, an absence, a waiver, a renegotiation that lapsed: due by these days unless a review is held before. */
  #promised: Ceiling[] = [];
  #learned: Day[] = [];
  /** The day the calendar noticed too many overdue measures: not in a pause, and not while a review is overdue anyway. */
  #behindSince: Day | null = null;
  #isLong = false;
  #agreedLong = false;
  #isAway = false;
  #inBalance = false;
  readonly #low = new Map<string, { readonly rating: number; readonly on: Day }>();
  #client = { jmd: false, young: false, seekingSince: null as Day | null, occupation: '', title: null as Day | null };

  constructor(place: Place) {
    this.#place = place;
  }

  get #anew(): Day | null {
    return this.#beginnings.at(-1) ?? null;
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
    const all: Ceiling[] = [...this.#promised];
    const add = (rule: string, from: Day | null, period: Parameters<typeof plus>[1]): void => {
      if (from !== null) all.push([rule, plus(from, period)]);
    };
    add('R1', this.#first, { months: 3 });
    if (this.#held !== null) for (const day of this.#renewed) add('renewed', day, { months: 3 });
    add(this.#isLong ? 'R4' : 'R2', this.#held, { months: this.#isLong ? 12 : 6 });
    const { jmd, young, seekingSince } = this.#client;
    if (jmd) add('R3', this.#base, { months: 3 });
    else if (young && seekingSince !== null && this.#base !== null) add('R3', later(this.#base, seekingSince), { months: 3 });
    for (const { rating, on } of this.#low.values()) if (rating === 1) for (const day of this.#since(on)) add('R5acute', day, { days: 42 });
    const tooMany = this.#plan.tooManySince;
    if (tooMany !== null && tooMany <= today)
      for (const day of this.#since(later(tooMany, this.#behindSince ?? tooMany))) add('R5measures', day, { days: 42 });
    for (const day of this.#learned) add('R6', day, { days: 28 });
    return all.filter(([, day]) => this.#anew === null || onWorkingDay(day, this.#place) >= this.#anew);
  }

  /** The earliest ceiling, on a working day (R8); null while no review is owed. */
  due(today: Day): Due | null {
    if (this.#runs !== 'running') return null;
    const ceilings = this.#ceilings(today);
    const first = ceilings.map(([, day]) => day).toSorted()[0];
    if (first === undefined) return null;
    return { on: onWorkingDay(first, this.#place), rules: ceilings.filter(([, day]) => day === first).map(([rule]) => rule) };
  }

  /** One entry further. A return begins with nothing (T21). */
  read(event: Dated): ReviewOracle {
    if (event.type === 'case.returned') return new ReviewOracle(this.#place);
    this.#readClient(event);
    if (teaches(event) && this.#base !== null) this.#learned.push(event.on);
    this.#plan.read(event);
    if (event.type === 'deadline.measuresOverdue' && (this.#behindSince ?? '') < (this.#plan.tooManySince ?? ''))
      this.#behindSince = event.on;
    this.#readTalk(event);
    this.#readPresence(event);
    this.#readAgreement(event);
    if (endings.includes(event.type)) this.#runs = 'off';
    return this;
  }

  #readClient(event: Dated): void {
    if (event.type === 'inquiry.noted') {
      this.#client.jmd = event.service === 'jmd';
      this.#client.young = event.ageBand === 'minor' || event.ageBand === 'under25';
    }
    if (event.type === 'deadline.ageReached') this.#client.young = event.age === 18;
    if (event.type === 'client.described') this.#describe(event);
    if (event.type === 'completion.begun') this.#inBalance = true;
    if (event.type === 'completion.abandoned') this.#inBalance = false;
    if (this.#inBalance) return;
    if (event.type === 'domain.rated')
      this.#low.set(event.domain, { rating: Math.min(event.counsellor, event.client ?? event.counsellor), on: event.on });
    if (event.type === 'domain.leftOut') this.#low.delete(event.domain);
  }

  #describe({ occupation, titleExpires, on }: Dated<EventOf<'client.described'>>): void {
    const before = this.#client;
    const isNews = working.includes(before.occupation) !== working.includes(occupation) || before.title !== titleExpires;
    if (isNews && this.#base !== null) this.#learned.push(on);
    const seekingSince = seeking.includes(occupation) ? (before.seekingSince ?? on) : null;
    this.#client = { ...before, occupation, title: titleExpires, seekingSince };
  }

  #readTalk(event: Dated): void {
    if (event.type === 'review.opened') this.#agreedLong = false;
    if (event.type === 'interval.agreed') this.#agreedLong = true;
    if (event.type === 'review.waived') this.#beginAnew(event.on, 'waived', { months: 3 });
    if (event.type !== 'review.held') return;
    this.#learned = [];
    if (!this.#plan.isCovered) return;
    const isEasy = [...this.#low.values()].every(({ rating }) => rating > 2);
    this.#isLong = this.#agreedLong && isEasy && working.includes(this.#client.occupation);
    this.#first = null;
    this.#held = event.on;
    this.#renewed = this.#renewed.filter((day) => day >= event.on);
    this.#beginnings = [];
    this.#promised = [];
  }

  #beginAnew(on: Day, rule: string, period: Parameters<typeof plus>[1]): void {
    this.#beginnings.push(on);
    this.#promised.push([rule, plus(on, period)]);
  }

  #readPresence(event: Dated): void {
    if (event.type === 'pause.agreed') this.#runs = 'resting';
    if (event.type === 'pause.ended' || event.type === 'deadline.pauseEnded') {
      this.#runs = 'running';
      this.#beginAnew(event.on, 'R9', { days: 28 });
    }
    if (event.type === 'contact.attempted') this.#isAway = true;
    if (event.type !== 'contact.resumed') return;
    if (this.#isAway && this.#base !== null) this.#beginAnew(event.on, 'R5contact', { days: 42 });
    this.#isAway = false;
  }

  #readAgreement(event: Dated): void {
    if (event.type === 'version.offered') this.#signed = null;
    if (event.type === 'version.signed') this.#signed = event.on;
    if (event.type === 'deadline.renegotiationLapsed') this.#promised.push(['T11', plus(event.on, { days: 28 })]);
    if (event.type === 'signature.declined') {
      this.#first ??= this.#held === null ? event.on : null;
      if (this.#runs === 'off') this.#runs = 'running';
    }
    if (event.type === 'case.takenOver') {
      this.#first = event.firstReviewFrom;
      this.#held = event.lastHeldOn;
      this.#runs = 'running';
    }
    if (event.type === 'agreement.concluded' && this.#signed !== null) this.#conclude(this.#signed, event.on);
  }

  /** A first agreement ends the clock of the working plan, unless a review of that is overdue; a later one has a first review of its own. */
  #conclude(inForceOn: Day, today: Day): void {
    const due = this.due(today);
    const isOverdue = due !== null && due.on < today;
    this.#runs = 'running';
    if (this.#held === null || inForceOn >= this.#held) this.#renewed.push(inForceOn);
    if (this.#hadAgreement || isOverdue) {
      this.#hadAgreement = true;
      if (this.#held === null) this.#first ??= inForceOn;
      return;
    }
    this.#hadAgreement = true;
    this.#first = inForceOn;
    this.#held = null;
    this.#beginnings = [];
    this.#promised = [];
    this.#learned = [];
    this.#isLong = false;
  }
}
