// What a recording says about the client, as far as reviews hang on it (R3, R4, R6): read entry by entry, without the chart.
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { seeking, working } from './review-words.ts';

export class ClientOracle {
  jmd = false;
  young = false;
  seekingSince: Day | null = null;
  #occupation = '';
  #title: Day | null = null;
  #kind: string | null = null;

  get works(): boolean {
    return working.includes(this.#occupation);
  }

  /** What it teaches the centre (R6): work begun or lost, another title. */
  read(event: Dated): string[] {
    if (event.type === 'inquiry.noted') {
      this.jmd = event.service === 'jmd';
      this.young = event.ageBand === 'minor' || event.ageBand === 'under25';
    }
    if (event.type === 'deadline.ageReached') this.young = event.age === 18;
    if (event.type !== 'client.described') return [];
    const [worked, titled, kind] = [this.works, this.#title, this.#kind];
    this.#occupation = event.occupation;
    this.#title = event.titleExpires;
    this.#kind = event.title ?? kind;
    this.seekingSince = seeking.includes(event.occupation) ? (this.seekingSince ?? event.on) : null;
    // The kind told for the first time is no change.
    const isSame = titled === this.#title && (kind === null || kind === this.#kind);
    return [...(worked === this.works ? [] : ['jobOrTraining']), ...(isSame ? [] : ['titleChanged'])];
  }
}
