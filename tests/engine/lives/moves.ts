// What people try next in a generated history: mostly what is on offer, one time in five their luck.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { Proposal, proposalTypes, wordFieldsOf, type ProposalType } from '../../../machines/case/events/case-event.ts';
import { Day, later, plus } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin } from '../../../src/engine/state/take.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { explain, type Offer } from '../../../src/engine/state/explain.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { split, type Words } from '../../../src/record/words/words.ts';
import { between, chance, pick, pickWeighted, type Random } from '../../../src/scenarios/random.ts';
import { actorFor, counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import * as lives from './lives.ts';
import { stepsTowards } from './remedies.ts';

/** What stands in every word field. It must never be found where only coded facts belong. */
export const canary = 'Kanarienvogel4711';

export type Tried = { readonly event: HumanEvent; readonly words: Words | null; readonly by: Actor };

/** Ends come seldom, or no history would be long; what needs a long way is not passed by once it is open. */
const weights: Partial<Record<ProposalType, number>> = {
  'agreement.concluded': 6,
  'version.offered': 3,
  'version.withdrawn': 2,
  'goal.dropped': 4,
  'measure.dropped': 3,
  'measure.revised': 2,
  'measure.reported': 2,
  'referral.sent': 4,
  'referral.answered': 4,
  'referral.arrived': 2,
  'referral.ended': 2,
  'review.moved': 2,
  'review.missed': 5,
  'contact.attempted': 4,
  'review.opened': 3,
  'review.held': 8,
  'interval.agreed': 5,
  'pause.extended': 3,
  'client.died': 0.05,
  'processing.withdrawn': 0.05,
  'case.closed': 0.4,
  'case.erased': 0.3,
  'handover.accepted': 3,
  'handover.refused': 6,
  'inquiry.noted': 0.3,
  // Open nearly everywhere: they need no luck to be tried.
  'approval.given': 0.5,
  'household.joined': 0.3,
  'guardian.appointed': 0.3,
  'counsellor.assigned': 0.3,

  'occasion.noted': 0.4,
  'client.renamed': 0.1,
  'contactDetails.changed': 0.1,
  'languages.changed': 0.1,
  'birthDate.corrected': 0.1,
  'addressLock.placed': 0.1,
  'addressLock.lifted': 0.3,
  'interpreter.noted': 0.1,
  'enquiry.noted': 0.1,
  'expectation.noted': 0.2,
  'duty.noted': 0.2,
  'goal.placed': 0.1,
  'hurdle.noted': 0.1,
  'hurdle.ended': 0.1,
  'children.counted': 0.1,
  'course.noted': 0.1,
  'courseHours.counted': 0.1,
  'arrival.noted': 0.1,
  'recognition.noted': 0.1,
  'client.judged': 0.2,
  'evaluation.consented': 0.1,
  'evaluation.withdrawn': 0.1,
  'conference.held': 0.2,
  'hold.placed': 0.1,
  'safeWay.agreed': 0.4,
  'filing.refused': 0.2,
  'entry.voided': 0.2,
  'review.recorded': 0.7,
  'fact.corrected': 0.4,
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

export function distorted(value: unknown, ids: readonly string[], random: Random): unknown {
  if (typeof value === 'number') return value + pick(random, [-1, 1]);
  if (typeof value === 'boolean') return !value;
  if (ids.length > 0 && chance(random, 0.8)) return pick(random, ids);
  if (Day.safeParse(value).success && chance(random, 0.8)) return plus(String(value), { days: between(random, -400, 400) });
  if (typeof value === 'string' && value.startsWith('sha256:')) return lives.textOf(between(random, 1, 3));
  return chance(random, 0.5) ? null : 'nobody';
}

/** A birth date has a form of its own; nobody was born on this day. */
const wordFor: Readonly<Record<string, string>> = { birthDate: '1907-11-03', birthYear: '1907' };

/** Words in four of five fields, and their names in the event. */
export function withWords(drawn: Proposal, random: Random): Tried {
  const fields = wordFieldsOf(drawn.type);
  const words = Object.fromEntries(fields.filter(() => chance(random, 0.8)).map((field) => [field, wordFor[field] ?? canary]));
  const { event, words: given } = split(Proposal.parse(fields.length === 0 ? drawn : { ...drawn, words }));
  const by = chance(random, 0.1) ? pick(random, [counsellor, teamLead, deputy]) : actorFor(drawn.type);
  return { event: event as HumanEvent, words: given, by };
}

export function propose(state: CaseState, random: Random, on: Day): Tried {
  const lucky = chance(random, 0.1);
  const fitting = lucky ? tryLuck(state, random, on) : suggest(state, takeAnOffer(state, random), random, on);
  return withWords(!lucky && chance(random, 0.11) ? distort(fitting, state, random) : fitting, random);
}

/** From 0 to 200 days pass; now and then it is just before, on or after the day the calendar speaks next. */
export function nextDay(state: CaseState, on: Day, birthDate: Day | null, random: Random): Day {
  const due = chance(random, 0.12) ? nextDeadline(state, birthDate) : null;
  if (due !== null) return later(on, plus(due.on, { days: between(random, -1, 1) }));
  const atMost = pickWeighted(random, [
    [0, 60],
    [14, 22],
    [60, 12],
    [200, 6],
  ] as const);
  return plus(on, { days: between(random, 0, atMost) });
}
