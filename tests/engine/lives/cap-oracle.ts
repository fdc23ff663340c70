// Who is told that the time for a case runs out, by the words of the standard (Cap of a case; T2, T17, T18): read entry by entry.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { onWorkingDay, plus } from './own-days.ts';

/** Months from the decision. */
const [warned, warnedAgain, cap, extendedCap] = [30, 34, 36, 48];

const ends: ReadonlySet<string> = new Set(['case.closed', 'contact.brokenOff', 'handover.accepted', 'client.died', 'processing.withdrawn']);

export class CapOracle {
  readonly #place: Place;
  #decidedOn: Day | null = null;
  #isExtended = false;
  #isOpen = true;

  constructor(place: Place) {
    this.#place = place;
  }

  read(event: Dated): void {
    if (ends.has(event.type)) this.#isOpen = false;
    switch (event.type) {
      // Counted from the first of the two.
      case 'advice.begun':
      case 'assessment.begun':
        this.#decidedOn ??= event.on;
        break;
      // A handover gives no time.
      case 'case.takenOver':
        this.#decidedOn = event.decidedOn;
        this.#isExtended = event.capExtended ?? false;
        break;
      case 'cap.extended':
        this.#isExtended = true;
        break;
      case 'case.returned':
        this.#decidedOn = null;
        this.#isExtended = false;
        this.#isOpen = true;
        break;
      default:
    }
  }

  /** Topic and reader, at the last moment of this day. */
  tell(today: Day): string[] {
    const decided = this.#decidedOn;
    if (decided === null || !this.#isOpen) return [];
    const after = (months: number): Day => plus(decided, { months });
    if (today >= onWorkingDay(after(this.#isExtended ? extendedCap : cap), this.#place))
      return ['capReached to counsellor', 'capReached to teamLead'];
    if (this.#isExtended || today < after(warned)) return [];
    return [`${today < after(warnedAgain) ? 'capWarned' : 'capWarnedAgain'} to counsellor`];
  }
}
