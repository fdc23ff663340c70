// Hannover (Niedersachsen): the client signs version 1, the counsellor corrects a date, and only version 2 counts.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import {
  asks,
  concludes,
  explains,
  findsOffer,
  handsOverCopy,
  offers,
  plans,
  promises,
  ratesAll,
  replans,
  signs,
  talksFirst,
  wants,
  withdraws,
} from '../steps.ts';

const olena: Person = {
  name: 'Olena Probe',
  birthDate: '1988-10-03',
  contact: '0152 28817102',
  concern: 'Frau Probe sucht einen Sprachkurs am Abend.',
  language: 'uk',
  alsoUnderstands: ['ru', 'en'],
  ageBand: 'adult',
  service: 'mbe',
};

export const hannover: Life = {
  name: 'hannover',
  case: 'golden-hannover',
  site: 'hannover',
  steps: [
    ...on('2026-08-03', asks(olena, 'phone'), { type: 'talk.offered', for: '2026-08-10' }),
    ...on('2026-08-10', ...talksFirst(olena, { occupation: 'unemployed', interpreter: 'needed', titleExpires: '2027-03-04' }), {
      type: 'assessment.begun',
    }),
    ...on('2026-08-20', ...ratesAll({ language: [2, 2], work: [3, 3], recognition: [2, 3], children: [4, 4], housing: [4, 4] }), {
      type: 'assessment.completed',
    }),
    ...on(
      '2026-08-27',
      wants('g1', 'reachLevelB1', '2027-06-30'),
      plans('m1', 'g1', 'registerForIntegrationCourse', '2026-09-18'),
      findsOffer('m1', 'Abendkurs bei der Volkshochschule, Beginn 21.09.2026', '2026-09-30'),
      promises('c1', 'checkOffers'),
    ),
    // A signature is bound to the text: with version 1 the client's signature goes too, and both sign version 2 (T5).
    ...on('2026-09-03', offers(['g1']), explains('uk', 'present'), signs('client')),
    ...on(
      '2026-09-04',
      withdraws('correction', 'Der Kurs beginnt erst am 28.09.2026.'),
      replans('m1', 'g1', 'registerForIntegrationCourse', '2026-09-25'),
      findsOffer('m1', 'Abendkurs bei der Volkshochschule, Beginn 28.09.2026', '2026-09-30'),
      offers(['g1']),
      explains('uk', 'remote'),
      signs('counsellor'),
    ),
    ...on('2026-09-24', signs('client'), handsOverCopy, concludes),
  ],
};
