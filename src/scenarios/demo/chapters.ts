// The chapters demonstration cases are put together from. Days are counted from the first contact and fall on working days.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { reviewDue } from '../../../machines/case/review-due.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { Site } from '../../../machines/sites.ts';
import { by, on, type Act, type Moment, type Step } from '../life.ts';
import type { Person } from '../people.ts';
import { randomFrom } from '../random.ts';
import { teamLead } from '../staff.ts';
import {
  asks,
  concludes,
  draws,
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
import { suggest } from '../suggest.ts';

export type Chapter = (story: Story) => Step[];
export type Story = { readonly person: Person; readonly at: (day: number) => Day };

export const storyOf = (person: Person, start: Day, site: Site): Story => ({
  person,
  at: (day) => onWorkingDay(plus(start, { days: day }), site),
});

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

const beginnings = {
  inquiry: ({ person, at }) => on(at(0), asks(person, 'walkIn'), { type: 'talk.offered', for: at(7) }),
  talk: ({ person, at }) =>
    on(
      at(7),
      ...talksFirst(person, {
        occupation: 'unemployed',
        interpreter: person.language === 'de' ? 'notNeeded' : 'needed',
        titleExpires: plus(at(0), { months: 14 }),
      }),
    ),
  advice: ({ at }) => [
    ...on(at(7), { type: 'advice.begun' }),
    ...on(at(12), { type: 'advice.given', domain: 'everydayLife', words: { advice: 'Den Brief vom Jobcenter gemeinsam gelesen.' } }),
  ],
  assessmentBegun: ({ at }) => on(at(7), { type: 'assessment.begun' }),
  halfAssessed: ({ at }) =>
    on(
      at(10),
      { type: 'domain.rated', domain: 'language', counsellor: 2, client: 3, words: { note: 'Versteht viel, spricht wenig.' } },
      { type: 'domain.rated', domain: 'residence', counsellor: 4, client: 4 },
      { type: 'domain.rated', domain: 'work', counsellor: 2, client: 1 },
      { type: 'risk.noted', risk: 'x1', kind: 'homelessness', words: { note: 'Der Vermieter hat gekündigt.' } },
    ),
  assessed: ({ at }) =>
    on(
      at(21),
      ...ratesAll({
        language: [2, 3],
        residence: [4, 4],
        work: [2, 2],
        recognition: [3, null],
        children: [3, 2],
        housing: [3, 3],
        money: [3, 4],
      }),
      { type: 'language.levelled', listening: 'a2', speaking: 'a2', reading: 'a1', writing: 'a1', evidence: 'selfReport' },
      { type: 'assessment.completed' },
    ),
  halfDrafted: ({ at }) => on(at(28), wants('g1', 'reachLevelB1', plus(at(28), { months: 9 }))),
  drafted: ({ at }) =>
    on(
      at(28),
      wants('g1', 'reachLevelB1', plus(at(28), { months: 9 })),
      wants('g2', 'completeApplicationFolder', plus(at(28), { months: 4 }), 'both'),
      plans('m1', 'g1', 'registerForIntegrationCourse', at(49)),
      findsOffer('m1', 'Integrationskurs am Vormittag', plus(at(28), { months: 7 })),
      plans('m2', 'g2', 'writeCurriculumVitae', at(70)),
      promises('c1', 'arrangeInterpreter'),
      promises('c2', 'comeOrCall'),
    ),
} as const satisfies Record<string, Chapter>;

const agreements = {
  offered: ({ person, at }) => on(at(35), offers(['g1', 'g2'], ...readsArabic(person)), explains(person.language, 'present')),
  clientSigned: ({ at }) => on(at(37), signs('client', 'drawn')),
  inForce: ({ person, at }) => on(at(42), ...signed(person), planReview),
  declined: ({ at }) => on(at(35), { type: 'signature.declined', because: null }, planReview),
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
} as const satisfies Record<string, Chapter>;

const absences = {
  paused: ({ at }) =>
    on(at(60), {
      type: 'pause.agreed',
      reason: 'birth',
      until: plus(at(60), { days: 150 }),
      contactBy: 'centre',
      words: { note: 'Alles Gute!' },
    }),
  missed: ({ at }) => [...on(at(60), { type: 'appointment.missed' }), ...on(at(63), { type: 'contact.attempted', channel: 'phone' })],
  written: ({ at }) => [
    ...on(at(70), { type: 'contact.attempted', channel: 'text' }),
    ...on(at(77), { type: 'letter.sent', appointment: at(91) }),
  ],
  handedOver: ({ at }) => [
    ...on(
      at(60),
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'migrationCounselling',
        domains: ['language', 'work'],
        purpose: 'handover',
        until: plus(at(60), { months: 3 }),
        use: 'once',
      },
      { type: 'consent.given', consent: 'k1' },
      by(teamLead, { type: 'approval.given', act: 'handover' }),
    ),
    ...on(at(62), {
      type: 'handover.offered',
      to: 'migrationCounselling',
      consent: 'k1',
      words: { recipient: 'Beratungsstelle Beispielstadt' },
    }),
  ],
} as const satisfies Record<string, Chapter>;

const endings = {
  balancing: ({ at }) => on(at(190), { type: 'completion.begun', because: 'clientWish' }, sees('g1', 'reached', 'certificate')),
  closed: ({ at }) =>
    on(
      at(196),
      sees('g3', 'reached', 'documentSeen'),
      ...ratesAll({
        language: [4, 4],
        residence: [4, 4],
        work: [4, 5],
        recognition: [4, 4],
        children: [4, 4],
        housing: [3, 3],
        money: [4, 4],
      }),
      draws('client', 'Ich habe Arbeit gefunden.', 'Die Wartezeit auf den Kurs.'),
      draws('counsellor', 'Beide Ziele sind erreicht.', 'Wenig Plätze in Abendkursen.'),
      { type: 'deletion.explained' },
      { type: 'aftercare.consented' },
      handsOverCopy,
      { type: 'case.closed', reason: 'goalsReached' },
    ),
  closedEarly: ({ at }) => on(at(9), { type: 'case.closed', reason: 'regularService', words: { note: 'Die Regelberatung hilft weiter.' } }),
  held: ({ at }) => on(at(200), { type: 'hold.placed', because: 'complaint' }),
  returned: ({ at }) => on(at(260), by(teamLead, { type: 'approval.given', act: 'return' }), { type: 'case.returned' }),
  askedAgain: ({ person, at }) => on(at(260), asks(person, 'phone'), { type: 'talk.offered', for: at(267) }),
  erased: ({ at }) => on(at(570), by(teamLead, { type: 'approval.given', act: 'erasure' }), { type: 'case.erased' }),
  died: ({ at }) => on(at(90), { type: 'client.died' }),
} as const satisfies Record<string, Chapter>;

export const chapters = { ...beginnings, ...agreements, ...absences, ...endings } as const;
export type ChapterName = keyof typeof chapters;
