// Signature, reviews and renegotiation.
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { plus } from '../../../machines/day.ts';
import { on, late, type Act, type Moment } from '../life.ts';
import { beginsWith, reviewsAll } from '../lives/beginning.ts';
import type { Person } from '../people.ts';
import { randomFrom } from '../random.ts';
import { concludes, explains, handsOverCopy, offers, plans, sees, signs, wants } from '../steps.ts';
import { suggest } from '../suggest.ts';
import type { Chapter } from './story.ts';

const readsArabic = ({ language }: Person): string[] => (language === 'ar' ? ['ar'] : []);

const planReview = ({ state, on: day }: Moment) =>
  ({ type: 'review.planned', review: 'r1', for: reviewDue(state.context)?.on ?? plus(day, { days: 80 }) }) as const;

/** Held in time, the next one planned as late as the rules allow. */
const hold = ({ state, on: day }: Moment) => suggest(state, 'review.held', randomFrom(1), day);

const signed = ({ ageBand }: Person): Act[] => [
  signs('client', 'drawn'),
  signs('counsellor'),
  ...(ageBand === 'minor' ? [signs('guardian')] : []),
  handsOverCopy,
  concludes,
];

const agreesOnAYear: Act = { type: 'interval.agreed', words: { reason: 'Die Arbeit ist fest, beide wollen es so.' } };

export const agreements = {
  offered: ({ person, at }) => on(at(35), offers(['g1', 'g2'], ...readsArabic(person)), explains(person.language, 'present')),
  clientSigned: ({ at }) => on(at(37), signs('client', 'drawn')),
  inForce: ({ person, at }) => on(at(42), ...signed(person), planReview),
  underway: ({ at }) =>
    on(
      at(50),
      { type: 'measure.reported', measure: 'm1', status: 'done', cause: null },
      { type: 'arrival.noted', stage: 'firstTitle', happenedOn: plus(at(0), { months: -4 }) },
      { type: 'course.noted', course: 'integrationCourse', stage: 'registered', happenedOn: at(49) },
      { type: 'children.counted', children: 2, withPlace: 1 },
    ),
  hindered: ({ at }) =>
    on(at(55), {
      type: 'hurdle.noted',
      hurdle: 'h1',
      kind: 'travelCost',
      step: 'attendCourse',
      agency: 'courseProvider',
      goal: 'g1',
      words: { note: 'Die Monatskarte kostet mehr, als es für den Weg gibt.' },
    }),
  declined: ({ at }) => on(at(35), { type: 'signature.declined', because: null }, planReview),
  // Two weeks before the due date, R1 from day 42: inside the window of 28 days.
  reviewOpened: ({ at }) => on(at(120), { type: 'review.opened', occasion: 'regular' }, sees('g1', 'continues')),
  reviewHeld: ({ at }) =>
    on(
      at(120),
      sees('g2', 'reached', 'documentSeen'),
      { type: 'dissent.recorded', dissent: 'noted', words: { client: 'Der Kurs ist mir zu langsam.' } },
      handsOverCopy,
      hold,
    ),
  renegotiating: ({ at }) =>
    on(
      at(127),
      { type: 'renegotiation.begun', because: 'goal' },
      wants('g3', 'startInsuredJob', plus(at(127), { months: 8 })),
      plans('m3', 'g3', 'registerAsJobSeeker', at(150)),
    ),
  offeredAgain: ({ person, at }) =>
    on(at(132), offers(['g1', 'g3'], ...readsArabic(person)), explains(person.language, 'present'), signs('counsellor')),
  inForceAgain: ({ person, at }) =>
    on(at(136), signs('client'), ...(person.ageBand === 'minor' ? [signs('guardian')] : []), handsOverCopy, concludes),
  /** Somebody who stood in spoke to the client in between and knew nothing of the talk. */
  reviewRecordedLate: ({ at }) => [
    ...on(at(125), { type: 'contact.noted', channel: 'phone' }),
    ...late(at(128), at(120), ...reviewsAll(['g1', 'g2'], at(270))),
  ],
  corrected: ({ at }) => [
    ...on(at(70), { type: 'contact.noted', channel: 'phone' }),
    ...on(at(75), ({ state }: Moment) => ({
      type: 'fact.corrected',
      seq: state.context.file.entries,
      because: 'mistake',
      day: at(67),
      words: { correction: 'Das Telefonat war schon in der Woche davor.' },
    })),
  ],
  /** In work that lasts, with nothing pressing: both agree on reviews a year apart. */
  settledIn: ({ person, at }) => [
    ...beginsWith({
      person,
      signedOn: at(42),
      described: { occupation: 'ordinaryWork', interpreter: 'notNeeded', titleExpires: null },
      ratings: { language: [3, 3], work: [4, 4], housing: [4, 4] },
      plan: [wants('g1', 'reachLevelB1', plus(at(42), { months: 18 })), plans('m1', 'g1', 'practiseWeekly', plus(at(42), { months: 18 }))],
      goals: ['g1'],
    }),
    ...on(at(120), ...reviewsAll(['g1'], at(480)).toSpliced(1, 0, agreesOnAYear)),
  ],
} as const satisfies Record<string, Chapter>;
