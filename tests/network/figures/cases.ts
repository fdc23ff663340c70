// Cases as rows of facts: one by hand, and any number by chance.
import fc from 'fast-check';
import { Cause, ClosingReason, Evidence } from '../../../machines/case/events/codes.ts';
import { CefrLevel } from '../../../machines/case/events/assessment.ts';
import { AgeBand } from '../../../machines/case/events/intake.ts';
import { Assessment } from '../../../machines/case/events/review.ts';
import { HurdleKind, Verdict } from '../../../machines/case/events/waypoints.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { sites } from '../../../machines/sites.ts';
import { AgencyCode } from '../../../machines/standards/agency-code.ts';
import { ChainStepCode } from '../../../machines/standards/chain-step-code.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import { DutyOutcome, type CaseFacts, type Cefr, type ReviewDuty } from '../../../src/network/figures/facts/case-facts.ts';
import { nothingTold, type LaterFacts } from '../../../src/network/figures/facts/later-facts.ts';

/** A case in Wetzlar to which nothing has happened, looked at on the last day of 2030 at the latest. */
export const facts = (known: Partial<Omit<CaseFacts, 'later'>> & { later?: Partial<LaterFacts> } = {}): CaseFacts => ({
  case: 'c1',
  episode: 1,
  through: '2030-12-31',
  site: 'wetzlar',
  land: 'HE',
  centre: null,
  service: 'mbe',
  ageBand: 'adult',
  ageBands: [],
  inquiredOn: null,
  decidedOn: null,
  firstSignedOn: null,
  inForceOn: null,
  withoutAgreementOn: null,
  firstReviewOn: null,
  closedOn: null,
  closingReason: null,
  reviews: [],
  goals: [],
  openGoals: [],
  ratings: [],
  cefrFirst: null,
  cefrAgain: [],
  referrals: [],
  hinderedMeasures: [],
  recognitionDecidedOn: null,
  ...known,
  later: { ...nothingTold, ...known.later },
});

export const duty = (known: Partial<ReviewDuty> = {}): ReviewDuty => ({
  dueOn: '2026-03-31',
  rule: 'R1',
  outcome: 'inTime',
  heldOn: '2026-03-31',
  clientNotMet: false,
  missedBy: null,
  movedByClient: 0,
  movedByCentre: 0,
  ...known,
});

export const levels = (on: Day, level: Cefr['reading'], evidence: Cefr['evidence'], other: Partial<Cefr> = {}): Cefr => ({
  on,
  evidence,
  listening: level,
  speaking: level,
  reading: level,
  writing: level,
  ...other,
});

const day = fc.nat(1200).map((days) => plus('2025-01-01', { days }));
const mayBe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const from = <T>(values: readonly T[]) => fc.constantFrom(...values);
const rating = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const again = fc.record({ on: day, rating, client: mayBe(rating) });
const level = from(CefrLevel.options);
const cefr = fc.record({ on: day, evidence: from(Evidence.options), listening: level, speaking: level, reading: level, writing: level });
const inOrder = <T extends { readonly on: Day }>(noted: readonly T[]): T[] =>
  noted.toSorted((a, b) => (a.on < b.on ? -1 : 1)).filter(({ on }, index, all) => all[index + 1]?.on !== on);

const later: fc.Arbitrary<LaterFacts> = fc.record({
  benefitFirst: mayBe(fc.record({ receives: fc.boolean(), on: day })),
  benefitLast: mayBe(fc.record({ receives: fc.boolean(), on: day })),
  children: few(fc.record({ children: fc.constant(3), withPlace: fc.nat(3), on: day })).map(inOrder),
  courses: few(fc.record({ registeredOn: day, begunOn: mayBe(day), completedOn: mayBe(day), endedOn: mayBe(day) })),
  recognition: mayBe(fc.record({ appliedOn: day, documentsCompleteOn: mayBe(day), decidedOn: mayBe(day) })),
  hurdles: few(
    fc.record({
      on: day,
      kind: from(HurdleKind.options),
      step: mayBe(from(ChainStepCode.options)),
      agency: mayBe(from(AgencyCode.options)),
      domain: mayBe(from(DomainCode.options)),
    }),
  ),
  verdicts: few(fc.record({ verdict: from(Verdict.options), on: day })).map(inOrder),
  evaluationConsentedOn: mayBe(day),
});

/** Anything a row may hold; the days need not fit one another. */
export const someFacts: fc.Arbitrary<CaseFacts> = fc.record({
  case: fc.uuid(),
  episode: fc.constant(1),
  through: fc.constant('2030-12-31'),
  site: from(sites.slice(0, 4).map(({ code }) => code)),
  land: from(sites.slice(0, 4).map((site) => site.land)),
  centre: mayBe(from(['a', 'b'])),
  service: from(['mbe', 'jmd'] as const),
  ageBand: from(AgeBand.options),
  ageBands: few(fc.record({ since: day, band: from(AgeBand.options) })),
  inquiredOn: mayBe(day),
  decidedOn: mayBe(day),
  firstSignedOn: mayBe(day),
  inForceOn: mayBe(day),
  withoutAgreementOn: mayBe(day),
  firstReviewOn: mayBe(day),
  closedOn: mayBe(day),
  closingReason: mayBe(from(ClosingReason.options)),
  reviews: few(
    fc.record({
      dueOn: day,
      rule: from(['R1', 'R2']),
      outcome: from(DutyOutcome.options),
      heldOn: mayBe(day),
      clientNotMet: fc.boolean(),
      missedBy: mayBe(from(['client', 'centre'] as const)),
      movedByClient: fc.nat(2),
      movedByCentre: fc.nat(2),
    }),
  ),
  goals: few(
    fc.record({
      domain: from(DomainCode.options),
      outcome: from(['reached', 'partlyReached', 'notReached', 'dropped'] as const),
      cause: mayBe(from(Cause.options)),
      on: day,
      client: mayBe(from(Assessment.options)),
      evidence: mayBe(from(Evidence.options)),
    }),
  ),
  openGoals: few(from(DomainCode.options)),
  ratings: few(fc.record({ domain: from(DomainCode.options), first: again, again: few(again).map(inOrder) })),
  cefrFirst: mayBe(cefr),
  cefrAgain: few(cefr).map(inOrder),
  referrals: few(
    fc.record({
      to: from(AgencyCode.options),
      domain: from(DomainCode.options),
      leftOn: day,
      carried: fc.boolean(),
      answer: mayBe(from(['confirmed', 'declined', 'noAnswer'] as const)),
      answeredOn: mayBe(day),
      arrivedOn: mayBe(day),
      endedOn: mayBe(day),
    }),
  ),
  hinderedMeasures: few(
    fc.record({
      on: day,
      domain: mayBe(from(DomainCode.options)),
      status: from(['stopped', 'impossible', 'blockedByConsent'] as const),
      cause: mayBe(from(Cause.options)),
    }),
  ),
  recognitionDecidedOn: mayBe(day),
  later,
});
