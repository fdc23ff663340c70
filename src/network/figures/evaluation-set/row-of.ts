// Turns the facts of a case into a row for researchers: counts in place of lists, weeks in place of days.
import { daysBetween, type Day } from '../../../../machines/day.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';
import type { CaseFacts, Cefr } from '../facts/case-facts.ts';
import { reviewsOnTime } from '../indicators/reviews.ts';
import { columnOf, type EvaluationRow } from './evaluation-row.ts';

type Row = EvaluationRow;
const counted = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

/** Whole weeks, also before the decision: no day of the calendar can be worked out from them. */
export const weekFrom = (decidedOn: Day | null, day: Day | null): number | null =>
  decidedOn === null || day === null ? null : Math.floor(daysBetween(decidedOn, day) / 7);

function weeksOf(facts: CaseFacts) {
  const week = (day: Day | null) => weekFrom(facts.decidedOn, day);
  return {
    inquiryWeek: week(facts.inquiredOn),
    signedWeek: week(facts.firstSignedOn),
    inForceWeek: week(facts.inForceOn),
    firstReviewWeek: week(facts.firstReviewOn),
    closedWeek: week(facts.closedOn),
    lastWeek: week(facts.through),
  };
}

function workOf(facts: CaseFacts) {
  const reviews = reviewsOnTime(facts);
  const { goals, openGoals, referrals } = facts;
  return {
    reviewsInTime: counted(reviews, ({ answer }) => answer === 'yes'),
    reviewsNotInTime: counted(reviews, ({ answer }) => answer === 'no'),
    reviewsClientNotMet: counted(reviews, ({ answer }) => answer === 'missing'),
    goalsReached: counted(goals, ({ outcome }) => outcome === 'reached'),
    goalsPartlyReached: counted(goals, ({ outcome }) => outcome === 'partlyReached'),
    goalsNotReached: counted(goals, ({ outcome }) => outcome === 'notReached'),
    goalsDropped: counted(goals, ({ outcome }) => outcome === 'dropped'),
    goalsOpen: openGoals.length,
    referrals: referrals.length,
    referralsCarried: counted(referrals, ({ carried }) => carried),
    referralsArrived: counted(referrals, ({ arrivedOn }) => arrivedOn !== null),
    measuresHindered: facts.hinderedMeasures.length,
  };
}

function ratingsOf({ ratings }: CaseFacts) {
  const of = (domain: DomainCode) => ratings.find((rated) => rated.domain === domain);
  const first = DomainCode.options.map((domain) => [columnOf('first', domain), of(domain)?.first.rating ?? null] as const);
  const last = DomainCode.options.map((domain) => [columnOf('last', domain), of(domain)?.again.at(-1)?.rating ?? null] as const);
  return Object.fromEntries([...first, ...last]) as Pick<Row, (typeof first)[number][0] | (typeof last)[number][0]>;
}

function levelsOf({ cefrFirst, cefrAgain }: CaseFacts) {
  const last: Cefr | null = cefrAgain.at(-1) ?? null;
  return {
    firstListening: cefrFirst?.listening ?? null,
    firstSpeaking: cefrFirst?.speaking ?? null,
    firstReading: cefrFirst?.reading ?? null,
    firstWriting: cefrFirst?.writing ?? null,
    lastListening: last?.listening ?? null,
    lastSpeaking: last?.speaking ?? null,
    lastReading: last?.reading ?? null,
    lastWriting: last?.writing ?? null,
    lastLevelEvidence: last?.evidence ?? null,
  };
}

function laterOf({ later, recognitionDecidedOn }: CaseFacts) {
  const { recognition, children, courses } = later;
  const isDecided = recognitionDecidedOn !== null || (recognition?.decidedOn ?? null) !== null;
  return {
    hurdles: later.hurdles.length,
    coursesBegun: counted(courses, ({ begunOn }) => begunOn !== null),
    coursesCompleted: counted(courses, ({ completedOn }) => completedOn !== null),
    recognitionDecided: isDecided || (recognition === null ? null : false),
    children: children.at(-1)?.children ?? null,
    childrenWithPlace: children.at(-1)?.withPlace ?? null,
    benefitFirst: later.benefitFirst?.receives ?? null,
    benefitLast: later.benefitLast?.receives ?? null,
    verdict: later.verdicts.at(-1)?.verdict ?? null,
  };
}

/** What a person could be found by is left to `generalised`: here place, age and service are as they are. */
export const rowOf = (facts: CaseFacts, person: string): Row => ({
  person,
  episode: facts.episode,
  place: facts.site,
  ageBand: facts.ageBand,
  service: facts.service,
  ...weeksOf(facts),
  closingReason: facts.closingReason,
  ...workOf(facts),
  ...ratingsOf(facts),
  ...levelsOf(facts),
  ...laterOf(facts),
});
