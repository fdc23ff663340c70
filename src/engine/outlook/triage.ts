// What is to be done next in which case: every case in one group of the caseload, with its day and what the day is about.
import { deadlines, fallsOn, raisedOn, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import { plannedReview } from '../../../machines/case/context/read.ts';
import type { DeadlineType } from '../../../machines/case/events/case-event.ts';
import type { ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import { earliest, plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { configurationOf } from '../state/take.ts';
import { placeIn } from '../state/state-path.ts';
import { clockOf, nextReview } from '../state/next-review.ts';
import { nextDeadline } from '../step/settle.ts';
import type { TriageGroup } from './triage-groups.ts';

/** What the day of a case is. */
export type TriageReason =
  /** The next review is due, by this rule. */
  | { readonly code: 'review'; readonly rule: ReviewRule }
  /** The next review is planned for it. */
  | { readonly code: 'planned' }
  /** The calendar says this, or said it when the day has passed. */
  | { readonly code: 'deadline'; readonly deadline: DeadlineType }
  /** The pause ends. */
  | { readonly code: 'wakes' }
  /** The first talk is offered for it. */
  | { readonly code: 'talkOffered' }
  /** Nothing runs: it is the day of the last entry. */
  | { readonly code: 'lastEntry' }
  | { readonly code: 'closed' }
  /** Not even an entry; there is no day. */
  | { readonly code: 'nothing' };

type DayWithReason = { readonly day: Day | null; readonly reason: TriageReason };
type DeadlineDay = { readonly day: Day; readonly reason: Extract<TriageReason, { readonly code: 'deadline' }> };
export type Triage = DayWithReason & { readonly group: TriageGroup };

/** Days ahead that count as soon. The last one is still in. */
const ahead = { talk: 7, window: 28, waking: 14 } as const;

const waitingForSignature: readonly string[] = ['signature', 'renegotiation.signing'];
/** Nothing is asked of the counsellor here before the review clock speaks, unless a talk is open. */
const calmStages: readonly string[] = ['inForce', 'withoutAgreement'];

/** The deadlines that say until when the work of a group is to be done. */
const toBeDone = {
  signature: ['signature', 'newSignature'],
  outOfContact: ['firstAttempt', 'secondAttempt', 'letter'],
  inProgress: ['firstTalk', 'decision', 'assessment', 'agreement', 'newVersion', 'reviewRecord', 'completion', 'handover'],
} as const satisfies Partial<Record<TriageGroup, readonly DeadlineName[]>>;

/** Work whose day has passed comes first, whatever the stage: whoever waits for it has waited longest. */
const owed: readonly DeadlineName[] = [...toBeDone.signature, ...toBeDone.outOfContact, ...toBeDone.inProgress];

/** What comes by itself once the ladder has been climbed. */
const waitedFor: readonly DeadlineName[] = ['letterAnswer', 'contact'];

/** A projection of one state for the caseload (decision 15). `state` is settled to `today`. */
export function triageOf(state: CaseState, today: Day): Triage {
  const group = groupOf(state, today);
  return { group, ...(dayIn(state, group, today) ?? lastEntryDay(state)) };
}

/** The first day after `today` on which the triage may come out differently although nothing was recorded; null when there is none. */
export function triageValidUntil(state: CaseState, today: Day, birthDate: Day | null = null): Day | null {
  const soon = (day: Day | null, days: number): Day | null => (day === null ? null : plus(day, { days: -days }));
  const turns = [
    nextDeadline(state, birthDate)?.on ?? null,
    soon(nextTalk(state)?.day ?? null, ahead.talk),
    soon(dueReview(state)?.day ?? null, ahead.window),
    soon(wakesOn(state), ahead.waking),
  ];
  return earliest(turns.filter((day) => day !== null && day > today));
}

function groupOf(state: CaseState, today: Day): TriageGroup {
  const stage = placeIn(state, 'stage');
  if (stage === null) return 'closed';
  const clock = clockOf(state);
  if (clock === 'overdue' || clock === 'escalated') return 'overdue';
  if (lateWork(state, today) !== null) return 'late';
  // By the days and not by what the calendar once said: a due date that has moved to a later day presses no more.
  if (isWithin(ahead.talk, nextTalk(state)?.day, today)) return 'dueThisWeek';
  if (isWithin(ahead.window, dueReview(state)?.day, today)) return 'windowOpen';
  if (waitingForSignature.includes(stage)) return 'signature';
  if (isOutOfContact(state)) return 'outOfContact';
  const wakes = wakesOn(state);
  if (wakes !== null) return isWithin(ahead.waking, wakes, today) ? 'wakingSoon' : 'paused';
  const { presence, clock: reviews } = state.context;
  return calmStages.includes(stage) && presence.handover === null && reviews.open === null ? 'calm' : 'inProgress';
}

/** Work whose day has passed, the earliest of it; null where none has. */
export function lateWork(state: CaseState, today: Day): { readonly day: Day; readonly deadline: DeadlineType } | null {
  const first = deadlineOf(state, owed);
  return first === null || first.day > today ? null : { day: first.day, deadline: first.reason.deadline };
}

const isWithin = (days: number, day: Day | undefined, today: Day): boolean => day !== undefined && day <= plus(today, { days });

/** From the missed appointment on, even while nobody has tried yet to reach the client. */
const isOutOfContact = ({ context }: CaseState): boolean => context.presence.missedOn !== null;

const wakesOn = ({ context }: CaseState): Day | null => raisedOn(context, 'wakeDate');

function dayIn(state: CaseState, group: TriageGroup, today: Day): DayWithReason | null {
  const { intake, ending } = state.context;
  switch (group) {
    case 'overdue':
      return dueReview(state);
    case 'late':
      return deadlineOf(state, owed);
    case 'dueThisWeek': {
      const due = dueReview(state);
      return due !== null && due.day <= today ? due : nextTalk(state);
    }
    case 'windowOpen':
    case 'calm':
      return nextTalk(state);
    case 'signature':
      return deadlineOf(state, toBeDone.signature);
    case 'outOfContact':
      return deadlineOf(state, toBeDone.outOfContact) ?? comingOf(state, waitedFor) ?? deadlineOf(state, waitedFor.slice(-1));
    case 'wakingSoon':
    case 'paused':
      return { day: wakesOn(state), reason: { code: 'wakes' } };
    case 'inProgress': {
      const isOffered = placeIn(state, 'stage') === 'intake.inquiry' && intake.talkOfferedFor !== null;
      return isOffered ? { day: intake.talkOfferedFor, reason: { code: 'talkOffered' } } : deadlineOf(state, toBeDone.inProgress);
    }
    case 'closed':
      return { day: ending.closedOn, reason: { code: 'closed' } };
  }
}

/** What is left to say where no day is set. */
function lastEntryDay({ context: { file } }: CaseState): DayWithReason {
  return file.lastOn === null ? { day: null, reason: { code: 'nothing' } } : { day: file.lastOn, reason: { code: 'lastEntry' } };
}

function dueReview(state: CaseState): (DayWithReason & { readonly day: Day }) | null {
  const due = nextReview(state);
  return due === null ? null : { day: due.on, reason: { code: 'review', rule: due.rule } };
}

/**
 * The talk that is planned, else the last day for one; null while no review is owed. A plan stays until somebody says what
 * became of it, but a ceiling that has moved before it comes first: the talk has to be moved as well.
 */
function nextTalk(state: CaseState): (DayWithReason & { readonly day: Day }) | null {
  const due = dueReview(state);
  if (due === null) return null;
  const planned = plannedFor(state);
  return planned === null || planned > due.day ? due : { day: planned, reason: { code: 'planned' } };
}

/** The day the next review is planned for; null once the case is closed. */
export const plannedFor = ({ context }: CaseState): Day | null =>
  context.ending.closedOn === null ? (plannedReview(context)?.[1].for ?? null) : null;

/** The earliest of these deadlines that run here. One that has passed without moving the case still says what is to be done. */
const deadlineOf = (state: CaseState, names: readonly DeadlineName[]): DeadlineDay | null => earliestOf(state, names, fallsOn);

/** The same without those that have passed. */
const comingOf = (state: CaseState, names: readonly DeadlineName[]): DeadlineDay | null => earliestOf(state, names, raisedOn);

function earliestOf(state: CaseState, names: readonly DeadlineName[], dayOf: typeof raisedOn): DeadlineDay | null {
  const running = configurationOf(state).deadlines.filter((name) => names.includes(name));
  const days = running.map((name) => dayOf(state.context, name));
  const day = earliest(days);
  const name = running[days.indexOf(day)];
  return day === null || name === undefined ? null : { day, reason: { code: 'deadline', deadline: deadlines[name].raises.type } };
}
