// Anchors: six months from the end of August lead to the end of February, counted from the day of the talk and never from a result.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { plans, wants } from '../steps.ts';
import { beginsWith, reviewsAll } from './beginning.ts';

const nadia: Person = {
  name: 'Nadia Beispiel',
  birthDate: '1986-02-14',
  contact: '0152 28817111',
  concern: 'Frau Beispiel sucht einen Weg zurück in ihren Beruf.',
  language: 'fa',
  ageBand: 'adult',
  service: 'mbe',
};

/** In force on 1 June; the talk of 31 August is the anchor everything here is counted from (R2). */
const begins = beginsWith({
  person: nadia,
  signedOn: '2026-06-01',
  plan: [wants('g1', 'reachLevelB1', '2027-05-31'), plans('m1', 'g1', 'practiseWeekly', '2028-05-31')],
  goals: ['g1'],
});

/** 28 February 2027 is a Sunday, so the review is due on 1 March; 2028 has a 29 February. */
export const anchorOf31August: Life = {
  name: 'anchor-31-august',
  case: 'golden-anchor-31-august',
  site: 'wetzlar',
  steps: [
    ...begins,
    ...on('2026-08-31', ...reviewsAll(['g1'], '2027-03-01')),
    ...on('2027-03-01', ...reviewsAll(['g1'], '2027-09-01')),
    ...on('2027-08-31', ...reviewsAll(['g1'], '2028-02-29')),
  ],
};

/** 29 August 2027 is a Sunday on which the two met all the same; from there the same day in February. */
export const anchorOf29August: Life = {
  name: 'anchor-29-august',
  case: 'golden-anchor-29-august',
  site: 'wetzlar',
  steps: [
    ...begins,
    ...on('2026-08-31', ...reviewsAll(['g1'], '2027-03-01')),
    ...on('2027-03-01', ...reviewsAll(['g1'], '2027-08-30')),
    ...on('2027-08-29', ...reviewsAll(['g1'], '2028-02-29')),
  ],
};
