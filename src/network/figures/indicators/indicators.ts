// The indicators of the standard by name, each with what it may be broken down by and how many persons stand behind a figure at least.
import type { Day } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import { courseCompletion, courseEntry, recognitionDecided, referralsArrived } from './ways.ts';
import { daysToFirstReview, daysToSignature } from './durations.ts';
import { goalsReached } from './goals.ts';
import { benefitAtEnd, benefitAtStart, childrenWithPlace } from './household.ts';
import { hurdles } from './hurdles.ts';
import { cefrSteps } from './language.ts';
import type { Observation, Observed, RowDimension } from './observation.ts';
import { ratingsImproved } from './ratings.ts';
import { reviewsOnTime } from './reviews.ts';
import { clientVerdict } from './verdict.ts';

type Indicator = {
  readonly measure: 'share' | 'days';
  readonly rows: readonly RowDimension[];
  /** Nothing below 3 persons; 5 where it says something of status, health or religion (2-standard, Small cells). */
  readonly least: number;
  readonly observe: (facts: CaseFacts) => readonly Observed[];
};

const share = (observe: Indicator['observe'], rows: Indicator['rows'] = [], least = 3): Indicator => ({
  measure: 'share',
  rows,
  least,
  observe,
});
const days = (observe: Indicator['observe']): Indicator => ({ measure: 'days', rows: [], least: 3, observe });

export const indicatorNames = [
  'reviewsOnTime',
  'goalsReached',
  'ratingsImproved',
  'cefrSteps',
  'courseEntry',
  'courseCompletion',
  'recognitionDecided',
  'childrenWithPlace',
  'benefitAtStart',
  'benefitAtEnd',
  'daysToSignature',
  'daysToFirstReview',
  'referralsArrived',
  'hurdles',
  'clientVerdict',
] as const;
export type IndicatorName = (typeof indicatorNames)[number];

export const indicators: Readonly<Record<IndicatorName, Indicator>> = {
  reviewsOnTime: share(reviewsOnTime),
  goalsReached: share(goalsReached, ['domain', 'cause', 'client']),
  ratingsImproved: share(ratingsImproved, ['domain', 'change']),
  cefrSteps: share(cefrSteps, ['skill']),
  courseEntry: share(courseEntry),
  courseCompletion: share(courseCompletion),
  recognitionDecided: share(recognitionDecided),
  childrenWithPlace: share(childrenWithPlace),
  // Which benefit somebody is paid follows from their title.
  benefitAtStart: share(benefitAtStart, [], 5),
  benefitAtEnd: share(benefitAtEnd, [], 5),
  daysToSignature: days(daysToSignature),
  daysToFirstReview: days(daysToFirstReview),
  referralsArrived: share(referralsArrived, ['domain', 'agency']),
  hurdles: share(hurdles, ['cause', 'domain', 'step', 'agency']),
  clientVerdict: share(clientVerdict, ['verdict']),
};

/** The band on the day of the observation: a birthday afterwards changes no figure. */
const bandOn = ({ ageBand, ageBands }: CaseFacts, day: Day): CaseFacts['ageBand'] =>
  ageBands.findLast(({ since }) => since <= day)?.band ?? ageBands[0]?.band ?? ageBand;

/** What takes effect after the last day looked at is not known on it. */
export const observationsOf = (name: IndicatorName, cases: readonly CaseFacts[]): Observation[] =>
  cases.flatMap((facts) => {
    const { case: id, site, centre, service, through } = facts;
    return indicators[name]
      .observe(facts)
      .filter(({ on }) => on <= through)
      .map((observed) => ({ ...observed, person: { case: id, site, centre, service, ageBand: bandOn(facts, observed.on) } }));
  });
