// How far an offer or a body can be trusted on a day, and the day by which somebody has to look at it again. The day is handed in.
import type { Actor } from '../../../machines/actor.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import type { Body } from './body.ts';
import type { Offer, Origin } from './offer.ts';

/** `gone`: the source it came from has it no more. Only `verified` may be named without a word about it. */
export type Trust = 'verified' | 'overdue' | 'unverified' | 'closed' | 'expired' | 'gone';

/** A body has no last day. */
export type BodyTrust = Exclude<Trust, 'expired'>;

const originsOf = (entry: Offer | Body): readonly Origin[] =>
  'origins' in entry ? entry.origins : entry.origin === null ? [] : [entry.origin];

/** Counted from the day somebody looked; null where nobody has yet. */
export const verifyUntil = ({ verified, verifyBy }: Pick<Offer, 'verified' | 'verifyBy'>): Day | null =>
  verified === null ? null : plus(verified.on, { months: verifyBy.everyMonths });

/**
 * The last day still counts, as everywhere in the standard: overdue is the day after. Nobody having looked is overdue too, and so is what
 * the source has changed since.
 */
export function isOverdue(entry: Offer | Body, on: Day): boolean {
  const until = verifyUntil(entry);
  return until === null || on > until || originsOf(entry).some(({ lookAgain }) => lookAgain);
}

export const isExpired = ({ validUntil }: Offer, on: Day): boolean => validUntil !== null && on > validUntil;

const hasGone = ({ goneOn }: Origin, on: Day): boolean => goneOn !== null && on >= goneOn;

/** What keeps people from going there stands before what is only not certain. */
export function trustOn(offer: Offer, on: Day): Trust {
  if (offer.origin !== null && hasGone(offer.origin, on)) return 'gone';
  if (isExpired(offer, on)) return 'expired';
  if (offer.isClosedForNow) return 'closed';
  if (offer.verified === null) return 'unverified';
  return isOverdue(offer, on) ? 'overdue' : 'verified';
}

/** A body is more than a line in a list: whoever looks once it is in none any more knows better. */
export function bodyTrustOn(body: Body, on: Day): BodyTrust {
  const { verified, origins, isClosed } = body;
  if (isClosed) return 'closed';
  if (origins.length > 0 && origins.every((origin) => hasGone(origin, on) && origin.lookAgain)) return 'gone';
  if (verified === null) return 'unverified';
  return isOverdue(body, on) ? 'overdue' : 'verified';
}

/** Whoever looks decides as well about what the source had changed: what stands here stays. */
const looked = (origin: Origin): Origin => ({ ...origin, said: { ...origin.said, ...origin.undecided }, undecided: {}, lookAgain: false });

/** Told late, an earlier look takes nothing from a later one. */
const isTooLate = ({ verified }: Pick<Offer, 'verified'>, on: Day): boolean =>
  verified !== null && later(verified.on, on) === verified.on && verified.on !== on;

export const verify = (offer: Offer, on: Day, by: Actor): Offer =>
  isTooLate(offer, on) ? offer : { ...offer, verified: { on, by }, origin: offer.origin === null ? null : looked(offer.origin) };

export const verifyBody = (body: Body, on: Day, by: Actor): Body =>
  isTooLate(body, on) ? body : { ...body, verified: { on, by }, origins: body.origins.map(looked) };

/** The next start one can still register for. */
export const nextStart = ({ starts }: Offer, on: Day): Offer['starts'][number] | null =>
  starts
    .filter((start) => start.on >= on && (start.registerBy === null || start.registerBy >= on) && start.places !== 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
