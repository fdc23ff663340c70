// Generated histories: a named life goes on by moves that mostly take what is on offer and one time in five try their luck.
import fc from 'fast-check';
import type { Actor } from '../../machines/actor.ts';
import type { CaseInput } from '../../machines/case/begin.ts';
import type { CaseContext } from '../../machines/case/context.ts';
import {
  Proposal,
  proposalTypes,
  wordFieldsOf,
  type CaseEvent,
  type Dated,
  type ProposalType,
} from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/requirements/refusal.ts';
import { Day, later, plus } from '../../machines/day.ts';
import { sites } from '../../machines/sites.ts';
import { begin, type CaseState } from '../../src/engine/case-state.ts';
import { decide, type HumanEvent } from '../../src/engine/decide.ts';
import { explain, type Offer } from '../../src/engine/explain.ts';
import { nextDeadline, settle } from '../../src/engine/settle.ts';
import { between, chance, pick, pickWeighted, randomFrom, type Random } from '../../src/scenarios/random.ts';
import { actorFor, counsellor, teamLead } from '../../src/scenarios/staff.ts';
import { suggest } from '../../src/scenarios/suggest.ts';
import { split, type Words } from '../../src/record/words.ts';
import * as lives from './lives.ts';
import { stepsTowards } from './remedies.ts';

/** What stands in every word field. It must never be found where only coded facts belong. */
export const canary = 'Kanarienvogel4711';

/** One attempt: the case as it was, what was proposed, what became of it. */
export type Attempt = {
  readonly before: CaseState;
  readonly on: Day;
  readonly event: HumanEvent;
  readonly by: Actor;
  readonly refusals: readonly Refusal[];
  readonly events: readonly Dated[];
  readonly after: CaseState;
};

export type HistoryEntry = { readonly on: Day; readonly by: Actor; readonly event: CaseEvent };
export type History = {
  readonly input: CaseInput;
  readonly attempts: readonly Attempt[];
  readonly entries: readonly HistoryEntry[];
  readonly words: Readonly<Record<number, Words>>;
  readonly state: CaseState;
};

/** Lives a history may begin with. */
export const starts = {
  nothing: () => [],
  inquiry: lives.inquiry,
  clarification: lives.clarification,
  briefAdvice: lives.briefAdvice,
  needsAssessment: lives.needsAssessment,
  goals: lives.goals,
  drafted: lives.drafted,
  signature: lives.signature,
  inForce: lives.inForce,
  withoutAgreement: lives.withoutAgreement,
  review: lives.review,
  reviewed: (day: Day) => [...lives.inForce(day), ...lives.reviewed(day, plus(day, { days: 90 }))],
  renegotiation: lives.renegotiation,
  renegotiationSigning: lives.renegotiationSigning,
  renegotiationSigned: lives.renegotiationSigned,
  renegotiationPlanned: lives.renegotiationPlanned,
  putOff: lives.putOff,
  putOffSigned: lives.putOffSigned,
  reviewPutOff: lives.reviewPutOff,
  paused: lives.paused,
  attemptedOnce: lives.attemptedOnce,
  written: lives.written,
  handover: lives.handover,
  completion: lives.completion,
  referred: lives.referred,
  referralSent: lives.referralSent,
  consentWithdrawn: lives.consentWithdrawn,
  balanced: lives.balanced,
  closed: lives.closed,
} as const satisfies Record<string, (day: Day) => lives.Move[]>;

export type Start = keyof typeof starts;

/** Ends come seldom, or no history would be long; what needs a long way is not passed by once it is open. */
const weights: Partial<Record<ProposalType, number>> = {
  'agreement.concluded': 6,
  'version.offered': 3,
  'referral.sent': 4,
  'referral.answered': 4,
  'referral.arrived': 2,
  'referral.ended': 2,
  'review.moved': 2,
  'review.opened': 3,
  'review.held': 8,
  'client.died': 0.05,
  'processing.withdrawn': 0.05,
  'case.closed': 0.4,
  'case.erased': 0.3,
  'handover.accepted': 2,
  'inquiry.noted': 0.3,
};
const weighed = (offers: readonly Offer[]) => offers.map((offer) => [offer, weights[offer.type] ?? 1] as const);

/** Half of the time something that leads on, otherwise anything that is open. */
function takeAnOffer(state: CaseState, random: Random): ProposalType {
  const offers = explain(state);
  const blocked = offers.filter(({ refusals }) => refusals.length > 0);
  const towards = blocked.length > 0 && chance(random, 0.6) ? stepsTowards(pick(random, blocked), offers) : [];
  const open = towards.length > 0 ? towards : offers.filter(({ refusals }) => refusals.length === 0);
  return open.length > 0 ? pickWeighted(random, weighed(open)).type : 'fact.corrected';
}

const deputy: Actor = { role: 'deputy', id: 'p-1' };
const nothingYet = begin({ site: 'wetzlar', land: 'HE', standard: '2026.1' });

/** Something that may not be on offer at all, or, suggested for another case, does not fit this one. */
const tryLuck = (state: CaseState, random: Random, on: Day): Proposal =>
  suggest(chance(random, 0.5) ? nothingYet : state, pick(random, proposalTypes), random, on);

/** The ids the case knows, by the fact that names one: the wrong consent is a better try than none. */
const idsIn = ({ plan, network, clock, assessment }: CaseContext): Readonly<Record<string, readonly string[]>> => ({
  goal: Object.keys(plan.goals),
  measure: Object.keys(plan.measures),
  commitment: Object.keys(plan.commitments),
  consent: Object.keys(network.consents),
  referral: Object.keys(network.referrals),
  review: Object.keys(clock.reviews),
  risk: Object.keys(assessment.risks),
});

/** The same proposal with one fact changed, as far as it is still a proposal at all. */
function distort(proposal: Proposal, { context }: CaseState, random: Random): Proposal {
  const facts = Object.keys(proposal).filter((key) => key !== 'type' && key !== 'words');
  if (facts.length === 0) return proposal;
  const fact = pick(random, facts);
  const value = (proposal as unknown as Record<string, unknown>)[fact];
  const other = distorted(value, idsIn(context)[fact] ?? [], random);
  const changed = Proposal.safeParse({ ...proposal, [fact]: other });
  return changed.success ? changed.data : proposal;
}

function distorted(value: unknown, ids: readonly string[], random: Random): unknown {
  if (typeof value === 'number') return value + pick(random, [-1, 1]);
  if (ids.length > 0 && chance(random, 0.8)) return pick(random, ids);
  if (Day.safeParse(value).success && chance(random, 0.8)) return plus(String(value), { days: between(random, -400, 400) });
  if (typeof value === 'string' && value.startsWith('sha256:')) return lives.textOf(between(random, 1, 3));
  return chance(random, 0.5) ? null : 'nobody';
}

function propose(state: CaseState, random: Random, on: Day): { event: HumanEvent; words: Words | null; by: Actor } {
  const lucky = chance(random, 0.1);
  const fitting = lucky ? tryLuck(state, random, on) : suggest(state, takeAnOffer(state, random), random, on);
  const drawn = !lucky && chance(random, 0.11) ? distort(fitting, state, random) : fitting;
  const fields = wordFieldsOf(drawn.type);
  const words = Object.fromEntries(fields.filter(() => chance(random, 0.8)).map((field) => [field, canary]));
  const { event, words: given } = split(Proposal.parse(fields.length === 0 ? drawn : { ...drawn, words }));
  const by = chance(random, 0.1) ? pick(random, [counsellor, teamLead, deputy]) : actorFor(drawn.type);
  return { event: event as HumanEvent, words: given, by };
}

/** From 0 to 200 days pass; now and then it is just before, on or after the day the calendar speaks next. */
function nextDay(state: CaseState, on: Day, random: Random): Day {
  const due = chance(random, 0.12) ? nextDeadline(state) : null;
  if (due !== null) return later(on, plus(due.on, { days: between(random, -1, 1) }));
  const atMost = pickWeighted(random, [
    [0, 60],
    [14, 22],
    [60, 12],
    [200, 6],
  ] as const);
  return plus(on, { days: between(random, 0, atMost) });
}

export type Plan = { readonly start: Start; readonly day: Day; readonly site: number; readonly seed: number; readonly moves: number };

/** The same plan gives the same history; fewer moves give its beginning. */
export function historyOf({ start, day, site, seed, moves }: Plan): History {
  const { code, land, municipality } = sites[site % sites.length] ?? sites[0] ?? { code: 'wetzlar', land: 'HE' };
  const input: CaseInput = { site: code, land, ...(municipality && { municipality }), standard: '2026.1' };
  const random = randomFrom(seed);
  const attempts: Attempt[] = [];
  const words: Record<number, Words> = {};
  let state = begin(input);
  let on = day;

  const attempt = (event: HumanEvent, by: Actor, said: Words | null): void => {
    const decision = decide(state, event, { on, by, today: on });
    attempts.push({ before: state, on, event, by, ...decision, after: decision.state });
    if (decision.refusals.length === 0 && said !== null) words[decision.state.context.file.entries] = said;
    state = decision.state;
  };
  for (const { event, by } of starts[start](day)) attempt(event, by, null);
  for (let move = 0; move < moves; move += 1) {
    on = nextDay(state, on, random);
    const { event, by, words: said } = propose(settle(state, on).state, random, on);
    attempt(event, by, said);
  }
  const entries = attempts.flatMap(({ events }) => events).map(entryOf);
  return { input, attempts, entries, words, state };
}

const entryOf = ({ on, by, ...event }: Dated): HistoryEntry => ({ on, by, event: event as CaseEvent });

const days = fc.integer({ min: 0, max: 3000 }).map((count) => plus('2015-01-05', { days: count }));

/** A failing law names its plan; `historyOf` gives the history back. Shrinks to fewer moves. */
const planFrom = (begins: readonly Start[]): fc.Arbitrary<Plan> =>
  fc.record({
    start: fc.constantFrom(...begins),
    day: days,
    site: fc.nat(17),
    seed: fc.nat(),
    moves: fc.integer({ min: 0, max: 60 }),
  });

const anyStart = Object.keys(starts) as Start[];

/** `LAW_RUNS=20000 npx vitest run tests/engine/laws` searches longer than a usual run can. */
export const usualRuns = Number(process.env['LAW_RUNS'] ?? 200);

/** Some laws are about what seldom happens: they look at more histories, or at those that begin near it. */
export function forEveryHistory(law: (lived: History) => void, { numRuns = usualRuns, begins = anyStart } = {}): void {
  fc.assert(
    fc.property(planFrom(begins), (planned) => {
      law(historyOf(planned));
    }),
    { numRuns },
  );
}

export const someHistories = (numRuns: number, seed: number): History[] => fc.sample(planFrom(anyStart), { numRuns, seed }).map(historyOf);
