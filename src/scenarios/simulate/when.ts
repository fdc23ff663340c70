// The shape of an urge, and the one way most of them are written.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';

/** How strongly people are drawn to an act: 0 is never, 1 is now and then, what has to be done next weighs 10 and more. */
export type Urge = (context: CaseContext, on: Day) => number;
export type Urges<T extends ProposalType> = { readonly [K in T]: Urge };

/** `weight` when the condition holds, otherwise `less`. */
export const when =
  (weight: number, holds: (context: CaseContext, on: Day) => boolean, less = 0): Urge =>
  (context, on) =>
    holds(context, on) ? weight : less;

export const always =
  (weight: number): Urge =>
  () =>
    weight;
