// Essen (Nordrhein-Westfalen): a review is missed, the ladder runs, and a call from hospital turns the miss into an excused one.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { plans, wants } from '../steps.ts';
import { beginsWith, reviewsAll } from './beginning.ts';

const reza: Person = {
  name: 'Reza Beispiel',
  birthDate: '1984-09-30',
  contact: '0152 28817114',
  concern: 'Herr Beispiel möchte seinen Abschluss anerkennen lassen.',
  language: 'fa',
  ageBand: 'adult',
  service: 'mbe',
};

export const essen: Life = {
  name: 'essen',
  case: 'golden-essen',
  site: 'essen',
  steps: [
    ...beginsWith({
      person: reza,
      signedOn: '2026-06-15',
      described: { occupation: 'other', interpreter: 'notNeeded', titleExpires: null, reachBy: 'phone' },
      plan: [wants('g1', 'reachLevelB1', '2027-05-31'), plans('m1', 'g1', 'practiseWeekly', '2027-05-31')],
      goals: ['g1'],
    }),
    ...on('2026-06-15', { type: 'review.planned', review: 'r1', for: '2026-09-15' }),
    ...on('2026-08-10', { type: 'contact.noted', channel: 'phone' }),
    ...on('2026-09-15', { type: 'review.missed', review: 'r1', side: 'client' }),
    // The ladder at its last days: 7 days to the first attempt, 14 to the second by another way, 14 to the letter.
    ...on('2026-09-22', { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-10-06', { type: 'contact.attempted', channel: 'text' }),
    ...on('2026-10-20', { type: 'letter.sent', appointment: '2026-11-03' }),
    // An illness is an occasion as well: the review is due 28 days later, on 2 December (R6).
    ...on('2026-11-04', { type: 'contact.resumed', excuse: 'hospital' }, { type: 'review.planned', review: 'r2', for: '2026-12-02' }),
    ...on('2026-12-02', ...reviewsAll(['g1'], '2027-06-02')),
  ],
};
