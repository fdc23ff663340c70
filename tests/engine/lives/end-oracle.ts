// Who is told of a case after its end, by the words of the standard (T20, T22, T23, T24; Retention): read entry by entry.
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { onWorkingDay, plus } from './own-days.ts';

/** Once, three months after the end. */
const aftercareAfter = { months: 3 };
/** Twelve months after the end. */
const keptFor = { months: 12 };

export class EndOracle {
  readonly #place: Place;
  /** Dangers of violence that nobody has lifted. */
  readonly #violence = new Set<string>();
  #closedOn: Day | null = null;
  #isWithdrawn = false;
  #isErased = false;
  #aftercare: 'none' | 'consented' | 'done' = 'none';

  constructor(place: Place) {
    this.#place = place;
  }

  read(event: Dated): void {
    switch (event.type) {
      case 'risk.noted':
        if (event.kind === 'violence') this.#violence.add(event.risk);
        break;
      case 'risk.lifted':
        this.#violence.delete(event.risk);
        break;
      case 'aftercare.consented':
        if (this.#aftercare === 'none') this.#aftercare = 'consented';
        break;
      case 'aftercare.withdrawn':
        this.#aftercare = 'none';
        break;
      case 'aftercare.contacted':
        this.#aftercare = 'done';
        break;
      case 'case.erased':
        this.#isErased = true;
        break;
      default:
        this.#readEnd(event);
    }
  }

  #readEnd(event: Dated): void {
    switch (event.type) {
      case 'case.closed':
      case 'contact.brokenOff':
      case 'handover.accepted':
        this.#closedOn = event.on;
        break;
      // Learned of late it took effect on its day; neither of the two moves an end that was before.
      case 'client.died':
        this.#closedOn ??= event.diedOn ?? event.on;
        this.#aftercare = 'none';
        break;
      case 'processing.withdrawn':
        this.#closedOn ??= event.on;
        this.#aftercare = 'none';
        this.#isWithdrawn = true;
        break;
      case 'case.returned':
        this.#closedOn = null;
        this.#aftercare = 'none';
        this.#isWithdrawn = false;
        break;
      default:
    }
  }

  /** Topic and reader, at the last moment of this day. */
  tell(today: Day): string[] {
    if (this.#closedOn === null || this.#isErased) return [];
    const isAfterwards = this.#aftercare === 'consented' && today >= onWorkingDay(plus(this.#closedOn, aftercareAfter), this.#place);
    const isOver = today >= plus(this.#closedOn, keptFor);
    return [
      ...(isAfterwards ? ['aftercareDue to counsellor'] : []),
      ...(isAfterwards && this.#violence.size === 0 ? ['aftercareDue to client'] : []),
      ...(isOver ? ['retentionEnded to dataProtection'] : []),
      // Without consent nothing may be kept, and nobody waits for a day.
      ...(this.#isWithdrawn && !isOver ? ['erasureOwed to dataProtection'] : []),
    ].toSorted();
  }
}
