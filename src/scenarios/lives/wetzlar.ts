// Wetzlar (Hessen): both sign on 31 August, so the first review is due on 30 November, and the next on 31 May: the 30th is a Sunday.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import {
  asks,
  concludes,
  endsReview,
  explains,
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

const samir: Person = {
  name: 'Samir Beispiel',
  birthDate: '1991-04-12',
  contact: '0152 28817101',
  concern: 'Herr Beispiel möchte Deutsch lernen und wieder arbeiten.',
  language: 'ar',
  ageBand: 'adult',
  service: 'mbe',
};

export const wetzlar: Life = {
  name: 'wetzlar',
  case: 'golden-wetzlar',
  site: 'wetzlar',
  steps: [
    ...on('2026-07-13', asks(samir, 'walkIn'), { type: 'talk.offered', for: '2026-07-20' }),
    ...on('2026-07-20', ...talksFirst(samir, { occupation: 'unemployed', interpreter: 'needed', titleExpires: '2028-02-29' }), {
      type: 'assessment.begun',
    }),
    ...on(
      '2026-08-03',
      ...ratesAll({
        language: [2, 3],
        residence: [4, 4],
        work: [2, 2],
        recognition: [3, null],
        housing: [4, 3],
        money: [3, 3],
        everydayLife: [3, 4],
      }),
      { type: 'language.levelled', listening: 'a2', speaking: 'a2', reading: 'a1', writing: 'a1', evidence: 'selfReport' },
      { type: 'assessment.completed' },
    ),
    ...on(
      '2026-08-17',
      wants('g1', 'reachLevelA2', '2027-03-31'),
      wants('g2', 'completeApplicationFolder', '2026-11-13', 'both'),
      plans('m1', 'g1', 'practiseWeekly', '2026-11-30'),
      plans('m2', 'g1', 'applyForCourseEntitlement', '2026-09-15'),
      plans('m3', 'g2', 'writeCurriculumVitae', '2026-10-15'),
      promises('c1', 'arrangeInterpreter'),
      promises('c2', 'comeOrCall'),
    ),
    ...on(
      '2026-08-31',
      offers(['g1', 'g2'], 'ar'),
      explains('ar', 'present'),
      signs('client'),
      signs('counsellor'),
      handsOverCopy,
      concludes,
      { type: 'review.planned', review: 'r1', for: '2026-11-30' },
    ),
    ...on('2026-10-20', { type: 'measure.reported', measure: 'm3', status: 'done', cause: null }),
    ...on(
      '2026-11-30',
      { type: 'review.opened', occasion: 'regular' },
      sees('g1', 'continues'),
      sees('g2', 'reached', 'documentSeen'),
      ...endsReview('2027-05-31', 'Der Lebenslauf ist fertig, der Kurs läuft.'),
    ),
  ],
};
