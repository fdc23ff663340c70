// How far an offer can be trusted on a day, and the day by which somebody has to look at it again. The day is handed in.
import type { Actor } from '../../../machines/actor.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import type { Offer } from './offer.ts';

/** `gone`: the source it came from has it no more. Only `verified` may be named without a word about it. */
export type Trust = 'verified' | 'overdue' | 'unverified' | 'closed' | 'expired' | 'gone';

/** Counted from the day somebody looked; null where nobody has yet. */
export const verifyUntil = ({ verified, verifyBy }: Offer): Day | null =>
  verified === null ? null : plus(verified.on, { months: verifyBy.everyMonths });

/**
 * The last day still counts, as everywhere in the standard: overdue is the day after. Nobody having looked is overdue too, and so is what
 * the source has changed since.
 */
export function isOverdue(offer: Offer, on: Day): boolean {
  const until = verifyUntil(offer);
  return until === null || on > until || offer.origin?.lookAgain === true;
}

export const isExpired = ({ validUntil }: Offer, on: Day): boolean => validUntil !== null && on > validUntil;

const isGone = ({ origin }: Offer, on: Day): boolean => origin !== null && origin.goneOn !== null && on >= origin.goneOn;

/** What keeps people from going there stands before what is only not certain. */
export function trustOn(offer: Offer, on: Day): Trust {
  if (isGone(offer, on)) return 'gone';
  if (isExpired(offer, on)) return 'expired';
  if (offer.isClosedForNow) return 'closed';
  if (offer.verified === null) return 'unverified';
  return isOverdue(offer, on) ? 'overdue' : 'verified';
}

/** Whoever looks decides as well about what the source had changed: what stands here stays. */
const looked = (origin: Offer['origin']): Offer['origin'] =>
  origin === null ? null : { ...origin, said: { ...origin.said, ...origin.undecided }, undecided: {}, lookAgain: false };

/** Told late, an earlier look takes nothing from a later one. */
export function verify(offer: Offer, on: Day, by: Actor): Offer {
  const { verified } = offer;
  const isTooLate = verified !== null && later(verified.on, on) === verified.on && verified.on !== on;
  return isTooLate ? offer : { ...offer, verified: { on, by }, origin: looked(offer.origin) };
}

/** The next start one can still register for. */
export const nextStart = ({ starts }: Offer, on: Day): Offer['starts'][number] | null =>
  starts
    .filter((start) => start.on >= on && (start.registerBy === null || start.registerBy >= on) && start.places !== 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
