// The groups of a case's context that hold days, flags and codes. The items, goals and the like, stand beside the whole in context.ts.
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { Day } from '../../day.ts';
import type { CaseEvent, EventOf } from '../events/case-event.ts';
import type { Channel, ClosingReason } from '../events/codes.ts';
import type { Occasion } from '../events/review.ts';

/** Facts of an event without what every event has. */
export type Facts<T extends CaseEvent['type']> = Omit<EventOf<T>, 'type'>;

export type ClientGroup = {
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

export type IntakeGroup = {
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

export type ClockGroup = {
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
};

export type PresenceGroup = {
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

export type EndingGroup = {
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
