// Wiesbaden (Hessen): from the first talk to the final balance, with two reviews and a renegotiation.
import { by, on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { teamLead } from '../staff.ts';
import {
  asks,
  concludes,
  draws,
  endsReview,
  explains,
  findsOffer,
  handsOverCopy,
  offers,
  plans,
  promises,
  ratesAll,
  sees,
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

const betweenTalks = [
  ...on('2025-05-05', { type: 'measure.reported', measure: 'm1', status: 'done', cause: null }),
  ...on(
    '2025-05-12',
    { type: 'referral.proposed', referral: 'f1', to: 'recognitionAdvice', domain: 'recognition' },
    {
      type: 'consent.drafted',
      consent: 'k1',
      recipient: 'recognitionAdvice',
      domains: ['recognition'],
      purpose: 'referral',
      until: '2025-08-31',
      use: 'once',
    },
    { type: 'consent.given', consent: 'k1' },
    { type: 'referral.sent', referral: 'f1', consent: 'k1' },
  ),
  ...on('2025-05-26', { type: 'referral.answered', referral: 'f1', answer: 'confirmed' }),
  ...on('2025-06-16', { type: 'referral.arrived', referral: 'f1' }),
];

const firstReview = on(
  '2025-07-14',
  { type: 'review.opened', occasion: 'regular' },
  sees('g1', 'continues'),
  sees('g2', 'continues'),
  draws('client', 'Der Kurs macht Freude.', 'Es gibt noch keinen Kita-Platz.'),
  ...endsReview('2026-01-14', 'Der Kurs läuft gut. Die Anerkennung kommt als Ziel dazu.'),
);

const renegotiation = [
  ...on(
    '2025-07-14',
    { type: 'renegotiation.begun', because: 'goal' },
    wants('g3', 'applyForRecognition', '2025-10-15'),
    plans('m4', 'g3', 'collectCertificates', '2025-08-29'),
  ),
  ...on('2025-07-21', offers(['g1', 'g2', 'g3'], 'ar'), explains('ar', 'remote')),
  ...on('2025-07-28', signs('counsellor'), signs('client'), handsOverCopy, concludes, {
    type: 'review.moved',
    review: 'r2',
    to: 'r3',
    for: '2025-10-28',
    side: 'centre',
  }),
];

const secondReview = [
  ...on('2025-09-01', { type: 'measure.reported', measure: 'm3', status: 'done', cause: null }),
  ...on('2025-09-04', { type: 'measure.reported', measure: 'm4', status: 'done', cause: null }),
  ...on(
    '2025-10-28',
    { type: 'review.opened', occasion: 'regular' },
    sees('g1', 'continues'),
    sees('g2', 'reached', 'documentSeen'),
    sees('g3', 'reached', 'documentSeen'),
    ...endsReview('2026-04-28', 'Kita-Platz und Antrag auf Anerkennung sind geschafft.'),
  ),
];

const finalBalance = on(
  '2026-02-09',
  { type: 'completion.begun', because: 'clientWish' },
  sees('g1', 'reached', 'certificate'),
  ...ratesAll(
    {
      language: [4, 4],
      residence: [4, 4],
      work: [3, 4],
      recognition: [3, 3],
      children: [5, 5],
      family: [4, 5],
      housing: [3, 3],
      money: [4, 4],
      everydayLife: [4, 5],
      participation: [4, 4],
    },
    'notPossible',
  ),
  { type: 'language.levelled', listening: 'b1', speaking: 'b1', reading: 'b1', writing: 'b1', evidence: 'certificate' },
  draws('client', 'Ich habe B1 bestanden und einen Kita-Platz.', 'Die Anerkennung dauert lange.'),
  draws('counsellor', 'Alle drei Ziele sind erreicht.', 'Acht Wochen Wartezeit auf den Kurs.'),
  { type: 'referrals.named', words: { open: 'Die Anerkennungsberatung läuft weiter.' } },
  { type: 'deletion.explained' },
  { type: 'aftercare.consented' },
  handsOverCopy,
  { type: 'case.closed', reason: 'goalsReached', words: { note: 'Mit Blumen verabschiedet.' } },
);

const afterwards = [
  ...on('2026-05-11', { type: 'aftercare.contacted', words: { note: 'Frau Musterfrau beginnt im Herbst ihre Anpassungsqualifizierung.' } }),
  ...on(
    '2026-05-12',
    by(teamLead, { type: 'fact.corrected', seq: 1, because: 'mistake', words: { correction: 'Der Zugang war ein Anruf.' } }),
  ),
];

export const wholeLife: Life = {
  name: 'whole-life',
  case: 'golden-whole-life',
  site: 'wiesbaden',
  steps: [
    ...intake,
    ...assessment,
    ...firstAgreement,
    ...betweenTalks,
    ...firstReview,
    ...renegotiation,
    ...secondReview,
    ...finalBalance,
    ...afterwards,
  ],
};
