// Wiesbaden (Hessen): from the first talk to the final balance, with two reviews and a renegotiation.
import { by, on, type Life } from '../life.ts';
import { teamLead } from '../staff.ts';
import {
  concludes,
  draws,
  endsReview,
  explains,
  findsOffer,
  handsOverCopy,
  offers,
  plans,
  ratesAll,
  replans,
  sees,
  signs,
  wants,
} from '../steps.ts';
import { wholeLifeBeginning } from './whole-life-beginning.ts';

/** Sent is not arrived: the referral is followed to the first appointment. Its consent was for once and is used up. */
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

/**
 * A goal is added, so the agreement is renegotiated (T10). The new version is in force on 28 July and has a first review of its own three
 * months later: the talk planned for January is too late and is moved to 28 October.
 */
const renegotiation = [
  ...on(
    '2025-07-14',
    { type: 'renegotiation.begun', because: 'goal' },
    wants('g3', 'applyForRecognition', '2025-10-15'),
    plans('m4', 'g3', 'collectCertificates', '2025-08-29'),
    // Its day has passed: a new version names a day to come (T4).
    replans('m3', 'g2', 'registerForDayCare', '2025-08-29'),
    findsOffer('m3', 'Kita-Portal der Stadt', null),
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

/** T19, with everything it asks for. What was never discussed is “not possible” at the end as well. */
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

/** Aftercare three months later: 9 May is a Saturday. A closed case takes corrections, here of words alone (T20, T25). */
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
  steps: [...wholeLifeBeginning, ...betweenTalks, ...firstReview, ...renegotiation, ...secondReview, ...finalBalance, ...afterwards],
};
