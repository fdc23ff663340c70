// Who is told that a text on the table runs out, or a term, by the words of the standard (T4, T5, T10, T11; Term): read entry by entry.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { later, onWorkingDay, plus } from './own-days.ts';
import { endings } from './review-words.ts';
import { Waiting } from './waiting.ts';

const toSign = { days: 28 };
const toDraft = { days: 28 };
const term = { months: 12 };

export class SigningOracle {
  readonly #place: Place;
  readonly waiting: Waiting;
  #offeredOn: Day | null = null;
  readonly #signed = new Map<string, Day>();
  #renegotiatedSince: Day | null = null;
  #inForceOn: Day | null = null;
  #inBalance = false;
  #isMinor = false;
  #hasGuardian = false;

  constructor(place: Place) {
    this.#place = place;
    this.waiting = new Waiting(place);
  }

  get #needsGuardian(): boolean {
    return this.#isMinor || this.#hasGuardian;
  }

  get #isSigned(): boolean {
    return ['client', 'counsellor', ...(this.#needsGuardian ? ['guardian'] : [])].every((party) => this.#signed.has(party));
  }

  read(event: Dated): void {
    this.waiting.passTo(event.on);
    if (event.type === 'case.returned' || endings.includes(event.type)) this.#forget();
    this.#readClient(event);
    this.#readTable(event);
    this.#readForce(event);
    this.#wait(event.on);
  }

  #forget(): void {
    this.#takeBack();
    [this.#renegotiatedSince, this.#inForceOn, this.#inBalance, this.#hasGuardian] = [null, null, false, false];
    this.waiting.endAll();
  }

  /** Who signed under a guardian who had not, signs anew when the guardian's part ends. */
  #readClient(event: Dated): void {
    const didNeed = this.#needsGuardian;
    if (event.type === 'inquiry.noted') this.#isMinor = event.ageBand === 'minor';
    if (event.type === 'deadline.ageReached') this.#isMinor = false;
    if (event.type === 'guardian.appointed') this.#hasGuardian = true;
    if (event.type === 'guardian.ended') this.#hasGuardian = false;
    if (didNeed && !this.#needsGuardian && !this.#signed.has('guardian')) this.#signed.delete('client');
  }

  #readTable(event: Dated): void {
    if (event.type === 'version.offered') {
      this.#takeBack();
      this.#offeredOn = event.on;
    }
    if (event.type === 'version.signed') this.#signed.set(event.party, event.on);
    if (event.type === 'version.withdrawn' || event.type === 'signature.declined' || event.type === 'deadline.versionLapsed')
      this.#takeBack();
    if (event.type === 'renegotiation.begun') this.#renegotiatedSince = event.on;
    const isOver = ['renegotiation.abandoned', 'deadline.renegotiationLapsed', 'deadline.capReached', 'agreement.concluded'];
    if (!isOver.includes(event.type)) return;
    this.#renegotiatedSince = null;
    if (event.type !== 'agreement.concluded') this.#takeBack();
  }

  #takeBack(): void {
    this.#offeredOn = null;
    this.#signed.clear();
  }

  #readForce(event: Dated): void {
    if (event.type === 'completion.begun' || event.type === 'deadline.capReached') this.#inBalance = true;
    if (event.type === 'completion.abandoned') this.#inBalance = false;
    if (event.type === 'agreement.ended' || event.type === 'deadline.termEnded') this.#inForceOn = null;
    if (event.type !== 'agreement.concluded') return;
    this.#inForceOn = [...this.#signed.values()].reduce(later);
    this.#takeBack();
  }

  #wait(today: Day): void {
    this.#waitForTheEnd(today);
    const [topic, other] = this.#renegotiatedSince === null ? ['version', 'renegotiation'] : ['renegotiation', 'version'];
    this.#end(other);
    const last = this.#last();
    if (last === null) return this.#end(topic);
    this.waiting.remind(`${topic}Lapsing`, last);
    return this.waiting.begin(`${topic}Lapsed`, { last }, today);
  }

  /** The term ends nothing while a new text is being agreed on, or the balance drawn. */
  #waitForTheEnd(today: Day): void {
    if (this.#inForceOn === null || this.#renegotiatedSince !== null || this.#inBalance) this.waiting.end('termEnded');
    else this.waiting.begin('termEnded', { comes: plus(this.#inForceOn, term) }, today);
  }

  /** The text on the table until it is signed by all; while there is none, the new one that is being written. */
  #last(): Day | null {
    if (this.#offeredOn !== null) return this.#isSigned ? null : onWorkingDay(plus(this.#offeredOn, toSign), this.#place);
    return this.#renegotiatedSince === null ? null : onWorkingDay(plus(this.#renegotiatedSince, toDraft), this.#place);
  }

  #end(topic: string): void {
    this.waiting.end(`${topic}Lapsing`);
    this.waiting.end(`${topic}Lapsed`);
  }
}
