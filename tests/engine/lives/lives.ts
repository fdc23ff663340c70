// Lives of a case up to a named point, all on one day unless told otherwise: what sentences and generated histories begin with.
import type { Actor } from '../../../machines/actor.ts';
import type { EventOf, ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Party } from '../../../machines/case/events/signature.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { actorFor } from '../../../src/scenarios/staff.ts';

/** One step of a life: who proposed what on which day. */
export type Move = { readonly on: Day; readonly event: HumanEvent; readonly by: Actor };

/** Everything that happened on one day. */
export const on = (day: Day, ...events: readonly HumanEvent[]): Move[] =>
  events.map((event) => ({ on: day, event, by: actorFor(event.type as ProposalType) }));

/** Monday, no holiday, four weeks before the next one. */
export const monday = '2026-03-02';

type Changes<T extends HumanEvent['type']> = Partial<Omit<EventOf<T>, 'type'>>;

export const inquiryNoted = (changes: Changes<'inquiry.noted'> = {}): HumanEvent => ({
  type: 'inquiry.noted',
  service: 'mbe',
  ageBand: 'adult',
  language: 'ar',
  channel: 'walkIn',
  given: ['name', 'concern'],
  ...changes,
});

export const need: HumanEvent = { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, given: ['need'] };
export const ratings: readonly HumanEvent[] = domainCodes.map((domain) => ({ type: 'domain.rated', domain, counsellor: 3, client: 2 }));

export const goal = (id: string, day: Day, changes: Changes<'goal.proposed'> = {}): HumanEvent => ({
  type: 'goal.proposed',
  goal: id,
  domain: 'language',
  chosenBy: 'client',
  dueOn: plus(day, { months: 6 }),
  evidence: 'certificate',
  template: null,
  given: ['wording'],
  ...changes,
});

export const measure = (id: string, of: string, day: Day, changes: Changes<'measure.proposed'> = {}): HumanEvent => ({
  type: 'measure.proposed',
  measure: id,
  goal: of,
  responsible: 'client',
  agency: null,
  dueOn: plus(day, { months: 2 }),
  needsOffer: false,
  template: null,
  given: ['wording'],
  ...changes,
});

/** What was proposed is worded, or promised, anew. */
export const revised = (proposed: HumanEvent): HumanEvent =>
  ({ ...proposed, type: proposed.type.replace('proposed', 'revised') }) as HumanEvent;

export const commitment = (id: string, party: 'client' | 'centre' = 'centre'): HumanEvent => ({
  type: 'commitment.made',
  commitment: id,
  party,
  template: null,
  given: ['wording'],
});

/** The hash a made-up text of this number has. */
export const textOf = (version: number): string => `sha256:${String(version).padStart(64, '0')}`;

export const offered = (version: number, ...goals: readonly string[]): HumanEvent => ({
  type: 'version.offered',
  version,
  hash: textOf(version),
  goals: [...goals],
  languages: ['de', 'ar'],
  given: ['document'],
});
export const explained = (version: number, changes: Changes<'version.explained'> = {}): HumanEvent => ({
  type: 'version.explained',
  version,
  language: 'ar',
  interpreter: 'present',
  ...changes,
});
export const signedBy = (party: Party, version: number, hash = textOf(version)): HumanEvent => ({
  type: 'version.signed',
  version,
  hash,
  party,
  how: 'paper',
});
export const copy: HumanEvent = { type: 'copy.handedOver', form: 'paper' };
export const concluded = (version: number): HumanEvent => ({ type: 'agreement.concluded', version });
/** Explained, signed by both, copied, in force. */
export const sealed = (version: number): HumanEvent[] => [
  explained(version),
  signedBy('client', version),
  signedBy('counsellor', version),
  copy,
  concluded(version),
];

export const inquiry = (day = monday): Move[] => on(day, inquiryNoted());
export const clarification = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] =>
  on(day, inquiryNoted(changes), { type: 'privacy.explained', language: changes.language ?? 'ar' }, { type: 'talk.begun' });
export const decided = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] => [
  ...clarification(day, changes),
  ...on(day, need, { type: 'filing.consented' }),
];
export const briefAdvice = (day = monday): Move[] => [...decided(day), ...on(day, { type: 'advice.begun' })];
export const needsAssessment = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] => [
  ...decided(day, changes),
  ...on(day, { type: 'assessment.begun' }),
];
export const goals = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] => [
  ...needsAssessment(day, changes),
  ...on(day, ...ratings, { type: 'assessment.completed' }),
];
/** One goal with its measure, and the centre has bound itself. */
export const drafted = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] => [
  ...goals(day, changes),
  ...on(day, goal('g1', day), measure('m1', 'g1', day), commitment('c1')),
];
export const signature = (day = monday, changes: Changes<'inquiry.noted'> = {}): Move[] => [
  ...drafted(day, changes),
  ...on(day, offered(1, 'g1')),
];
export const inForce = (day = monday): Move[] => [...signature(day), ...on(day, ...sealed(1))];
export const withoutAgreement = (day = monday): Move[] => [...goals(day), ...on(day, { type: 'signature.declined', because: null })];

/** Opens an event review on the day, for which no window need be open. */
export const opened: HumanEvent = { type: 'review.opened', occasion: 'courseEvent' };
export const assessed = (id: string, changes: Changes<'goal.assessed'> = {}): HumanEvent => ({
  type: 'goal.assessed',
  goal: id,
  client: 'onTrack',
  counsellor: 'onTrack',
  outcome: 'continues',
  cause: null,
  evidence: 'selfReport',
  ...changes,
});
export const noDissent: HumanEvent = { type: 'dissent.recorded', dissent: 'none' };
export const held = (next: Day, lateBecause: EventOf<'review.held'>['lateBecause'] = null): HumanEvent => ({
  type: 'review.held',
  next,
  lateBecause,
});
/** A whole review of the one goal of these lives. */
export const reviewed = (day: Day, next: Day, lateBecause: EventOf<'review.held'>['lateBecause'] = null): Move[] =>
  on(day, opened, assessed('g1'), noDissent, copy, held(next, lateBecause));

export const review = (day = monday): Move[] => [...inForce(day), ...on(day, opened)];
export const reviewWithoutAgreement = (day = monday): Move[] => [...withoutAgreement(day), ...on(day, opened)];
export const renegotiation = (day = monday): Move[] => [...inForce(day), ...on(day, { type: 'renegotiation.begun', because: 'date' })];
export const renegotiationSigning = (day = monday): Move[] => [...renegotiation(day), ...on(day, offered(2, 'g1'))];
export const paused = (day = monday, until: Day = plus(day, { months: 4 })): Move[] => [
  ...inForce(day),
  ...on(day, { type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' }),
];
export const missed = (day = monday): Move[] => [...inForce(day), ...on(day, { type: 'appointment.missed' })];
/** Two measures of both sides that were promised for the first of the next month. */
export const behind = (day = monday): Move[] => [
  ...goals(day),
  ...on(
    day,
    goal('g1', day),
    measure('m1', 'g1', day, { dueOn: plus(day, { days: 29 }) }),
    measure('m2', 'g1', day, { dueOn: plus(day, { days: 30 }), responsible: 'centre' }),
    commitment('c1'),
    offered(1, 'g1'),
    ...sealed(1),
  ),
];
export const attemptedOnce = (day = monday): Move[] => [...missed(day), ...on(day, { type: 'contact.attempted', channel: 'phone' })];
export const attemptedTwice = (day = monday): Move[] => [...attemptedOnce(day), ...on(day, { type: 'contact.attempted', channel: 'text' })];
export const written = (day = monday): Move[] => [
  ...attemptedTwice(day),
  ...on(day, { type: 'letter.sent', appointment: plus(day, { days: 10 }) }),
];
export const handoverConsent = (day: Day, until = plus(day, { days: 60 })): HumanEvent => ({
  type: 'consent.drafted',
  consent: 'k1',
  recipient: 'migrationCounselling',
  domains: ['language', 'work'],
  purpose: 'handover',
  until,
  use: 'once',
});
/** Everything a handover needs, but not yet offered. */
export const handoverReady = (day = monday, until?: Day): Move[] => [
  ...inForce(day),
  ...on(day, handoverConsent(day, until), { type: 'consent.given', consent: 'k1' }, { type: 'approval.given', act: 'handover' }),
];
export const handoverOffered: HumanEvent = { type: 'handover.offered', to: 'migrationCounselling', consent: 'k1', given: ['recipient'] };
export const handover = (day = monday): Move[] => [...handoverReady(day), ...on(day, handoverOffered)];
/** Offered with a consent that has a week left: whoever is asked for it is soon too late. */
export const handoverBriefly = (day: Day): Move[] => [...handoverReady(day, plus(day, { days: 7 })), ...on(day, handoverOffered)];
export const completion = (day = monday): Move[] => [...inForce(day), ...on(day, { type: 'completion.begun', because: 'clientWish' })];
export const balance = (side: 'client' | 'counsellor'): HumanEvent => ({
  type: 'balance.drawn',
  side,
  given: ['hurdles', 'successes'],
});
/** Everything the final balance asks for. */
export const balanced = (day = monday): Move[] => [
  ...completion(day),
  ...on(
    day,
    assessed('g1', { outcome: 'reached', client: 'reached', counsellor: 'reached' }),
    ...ratings,
    balance('client'),
    balance('counsellor'),
    { type: 'deletion.explained' },
    copy,
  ),
];
export const closed = (day = monday): Move[] => [...balanced(day), ...on(day, { type: 'case.closed', reason: 'goalsReached' })];
/** A referral that waits to be sent, with a standing consent for it. */
export const referred = (day = monday): Move[] => [
  ...inForce(day),
  ...on(
    day,
    { type: 'referral.proposed', referral: 'f1', to: 'debtAdvice', domain: 'money' },
    {
      type: 'consent.drafted',
      consent: 'k1',
      recipient: 'debtAdvice',
      domains: ['money'],
      purpose: 'referral',
      until: plus(day, { months: 6 }),
      use: 'standing',
    },
    { type: 'consent.given', consent: 'k1' },
  ),
];
/** The second version has all it needs but the last word. */
export const renegotiationSigned = (day = monday): Move[] => [...renegotiationSigning(day), ...on(day, ...sealed(2).slice(0, -1))];
/** A new version is drafted on the day for which a review is planned. */
export const renegotiationPlanned = (day = monday): Move[] => [
  ...renegotiation(day),
  ...on(day, { type: 'review.planned', review: 'r1', for: day }),
];
/** The one goal was put off in a review, and the agreement is drafted anew. */
export const putOff = (day = monday): Move[] => [
  ...review(day),
  ...on(day, assessed('g1', { outcome: 'postponed', cause: 'healthOrFamily' }), noDissent, copy, held(plus(day, { days: 30 })), {
    type: 'renegotiation.begun',
    because: 'goal',
  }),
];
export const putOffSigned = (day = monday): Move[] => [...putOff(day), ...on(day, offered(2, 'g1'), ...sealed(2).slice(0, -1))];
export const referralSent = (day = monday): Move[] => [
  ...referred(day),
  ...on(day, { type: 'referral.sent', referral: 'f1', consent: 'k1' }),
];
export const consentWithdrawn = (day = monday): Move[] => [...referred(day), ...on(day, { type: 'consent.withdrawn', consent: 'k1' })];
/** The goal that was put off stands, and the next review is open. */
export const reviewPutOff = (day = monday): Move[] => [...putOff(day), ...on(day, { type: 'renegotiation.abandoned' }, opened)];
