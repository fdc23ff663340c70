// Göttingen (Niedersachsen): a review was held in time and recorded a week late. In between the list showed it as overdue.
import { on, late, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { plans, wants } from '../steps.ts';
import { beginsWith, reviewsAll } from './beginning.ts';

const selam: Person = {
  name: 'Selam Beispiel',
  birthDate: '1998-03-27',
  contact: '0152 28817117',
  concern: 'Frau Beispiel möchte eine Ausbildung in der Pflege beginnen.',
  language: 'ti',
  ageBand: 'adult',
  service: 'mbe',
};

export const goettingen: Life = {
  name: 'goettingen',
  case: 'golden-goettingen',
  site: 'goettingen',
  steps: [
    ...beginsWith({
      person: selam,
      signedOn: '2026-06-15',
      plan: [wants('g1', 'reachLevelB1', '2027-05-31'), plans('m1', 'g1', 'practiseWeekly', '2027-05-31')],
      goals: ['g1'],
    }),
    // Whoever stood in for the counsellor spoke to the client and knew nothing of the talk.
    ...on('2026-09-17', { type: 'contact.noted', channel: 'phone' }),
    // Due on 15 September (R1). Valid time 14 September, transaction time 21 September: in between it counted as overdue.
    ...late('2026-09-21', '2026-09-14', ...reviewsAll(['g1'], '2027-03-15')),
    // The client was described a second time, and wrongly: she had begun to work on the first of the month.
    ...on('2026-10-05', { type: 'client.described', occupation: 'training', interpreter: 'notNeeded', titleExpires: null }),
    ...on('2026-10-12', {
      type: 'fact.corrected',
      seq: 42,
      because: 'mistake',
      day: '2026-10-01',
      words: { correction: 'Die Ausbildung hat am 1. Oktober begonnen.' },
    }),
  ],
};
