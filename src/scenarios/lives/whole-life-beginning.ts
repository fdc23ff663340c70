// How the whole life begins: from the first contact to the first agreement.
import { on, type Step } from '../life.ts';
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
  signs,
  talksFirst,
  wants,
} from '../steps.ts';

const amira: Person = {
  name: 'Amira Musterfrau',
  birthDate: '1994-06-02',
  contact: '0152 28817100',
  concern: 'Frau Musterfrau sucht einen Kurs, eine Kita und später Arbeit als Pflegekraft.',
  language: 'ar',
  alsoUnderstands: ['en'],
  ageBand: 'adult',
  service: 'mbe',
};

const intake = [
  ...on('2025-03-03', asks(amira, 'referral'), { type: 'talk.offered', for: '2025-03-10' }),
  ...on('2025-03-10', ...talksFirst(amira, { occupation: 'unemployed', interpreter: 'needed', titleExpires: '2025-06-30' }), {
    type: 'assessment.begun',
  }),
];

/** The title expires while the assessment runs: an urgent risk, which needs an action before T3. */
const assessment = on(
  '2025-03-24',
  ...ratesAll({
    language: [2, 2],
    residence: [2, 3],
    work: [2, 2],
    recognition: [2, 2],
    children: [2, 2],
    family: [4, 4],
    housing: [3, 3],
    money: [3, 4],
    everydayLife: [3, 3],
    participation: [3, 4],
  }),
  { type: 'language.levelled', listening: 'a2', speaking: 'a2', reading: 'a2', writing: 'a1', evidence: 'documentSeen' },
  { type: 'risk.noted', risk: 'x1', kind: 'expiringTitle', words: { note: 'Der Titel läuft am 30. Juni ab.' } },
  { type: 'risk.answered', risk: 'x1', action: 'appointmentAtOffice', words: { action: 'Termin bei der Ausländerbehörde vereinbart.' } },
  { type: 'assessment.completed' },
);

/** In force on 14 April: the first review is due on 14 July (R1). */
const firstAgreement = [
  ...on(
    '2025-04-01',
    wants('g1', 'reachLevelB1', '2025-12-31'),
    wants('g2', 'findDayCarePlace', '2025-09-01', 'both'),
    plans('m1', 'g1', 'registerForIntegrationCourse', '2025-04-30'),
    findsOffer('m1', 'Integrationskurs mit Kinderbetreuung, Beginn im Mai', '2025-05-15'),
    plans('m2', 'g1', 'practiseWeekly', '2025-12-31'),
    plans('m3', 'g2', 'registerForDayCare', '2025-04-30'),
    findsOffer('m3', 'Kita-Portal der Stadt', null),
    promises('c1', 'arrangeInterpreter'),
    promises('c2', 'goAlong'),
    promises('c3', 'comeOrCall'),
  ),
  ...on('2025-04-07', offers(['g1', 'g2'], 'ar'), explains('ar', 'present')),
  ...on('2025-04-14', signs('client', 'drawn'), signs('counsellor'), handsOverCopy, concludes, {
    type: 'review.planned',
    review: 'r1',
    for: '2025-07-14',
  }),
];

export const wholeLifeBeginning: readonly Step[] = [...intake, ...assessment, ...firstAgreement];
