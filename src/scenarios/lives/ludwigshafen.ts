// Ludwigshafen (Rheinland-Pfalz): a parental pause until six months after the birth, slept through, and ended early.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { plans, wants } from '../steps.ts';
import { beginsWith, reviewsAll } from './beginning.ts';

const zahra: Person = {
  name: 'Zahra Probe',
  birthDate: '1995-01-08',
  contact: '0152 28817115',
  concern: 'Frau Probe sucht eine Ausbildung.',
  language: 'ar',
  ageBand: 'adult',
  service: 'mbe',
};

const untilTheBirth = [
  ...beginsWith({
    person: zahra,
    signedOn: '2026-11-23',
    plan: [wants('g1', 'reachLevelB1', '2027-10-29'), plans('m1', 'g1', 'practiseWeekly', '2027-10-29')],
    goals: ['g1'],
  }),
  ...on('2027-02-15', ...reviewsAll(['g1'], '2027-08-16')),
  // T12: six months from the birth, not from the day the pause is agreed.
  ...on('2027-03-15', {
    type: 'pause.agreed',
    reason: 'birth',
    until: '2027-09-12',
    contactBy: 'client',
    parentalFrom: '2027-03-12',
    words: { note: 'Das Kind ist am 12. März geboren.' },
  }),
];

/** 12 September 2027 is a Sunday: the case wakes on Monday. */
export const ludwigshafen: Life = {
  name: 'ludwigshafen',
  case: 'golden-ludwigshafen',
  site: 'ludwigshafen',
  steps: [...untilTheBirth, ...on('2027-09-27', ...reviewsAll(['g1'], '2028-03-27'))],
};

/** She wants back on 1 July: the review comes first, then the agreement is renegotiated. */
export const ludwigshafenJuly: Life = {
  name: 'ludwigshafen-july',
  case: 'golden-ludwigshafen-july',
  site: 'ludwigshafen',
  steps: [
    ...untilTheBirth,
    ...on('2027-07-01', { type: 'pause.ended' }),
    ...on('2027-07-12', ...reviewsAll(['g1'], '2028-01-12')),
    ...on('2027-07-19', { type: 'renegotiation.begun', because: 'date' }),
  ],
};
