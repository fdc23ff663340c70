// A training scenario: a made-up life with stops, at which the walkthrough pauses, explains and asks.
import type { DeadlineType, ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { StatePath } from '../../engine/state/state-path.ts';
import type { Life, Step } from '../life.ts';

/** In both languages of the screen. */
export type Both = { readonly de: string; readonly en: string };

/** What is asked. The answer is never written down: it is asked of the engine where the case stands. */
export type Question = { readonly kind: 'possible'; readonly of: readonly ProposalType[] } | { readonly kind: 'nextReview' };

/** What a stop points at: where the case is, or what has just happened or may happen. */
export type Spot = StatePath | ProposalType | DeadlineType;

/** The walkthrough pauses in the evening of `on`: everything that had been recorded by then is there. */
export type Stop = { readonly on: Day; readonly at: Spot; readonly text: Both; readonly asks: Question | null };

export type Scenario = {
  /** Its name in the address of the page. */
  readonly name: string;
  readonly title: Both;
  readonly story: Both;
  readonly site: Life['site'];
  readonly steps: readonly Step[];
  /** In the order of their days. */
  readonly stops: readonly Stop[];
};

export const both = (de: string, en: string): Both => ({ de, en });

export const stop = (on: Day, at: Spot, de: string, en: string, asks: Question | null = null): Stop => ({ on, at, text: { de, en }, asks });

export const whatIsPossible = (...of: readonly ProposalType[]): Question => ({ kind: 'possible', of });

export const whenIsTheReview: Question = { kind: 'nextReview' };
