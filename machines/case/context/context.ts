// What a case remembers besides its state: coded facts only, plain JSON, grouped so that a step copies little.
import type { z } from 'zod';
import type { Actor } from '../../actor.ts';
import type { Municipality, Land } from '../../calendar/place.ts';
import type { Day } from '../../day.ts';
import type { ItemState } from '../../item-life.ts';
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { DomainCode } from '../../standards/domain-code.ts';
import type { NotDiscussedReason } from '../events/assessment.ts';
import type { CaseEvent, EventOf } from '../events/case-event.ts';
import type { Channel, ClosingReason, FourEyesAct } from '../events/codes.ts';
import type { Rating } from '../events/define.ts';
import type { Occasion } from '../events/review.ts';
import type { Party } from '../events/signature.ts';

/** Facts of an event without what every event has. */
type Facts<T extends CaseEvent['type']> = Omit<EventOf<T>, 'type'>;
type ById<T> = Readonly<Record<string, T>>;

export type Goal = Facts<'goal.proposed'> & {
  readonly state: ItemState<'goal'>;
  /** What both sides said of it in the review or balance that is open. */
  readonly assessed: Omit<Facts<'goal.assessed'>, 'goal'> | null;
  /** Why it was not, or only partly, reached. */
  readonly cause: EventOf<'goal.dropped'>['cause'] | null;
};
export type Measure = Facts<'measure.proposed'> & {
  readonly state: ItemState<'measure'>;
  readonly offer: { readonly eligible: boolean; readonly openUntil: Day | null; readonly checkedOn: Day } | null;
  readonly cause: EventOf<'goal.dropped'>['cause'] | null;
};
export type Version = {
  readonly number: number;
  readonly state: ItemState<'version'>;
  readonly hash: string;
  readonly goals: readonly string[];
  readonly languages: readonly string[];
  readonly offeredOn: Day;
  readonly explained: Omit<Facts<'version.explained'>, 'version'> | null;
  readonly signatures: Readonly<Partial<Record<Party, Day>>>;
  readonly copyHandedOver: boolean;
  /** The day of the last signature. */
  readonly inForceOn: Day | null;
};
export type DomainStanding =
  | { readonly counsellor: Rating; readonly client: Rating | null; readonly ratedOn: Day }
  | { readonly notDiscussed: z.infer<typeof NotDiscussedReason> };
export type Standings = Readonly<Partial<Record<DomainCode, DomainStanding>>>;
export type Risk = {
  readonly kind: EventOf<'risk.noted'>['kind'];
  readonly action: EventOf<'risk.answered'>['action'] | null;
  /** Until somebody lifts it, a risk of violence is a flag: messages are silent, nobody else in the household sees the case. */
  readonly lifted: boolean;
};
export type Review = {
  readonly for: Day;
  readonly state: ItemState<'review'>;
  /** How often the centre has moved it until it came to this day. */
  readonly centreMoves: number;
};
export type Consent = Omit<Facts<'consent.drafted'>, 'consent'> & { readonly state: ItemState<'consent'> };
export type Referral = {
  readonly to: AgencyCode;
  readonly domain: DomainCode;
  readonly state: ItemState<'referral'>;
  /** A letter that waits for its day. */
  readonly prepared: { readonly consent: string; readonly for: Day; readonly by: Actor } | null;
};

/** What is drafted and worked on. */
export type Plan = {
  readonly goals: ById<Goal>;
  readonly measures: ById<Measure>;
  readonly commitments: ById<Omit<Facts<'commitment.made'>, 'commitment' | 'given'>>;
};

export type CaseContext = {
  readonly file: {
    readonly site: string;
    readonly land: Land;
    readonly municipality?: Municipality | undefined;
    readonly standard: string;
    /** 1 for the first; every return opens the next (T21). */
    readonly episode: number;
    /** Who is responsible: whoever made the first entry, until somebody else is assigned. */
    readonly counsellor: string | null;
    readonly entries: number;
    /** The day of the last entry: time never runs backwards within a case. */
    readonly lastOn: Day | null;
    /** Deadlines, by name, that were raised without leaving their state, with the anchor they were counted from. */
    readonly raised: ById<Day>;
    readonly approvals: Readonly<Partial<Record<FourEyesAct, string>>>;
  };
  readonly client: {
    readonly service: 'mbe' | 'jmd';
    readonly ageBand: EventOf<'inquiry.noted'>['ageBand'];
    readonly language: string | null;
    readonly understands: readonly string[];
    readonly occupation: EventOf<'client.described'>['occupation'] | null;
    /** Since when the client has been looking for work or training (R3); null while not. */
    readonly seekingSince: Day | null;
    readonly reachBy: Channel | null;
    readonly interpreterNeeded: boolean;
    readonly titleExpires: Day | null;
    readonly guardianAppointed: boolean;
    /** Whose cases are seen together; null after a separation. */
    readonly household: string | null;
    /** Since the 27th birthday: the youth service proposes to hand over to the service for adults. */
    readonly transferProposedOn: Day | null;
  };
  readonly intake: {
    readonly inquiredOn: Day | null;
    readonly privacyExplainedIn: string | null;
    readonly talkOfferedFor: Day | null;
    readonly talkBegunOn: Day | null;
    readonly need: Omit<Facts<'need.noted'>, 'given'> | null;
    readonly filingConsentedOn: Day | null;
    /** The day of T2, from which assessment, agreement and the cap are counted. */
    readonly decidedOn: Day | null;
    readonly assessmentBegunOn: Day | null;
    readonly adviceGiven: number;
  };
  readonly assessment: {
    readonly standings: Standings;
    readonly levels: Facts<'language.levelled'> | null;
    readonly risks: ById<Risk>;
    /** The last complete rating before the first signature, frozen from then on. */
    readonly baseline: Standings | null;
    /** The ratings of the final balance. */
    readonly final: Standings;
  };
  readonly plan: Plan & {
    /** The day drafting began, first or again. */
    readonly draftingSince: Day | null;
  };
  readonly agreement: {
    readonly versions: readonly Version[];
    readonly renegotiationSince: Day | null;
    /** While a new version is drafted: the plan both have signed, which stays in force (T10). */
    readonly standing: Plan | null;
  };
  readonly clock: {
    /** Entry into force (or T6) that no held review has followed yet: the anchor of R1. */
    readonly firstReviewFrom: Day | null;
    /** The anchor of R2. */
    readonly lastHeldOn: Day | null;
    /** Counted anew from this day: ceilings that had passed by then no longer count (T13, T15). */
    readonly anew: { readonly since: Day; readonly because: 'pause' | 'contact' | 'waiver' } | null;
    /** What was promised whenever counting began anew: until a review is held, a promise that lies ahead is not put off by the next. */
    readonly promised: readonly { readonly since: Day; readonly because: 'pause' | 'contact' | 'waiver' }[];
    /** What the centre has learned and no review has followed yet (R6). */
    readonly occasions: readonly { readonly occasion: Occasion; readonly learnedOn: Day }[];
    /** Agreed on in the last held review (R4). */
    readonly longInterval: boolean;
    /** Since when too many measures have been overdue (R5). */
    readonly shortenedOn: Day | null;
    /** After a pause or a failed renegotiation a review is owed, counted from this day. */
    readonly owed: { readonly since: Day; readonly because: 'pause' | 'renegotiation' } | null;
    /** While set: no new goal, no renegotiation, no completion. */
    readonly overdueSince: Day | null;
    readonly open: {
      readonly since: Day;
      readonly occasion: EventOf<'review.opened'>['occasion'];
      readonly dissent: EventOf<'dissent.recorded'>['dissent'] | null;
      readonly copyHandedOver: boolean;
      readonly balances: readonly ('client' | 'counsellor')[];
      readonly longInterval: boolean;
    } | null;
    readonly reviews: ById<Review>;
  };
  readonly presence: {
    readonly lastContactOn: Day | null;
    readonly missedOn: Day | null;
    readonly pause: (Omit<Facts<'pause.agreed'>, 'given'> & { readonly since: Day; readonly extensions: number }) | null;
    readonly away: {
      readonly since: Day;
      readonly attemptedOn: Day;
      readonly writtenFor: Day | null;
      readonly channels: readonly Channel[];
    } | null;
    readonly contactLost: boolean;
    readonly handover: { readonly to: AgencyCode; readonly offeredOn: Day } | null;
  };
  readonly network: { readonly consents: ById<Consent>; readonly referrals: ById<Referral> };
  readonly ending: {
    readonly completionSince: Day | null;
    readonly because: EventOf<'completion.begun'>['because'] | null;
    readonly balances: readonly ('client' | 'counsellor')[];
    readonly referralsNamed: boolean;
    readonly copyHandedOver: boolean;
    readonly deletionExplained: boolean;
    readonly closedOn: Day | null;
    readonly reason: ClosingReason | null;
    readonly aftercare: 'none' | 'consented' | 'due' | 'done';
    readonly held: boolean;
    readonly retentionOver: boolean;
    readonly capReached: boolean;
    readonly capExtended: boolean;
    readonly capWarned: number;
  };
};
