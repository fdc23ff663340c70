// What events mean to the review clock, in the words of the standard: what they teach, end, meet and excuse.
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { plus } from './own-days.ts';

export type Ceiling = readonly [rule: string, day: Day];
export type Due = { readonly on: Day; readonly rules: readonly string[] };

export type Learned = { readonly occasion: string; readonly on: Day };
/** A talk that is open: since when, and what it is about. */
export type Talk = { readonly since: Day; readonly about: readonly string[] };
export type Overdue = Due & { readonly ceiling: Day };

export const seeking = ['unemployed', 'lookingForTraining'];
export const working = ['ordinaryWork', 'training'];
export const endings = ['case.closed', 'contact.brokenOff', 'handover.accepted', 'client.died', 'processing.withdrawn'];

/** What an event tells the centre that a review has to follow (R6). */
export function taughtBy(event: Dated): string | null {
  if (event.type === 'risk.noted') return event.kind === 'violence' ? 'violence' : null;
  if (event.type === 'measure.reported') return event.status === 'impossible' ? 'measureImpossible' : null;
  if (event.type === 'contact.resumed') return event.excuse === 'hospital' ? 'illness' : null;
  if (event.type === 'deadline.ageReached') return event.age === 25 ? null : 'birthday';
  if (event.type === 'household.separated') return 'marriageOrSeparation';
  return event.type === 'occasion.noted' ? event.occasion : null;
}

/** Of two rules that set the same day these are named before an occasion. */
export const above = new Set(['R9', 'T11']);
export const meetings = [
  'talk.begun',
  'advice.given',
  'assessment.completed',
  'version.signed',
  'review.held',
  'review.recorded',
  'contact.noted',
  'pause.agreed',
];
export const excusing = ['hospital', 'childcare', 'fare'];

/**
 * A day that had passed by then counts four weeks from there: six months after a review when a long interval ended later than that, four
 * weeks after what was learned when a pause or an absence lay between. A waiver was for another review.
 */
export const notBefore = (then: Day | null, day: Day): Day => (then !== null && day < then ? plus(then, { days: 28 }) : day);
