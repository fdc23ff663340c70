// A programme of the size of the model project as a list of plain lines: what happens with each agreement, drawn by a seed. `lay.ts` lets it
// happen through the rules; `pencil.ts` counts the lines and knows nothing of rules, logs or figures.
import { centres, type Centre } from '../../../../machines/centres.ts';
import type { Day } from '../../../../machines/day.ts';
import { chance, pick, randomFrom, type Random } from '../../../../src/scenarios/random.ts';

/**
 * Days of signature, each with the day three months later: looked up in a calendar, and a working day in every Land. A list and not a rule,
 * so that the count knows nothing of how a due day is found.
 */
export const cohorts = [
  { signedOn: '2025-03-04', dueOn: '2025-06-04' },
  { signedOn: '2025-03-24', dueOn: '2025-06-24' },
  { signedOn: '2025-04-07', dueOn: '2025-07-07' },
  { signedOn: '2025-05-12', dueOn: '2025-08-12' },
  { signedOn: '2025-06-17', dueOn: '2025-09-17' },
  { signedOn: '2025-07-15', dueOn: '2025-10-15' },
  { signedOn: '2025-08-18', dueOn: '2025-11-18' },
  { signedOn: '2025-09-22', dueOn: '2025-12-22' },
  { signedOn: '2025-10-13', dueOn: '2026-01-13' },
  { signedOn: '2025-11-17', dueOn: '2026-02-17' },
  { signedOn: '2025-12-16', dueOn: '2026-03-16' },
  { signedOn: '2026-01-20', dueOn: '2026-04-20' },
  { signedOn: '2026-02-18', dueOn: '2026-05-18' },
  { signedOn: '2026-03-09', dueOn: '2026-06-09' },
  { signedOn: '2026-04-13', dueOn: '2026-07-13' },
  { signedOn: '2026-05-12', dueOn: '2026-08-12' },
] as const satisfies readonly { signedOn: Day; dueOn: Day }[];

/** The day everything is looked at: four weeks after the last half-year, and one day. */
export const today: Day = '2026-07-29';

/** What becomes of a goal when both look at it. `cause` is told of what was not, or only partly, reached. */
export type GoalFate = {
  readonly when: 'firstReview' | 'balance';
  readonly outcome: 'reached' | 'partlyReached' | 'notReached' | 'dropped';
  readonly cause: 'client' | 'agency' | 'noOffer' | 'healthOrFamily' | null;
  readonly client: 'reached' | 'partlyReached' | 'notReached';
};

const domains = ['language', 'work', 'housing'] as const;
/** None acute: that would call for an earlier review. */
type Rating = 2 | 3 | 4 | 5;
const levels = ['a1', 'a2', 'b1', 'b2'] as const;
export type Levels = readonly [listening: string, speaking: string, reading: string, writing: string];

export type Planned = Readonly<{
  number: number;
  centre: Centre;
  ageBand: 'under25' | 'adult';
  cohort: (typeof cohorts)[number];
  /** Days before the signature on which longer support was decided on. */
  decidedBefore: 28 | 35 | 49 | 56;
  benefit: 'jobCentre' | 'none' | null;
  benefitAtEnd: 'jobCentre' | 'none' | null;
  children: { readonly count: number; readonly withPlace: number; readonly later: number | null } | null;
  /** At the assessment, and at the balance with its proof. */
  levels: Levels | null;
  levelsAtEnd: { readonly levels: Levels; readonly proof: 'certificate' | 'selfReport' };
  ratings: readonly (readonly [domain: (typeof domains)[number], first: Rating, atEnd: Rating])[];
  /** Of the first review; the later ones are all held in time. */
  review: 'inTime' | 'late' | 'waived' | 'missedByClient' | 'open';
  language: GoalFate;
  work: GoalFate;
  stopped: { readonly of: 'language' | 'work'; readonly cause: 'agency' | 'noOffer' | 'client' | null } | null;
  hurdle: {
    readonly kind: 'travelCost' | 'waitingTime' | 'noChildcare' | 'other';
    readonly step: 'attendCourse' | 'registerForCourse' | null;
    readonly agency: 'jobCentre' | 'courseProvider' | null;
    readonly of: 'language' | 'work' | null;
    /** Told long after its half-year was complete, or never. */
    readonly isToldLate: boolean;
  } | null;
  course: 'registered' | 'begun' | 'completed' | 'dropped' | null;
  recognition: 'applied' | 'decided' | null;
  referral: {
    readonly to: 'jobCentre' | 'debtAdvice';
    readonly domain: 'work' | 'money';
    readonly fate: 'arrived' | 'confirmed' | 'declined' | 'noAnswer' | 'silent';
  } | null;
  /** Said in the first review, and at the end. */
  verdict: 'helpedMuch' | 'helped' | 'helpedLittle' | 'notHelped' | 'noAnswer' | null;
  verdictAtEnd: 'helpedMuch' | 'helpedLittle' | null;
  /** Before the first review; then nothing else follows. */
  dies: boolean;
}>;

const rating = (random: Random) => pick(random, [2, 3, 4, 5] as const);
const fourLevels = (random: Random): Levels => [pick(random, levels), pick(random, levels), pick(random, levels), pick(random, levels)];
const mayBe = <T>(random: Random, probability: number, draw: () => T): T | null => (chance(random, probability) ? draw() : null);

function goalFate(random: Random): GoalFate {
  const outcome = pick(random, ['reached', 'reached', 'partlyReached', 'notReached', 'dropped'] as const);
  const seen = outcome === 'dropped' ? 'notReached' : outcome;
  return {
    when: pick(random, ['firstReview', 'balance', 'balance'] as const),
    outcome,
    cause: outcome === 'reached' ? null : pick(random, ['client', 'agency', 'noOffer', 'healthOrFamily'] as const),
    client: pick(random, [seen, seen, 'partlyReached'] as const),
  };
}

/** An overdue review that stays open would meet the end of the term: only of agreements that are young enough. */
const firstReviewOf = (random: Random, { signedOn, dueOn }: Planned['cohort']): Planned['review'] => {
  if (dueOn > today) return 'inTime';
  const fates = ['inTime', 'inTime', 'inTime', 'inTime', 'late', 'waived', 'missedByClient', 'open'] as const;
  const drawn = pick(random, fates);
  return drawn === 'open' && signedOn < '2025-10-01' ? 'late' : drawn;
};

function line(number: number, random: Random): Planned {
  const centre = centres[number % centres.length];
  if (centre === undefined) throw new Error('there are no centres');
  const cohort = pick(random, cohorts);
  const dies = chance(random, 0.06);
  return {
    number,
    centre,
    ageBand: centre.service === 'jmd' ? 'under25' : pick(random, ['adult', 'adult', 'under25'] as const),
    cohort,
    decidedBefore: pick(random, [28, 35, 49, 56] as const),
    benefit: pick(random, ['jobCentre', 'none', null] as const),
    benefitAtEnd: pick(random, ['jobCentre', 'none', null] as const),
    children: mayBe(random, 0.4, () => {
      const count = pick(random, [1, 2, 3] as const);
      return { count, withPlace: pick(random, [0, 1] as const), later: pick(random, [null, 1, count] as const) };
    }),
    levels: mayBe(random, 0.8, () => fourLevels(random)),
    levelsAtEnd: { levels: fourLevels(random), proof: pick(random, ['certificate', 'selfReport'] as const) },
    ratings: domains.map((domain) => [domain, rating(random), rating(random)] as const),
    review: dies ? 'inTime' : firstReviewOf(random, cohort),
    language: goalFate(random),
    work: goalFate(random),
    stopped: mayBe(random, 0.3, () => ({
      of: pick(random, ['language', 'work'] as const),
      cause: pick(random, ['agency', 'noOffer', 'client', null] as const),
    })),
    hurdle: mayBe(random, 0.4, () => ({
      kind: pick(random, ['travelCost', 'waitingTime', 'noChildcare', 'other'] as const),
      step: pick(random, ['attendCourse', 'registerForCourse', null] as const),
      agency: pick(random, ['jobCentre', 'courseProvider', null] as const),
      of: pick(random, ['language', 'work', null] as const),
      isToldLate: chance(random, 0.1),
    })),
    course: mayBe(random, 0.6, () => pick(random, ['registered', 'begun', 'completed', 'dropped'] as const)),
    recognition: mayBe(random, 0.4, () => pick(random, ['applied', 'decided'] as const)),
    referral: mayBe(random, 0.5, () => {
      const [to, domain] = pick(random, [
        ['jobCentre', 'work'],
        ['debtAdvice', 'money'],
      ] as const);
      return { to, domain, fate: pick(random, ['arrived', 'confirmed', 'declined', 'noAnswer', 'silent'] as const) };
    }),
    verdict: pick(random, ['helpedMuch', 'helped', 'helpedLittle', 'notHelped', 'noAnswer', null] as const),
    verdictAtEnd: pick(random, ['helpedMuch', 'helpedLittle', null] as const),
    dies,
  };
}

/** Each line has its own stream of chance, as each case of a simulation has. */
export const plannedProgramme = (agreements: number, seed: number): Planned[] =>
  Array.from({ length: agreements }, (_, index) => line(index, randomFrom(Math.imul(seed, 2_654_435_761) ^ Math.imul(index + 1, 40_503))));
