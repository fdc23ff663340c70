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
import type { FourEyesAct, VoidingReason } from '../events/codes.ts';
import type { Rating } from '../events/define.ts';
import type { Party } from '../events/signature.ts';
import type { Refusal } from './refusal.ts';
import type { ClientGroup, ClockGroup, EndingGroup, Facts, IntakeGroup, PresenceGroup } from './groups.ts';
import type { WaypointGroup } from './waypoint-group.ts';

export type { Hurdle } from './waypoint-group.ts';

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
  /** `sha256:…` of the exact text, which is sealed. Signatures are bound to it (T5). */
  readonly hash: string;
  readonly goals: readonly string[];
  readonly languages: readonly string[];
  readonly offeredOn: Day;
  readonly explained: Omit<Facts<'version.explained'>, 'version'> | null;
  /** The day each party signed. A guardian is asked for by age or by appointment. */
  readonly signatures: Readonly<Partial<Record<Party, Day>>>;
  readonly copyHandedOver: boolean;
  /** The day of the last signature. */
  readonly inForceOn: Day | null;
  /** The day its text names for the first review; absent where the text names none. */
  readonly reviewBy?: Day;
  /** Offered for confirmation to whoever has turned 18, and what they said. */
  readonly confirmation: 'offered' | 'confirmed' | 'declined' | null;
};
/** How one life domain stands: both ratings apart, or why nobody spoke of it. Not discussed is never a number. */
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
export type Review = { readonly for: Day; readonly state: ItemState<'review'> };
/** A key of recipient, domains, purpose, period and use (2-standard, consent); checked on the day something is sent. */
export type Consent = Omit<Facts<'consent.drafted'>, 'consent'> & { readonly state: ItemState<'consent'> };
export type Referral = {
  readonly to: AgencyCode;
  readonly domain: DomainCode;
  /** The entry of the directory it was chosen from; absent where it was chosen from none. */
  readonly offer?: string;
  readonly state: ItemState<'referral'>;
  /** A letter that waits for its day. */
  readonly prepared: { readonly consent: string; readonly for: Day; readonly by: Actor } | null;
};

/** What an agency expects by a day, outside the signed text; it never counts against anybody. */
export type Expectation = Pick<Facts<'expectation.noted'>, 'agency' | 'dueOn'> & { readonly isEnded: boolean };

/** An entry that would not be recorded so today, because of what was told later. It stands, and a person clears it (T27). */
export type Mark = {
  readonly event: CaseEvent['type'];
  readonly on: Day;
  /** `irregular`: applied, because it happened. `outOfPlace`: the chart has no step for it any more, so it is without effect. */
  readonly kind: 'irregular' | 'outOfPlace';
  readonly reasons: readonly Refusal[];
  /** The codes somebody has looked at and left as they are; with another one the mark is open again. */
  readonly cleared: readonly string[];
};

/** What is drafted and worked on. */
export type Plan = {
  readonly goals: ById<Goal>;
  readonly measures: ById<Measure>;
  readonly commitments: ById<Omit<Facts<'commitment.made'>, 'commitment' | 'given'>>;
};

/**
 * Plain JSON: it survives being stored, and a reducer copies one group and shares the rest. Grouped because copying a context of 20
 * or more top-level keys at every step falls off a cliff (measured on XState 5.33, see 3-architecture).
 */
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
    /** The number of the last text that was offered in this episode, whatever was taken back or told since: none is given twice. */
    readonly lastVersion: number;
    /** The day of the last entry: time never runs backwards within a case. */
    readonly lastOn: Day | null;
    /** Deadlines, by name, that were raised without leaving their state, with the anchor they were counted from. */
    readonly raised: ById<Day>;
    /**
     * By act, the pseudonym of who approved: the second person must be another (four eyes). Contact that comes
     * back, a handover that fails and a closing void it (decision 9).
     */
    readonly approvals: Readonly<Partial<Record<FourEyesAct, string>>>;
    /** The entry and the reason the approval of taking back is for; null where it names none. */
    readonly approvedVoiding: { readonly seq: number; readonly because: VoidingReason } | null;
  };
  readonly client: ClientGroup;
  readonly intake: IntakeGroup;
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
    /** While a new version is drafted: the plan both have signed, which stays in force (T10). No relation to `standings`. */
    readonly standing: Plan | null;
  };
  readonly clock: ClockGroup & { readonly reviews: ById<Review> };
  readonly presence: PresenceGroup;
  readonly network: {
    readonly consents: ById<Consent>;
    readonly referrals: ById<Referral>;
    readonly expectations: ById<Expectation>;
  };
  readonly waypoints: WaypointGroup;
  readonly ending: EndingGroup;
  /** By the number of the entry. Only a log that was told anew holds any. */
  readonly marks: ById<Mark>;
};
