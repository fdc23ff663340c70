// How offers are parted in the directory: what can be named to somebody today, what somebody has to look at, what has ended.
import type { Day } from '../../../machines/day.ts';
import type { Offer } from './offer.ts';
import { trustOn, type Trust } from './trust.ts';

/** `toVerify` is part of `open`: an offer nobody has looked at in time may still be right, and says so wherever it is named. */
export const standings = ['open', 'toVerify', 'ended'] as const;
export type Standing = (typeof standings)[number];

const standingOf: Readonly<Record<Trust, readonly Standing[]>> = {
  verified: ['open'],
  overdue: ['open', 'toVerify'],
  unverified: ['open', 'toVerify'],
  closed: ['ended'],
  expired: ['ended'],
  gone: ['ended'],
};

export const standsAs = (trust: Trust, standing: Standing): boolean => standingOf[trust].includes(standing);

/** It can be named to somebody that day. */
export const isCurrent = (offer: Offer, on: Day): boolean => standsAs(trustOn(offer, on), 'open');
