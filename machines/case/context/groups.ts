// The groups of a case's context that hold days, flags and codes. The items, goals and the like, stand beside the whole in context.ts.
//
// Some fields say again what the state of the chart says: `overdue` (clock overdue or escalated), `open` (a review talk),
// `pause` and `away` (presence), `handover`, `completionSince`, `closedOn`. They are kept because reducers, requirements and checks
// are given the context alone and never the value of the chart. So one function answers the guard, the button that says why it
// cannot be pressed, and `whatIf`, which folds events into a context that no chart has a state for (decision 2). They also hold what
// a state cannot: the day, and whom or what it is about.
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { Day } from '../../day.ts';
import type { CaseEvent, EventOf } from '../events/case-event.ts';
import type { Benefit, Channel, ClosingReason, ResidenceTitle } from '../events/codes.ts';
import type { Occasion } from '../events/review.ts';

/** Facts of an event without what every event has. */
export type Facts<T extends CaseEvent['type']> = Omit<EventOf<T>, 'type'>;

/** What was told first and last, each with its day: told once, they are the same. */
export type FirstAndLast<T> = {
  readonly first: { readonly value: T; readonly on: Day };
  readonly last: { readonly value: T; readonly on: Day };
};

export type ClientGroup = {
  readonly service: 'mbe' | 'jmd';
  /** Instead of the birth date, which is personal and sealed (decision 4). It moves on by `deadline.ageReached`. */
  readonly ageBand: EventOf<'inquiry.noted'>['ageBand'];
  readonly language: string | null;
  /** What privacy may be explained in: the preferred language and what else was named at the inquiry (T1). */
  readonly understands: readonly string[];
  readonly occupation: EventOf<'client.described'>['occupation'] | null;
  /** Since when the client has been looking for work or training (R3); null while not. */
  readonly seekingSince: Day | null;
  readonly reachBy: Channel | null;
  /** The one way agreed as safe; while a risk of violence is not over nobody is reached by another. */
  readonly safeWay: Channel | null;
  readonly interpreterNeeded: boolean;
  /** The last day of the residence title; a change is an occasion (R6), a goal beyond it a warning. */
  readonly titleExpires: Day | null;
  readonly title: ResidenceTitle | null;
  /** Who paid when it was first told, and who pays now: benefit at start and end is one of the indicators. */
  readonly benefit: FirstAndLast<Benefit> | null;
  /** By a court. The parents of a minor need no appointment: the age band alone asks for their signature (T5). */
  readonly guardianAppointed: boolean;
  /** Whose cases are seen together; null after a separation, and from the day somebody is in danger. */
  readonly household: string | null;
  /** Households that were parted: sharing comes back only by joining anew, each of them, under another code. */
  readonly partedFrom: readonly string[];
  /** The last day on which nobody is told the address; null without a lock. */
  readonly addressLockedUntil: Day | null;
  /** With a year only, or without a date, the person counts as a minor until it is certain. */
  readonly birthDateKnown: EventOf<'birthDate.corrected'>['known'];
  /** Outside duties and their hours in the week. */
  readonly duties: Readonly<Record<string, Pick<Facts<'duty.noted'>, 'kind' | 'times'>>>;
  /** Since the 27th birthday: the youth service proposes to hand over to the service for adults. */
  readonly transferProposedOn: Day | null;
};

export type IntakeGroup = {
  readonly inquiredOn: Day | null;
  readonly privacy: { readonly language: string; readonly isInterpreted: boolean } | null;
  /** The day offered for the first talk; from then on the centre has done its part of T1. */
  readonly talkOfferedFor: Day | null;
  readonly talkBegunOn: Day | null;
  readonly need: Omit<Facts<'need.noted'>, 'given'> | null;
  readonly filingConsentedOn: Day | null;
  /** Advice without a file: nothing in words is kept. */
  readonly filingRefusedOn: Day | null;
  /** The day of T2, from which assessment, agreement and the cap are counted. */
  readonly decidedOn: Day | null;
  /** The anchor of T3; later than `decidedOn` after brief advice, or when the assessment was reopened. */
  readonly assessmentBegunOn: Day | null;
  readonly adviceGiven: number;
};

/** What can set the day of a review; each is one line of the law (`deadlines/review-due.ts`). */
export type ReviewRule =
  | 'R9'
  | 'T11'
  | 'R6'
  | 'R5acute'
  | 'R5measures'
  | 'R5contact'
  | 'R3'
  | 'R1'
  | 'R2'
  | 'R4'
  | 'renewed'
  | 'waived'
  | 'T17'
  | 'named';

export type ClockGroup = {
  /** Entry into force (or T6) that no held review has followed yet: the anchor of R1. */
  readonly firstReviewFrom: Day | null;
  /** The last talk that covered all active goals: the anchor of R2. A talk about one occasion leaves it alone (R7). */
  readonly lastHeldOn: Day | null;
  /** Counted anew from this day: ceilings that had passed by then no longer count (T13, T15). */
  readonly anew: { readonly since: Day; readonly because: 'pause' | 'contact' | 'waiver' } | null;
  /** What was promised whenever counting began anew: until a review is held, a promise that lies ahead is not put off by the next. */
  readonly promised: readonly { readonly since: Day; readonly because: 'pause' | 'contact' | 'waiver' }[];
  /** By when the centre that handed the case over owed a review, until one is held here (T17). */
  readonly inherited: Day | null;
  /** What the centre has learned and no review has followed yet (R6). */
  readonly occasions: readonly { readonly occasion: Occasion; readonly learnedOn: Day }[];
  /** Agreed on in the last held review (R4). It ends the day its ground ends, and does not come back with it. */
  readonly longInterval: boolean;
  /** The day the ground of a long interval ended: then R2 counts, and never back into the past. */
  readonly longEndedOn: Day | null;
  /** How often the centre has moved a review since the last talk that covered all goals. */
  readonly centreMoves: number;
  /** Since when too many measures have been overdue (R5). Kept as a day because “more than 14 days” is one (decision 19). */
  readonly shortenedOn: Day | null;
  /** After a pause or a failed renegotiation a review is owed, counted from this day. */
  readonly owed: { readonly since: Day; readonly because: 'pause' | 'renegotiation' } | null;
  /**
   * What is overdue stays overdue, with its day, its rule and its escalation: whatever ground falls away later, only holding it, a
   * waiver or a correction ends it. While set: no new goal, no renegotiation, no completion.
   */
  readonly overdue: { readonly since: Day; readonly due: Day; readonly ceiling: Day; readonly rule: ReviewRule } | null;
  /** The talk that is open, with what it still needs to count as held (T9); null outside a talk. */
  readonly open: {
    readonly since: Day;
    readonly occasion: EventOf<'review.opened'>['occasion'];
    /** What else the talk names (R6). */
    readonly also: readonly Occasion[];
    readonly dissent: EventOf<'dissent.recorded'>['dissent'] | null;
    readonly copyHandedOver: boolean;
    readonly balances: readonly ('client' | 'counsellor')[];
    /** Agreed on in this talk (R4); it holds for the interval that begins when the talk is held. */
    readonly longInterval: boolean;
  } | null;
};

export type PresenceGroup = {
  /** The last day the client was met or reached; broken off at the earliest three months later. */
  readonly lastContactOn: Day | null;
  /** A miss nobody has cleared up yet: the first step of the ladder is counted from it. Null again once the client was met. */
  readonly missedOn: Day | null;
  /** The day that miss was recorded: a miss told late excuses no review that was overdue by then. */
  readonly missKnownOn: Day | null;
  readonly pause: (Omit<Facts<'pause.agreed'>, 'given'> & { readonly since: Day; readonly extensions: number }) | null;
  readonly away: {
    readonly since: Day;
    /** The last step of the ladder; the next one is counted from it. */
    readonly attemptedOn: Day;
    /** The new date in the letter; null until one was written. */
    readonly writtenFor: Day | null;
    /** The day of the letter, or of what stands for it; the fourteen days of the answer are counted from here. */
    readonly writtenOn: Day | null;
    /** Nobody has answered within them. */
    readonly isUnanswered: boolean;
    /** Of all attempts, in order: the second one goes another way than the first. */
    readonly channels: readonly Channel[];
  } | null;
  /** Three months have passed since the last contact. Said by the calendar, taken back by any contact. */
  readonly contactLost: boolean;
  readonly handover: { readonly to: AgencyCode; readonly consent: string; readonly offeredOn: Day } | null;
};

export type EndingGroup = {
  /** The final balance: its beginning, its reason and what T19 asks for before the case is closed. */
  readonly completionSince: Day | null;
  readonly because: EventOf<'completion.begun'>['because'] | null;
  readonly balances: readonly ('client' | 'counsellor')[];
  readonly referralsNamed: boolean;
  readonly copyHandedOver: boolean;
  readonly deletionExplained: boolean;
  /** The day the closing took effect, the anchor of aftercare and retention; earlier than its entry for a death learned of late. */
  readonly closedOn: Day | null;
  /** Exactly one main reason (2-standard, Closing reasons). */
  readonly reason: ClosingReason | null;
  readonly aftercare: 'none' | 'consented' | 'due' | 'done';
  /** A legal hold: nothing is erased while it stands (T22). */
  readonly held: boolean;
  /** Twelve months have passed, or consent to processing was withdrawn and no ground to keep the file is left (T24). */
  readonly retentionOver: boolean;
  /** The cap (T18): reached by the calendar, taken back by the one extension; `capWarned` is 0, 30 or 34, in months. */
  readonly capReached: boolean;
  readonly capExtended: boolean;
  readonly capWarned: number;
};
