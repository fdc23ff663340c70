// What each deadline is news of, as long as it is still true: a deadline without an answer here does not compile.
import { raisedOn, type DeadlineName } from '../../machines/case/deadlines.ts';
import type { Dated, DeadlineType, EventOf } from '../../machines/case/events/case-event.ts';
import { parametersFor, versionInForce, versionOnOffer } from '../../machines/case/read.ts';
import type { ReviewRule } from '../../machines/case/review-due.ts';
import { plus, type Day } from '../../machines/day.ts';
import { configurationOf, type CaseState } from './case-state.ts';
import { clockOf, reviewStanding, type ClockState } from './review-standing.ts';

export const messageTopics = [
  'reviewWindowOpen',
  'reviewToday',
  'reviewOverdue',
  'reviewEscalated',
  'versionLapsing',
  'versionLapsed',
  'renegotiationLapsing',
  'renegotiationLapsed',
  'termEnded',
  'capWarned',
  'capWarnedAgain',
  'capReached',
  'pauseEnded',
  'attemptDue',
  'letterDue',
  'contactLost',
  'handoverLapsed',
  'aftercareDue',
] as const;
export type MessageTopic = (typeof messageTopics)[number];

/** `on` is the day it was or will be said, before weekends are looked at; `day` the day it is about. */
export type News = {
  readonly topic: MessageTopic;
  readonly on: Day;
  readonly day: Day | null;
  readonly rule: ReviewRule | null;
  /** Reminders of one review replace each other. */
  readonly isReminder: boolean;
};

type Answer<T extends DeadlineType> = (state: CaseState, event: Dated<EventOf<T>>) => News | null;

const plain = (topic: MessageTopic, on: Day, day: Day | null = on): News => ({ topic, on, day, rule: null, isReminder: false });

/** About the review that is owed now; deadlines of an earlier one have been answered by holding or waiving it. */
const ofReview =
  (topic: MessageTopic, ...clocks: readonly ClockState[]) =>
  (state: CaseState, { on }: { on: Day }): News | null => {
    const due = reviewStanding(state);
    if (due === null || !clocks.includes(clockOf(state))) return null;
    const { reviewWindow } = parametersFor(state.context).periods;
    if (on < plus(due.on, reviewWindow)) return null;
    return { topic, on, day: due.on, rule: due.rule, isReminder: clocks.includes('windowOpen') };
  };

/** As long as `holds` is true of an open case. */
const whileOpen =
  (topic: MessageTopic, holds: (context: CaseState['context']) => boolean) =>
  ({ value, context }: CaseState, { on }: { on: Day }): News | null =>
    typeof value === 'object' && holds(context) ? plain(topic, on) : null;

/** Null: the caseload shows it and nobody is written to. A mail about everything would be read by nobody. */
const answers: { readonly [T in DeadlineType]: Answer<T> | null } = {
  'deadline.firstTalkMissed': null,
  'deadline.decisionMissed': null,
  'deadline.assessmentMissed': null,
  'deadline.agreementMissed': null,
  'deadline.versionLapsed': whileOpen(
    'versionLapsed',
    (context) => versionOnOffer(context) === null && context.agreement.versions.at(-1)?.state === 'lapsed',
  ),
  'deadline.renegotiationLapsed': whileOpen('renegotiationLapsed', ({ clock }) => clock.owed?.because === 'renegotiation'),
  'deadline.reviewWindowOpened': ofReview('reviewWindowOpen', 'windowOpen'),
  'deadline.reviewDue': ofReview('reviewToday', 'due'),
  'deadline.reviewOverdue': ofReview('reviewOverdue', 'overdue', 'escalated'),
  'deadline.reviewEscalated': ofReview('reviewEscalated', 'escalated'),
  'deadline.reviewRecordMissed': null,
  'deadline.termEnded': whileOpen('termEnded', (context) => versionInForce(context) === null),
  'deadline.capWarned': ({ value, context: { ending } }, { on, months }) =>
    typeof value === 'object' && ending.capWarned === months && !ending.capExtended && !ending.capReached
      ? plain(months === 30 ? 'capWarned' : 'capWarnedAgain', on)
      : null,
  'deadline.capReached': whileOpen('capReached', ({ ending }) => ending.capReached),
  'deadline.pauseEnded': whileOpen('pauseEnded', ({ clock }) => clock.owed?.because === 'pause'),
  // Reminded of before their last day, see `ahead`.
  'deadline.secondAttemptMissed': null,
  'deadline.letterMissed': null,
  'deadline.contactLost': whileOpen('contactLost', ({ presence }) => presence.contactLost),
  'deadline.handoverLapsed': whileOpen('handoverLapsed', ({ presence }) => presence.handover === null),
  'deadline.consentExpired': null,
  'deadline.completionMissed': null,
  // The one contact is the counsellor's; the client is asked to come (T20).
  'deadline.aftercareDue': ({ context: { ending } }, { on }) => (ending.aftercare === 'due' ? plain('aftercareDue', on, null) : null),
  'deadline.retentionEnded': null,
};

/** What one deadline that has spoken is news of now: nothing when it is no deadline, or has been answered. */
export function newsOf(state: CaseState, event: Dated): News[] {
  const answer = (answers as Readonly<Record<string, Answer<DeadlineType> | null>>)[event.type] ?? null;
  const news = answer?.(state, event as Dated<EventOf<DeadlineType>>) ?? null;
  return news === null ? [] : [news];
}

/** What is about to pass and can still be done. */
const ahead: { readonly [N in DeadlineName]?: MessageTopic } = {
  signature: 'versionLapsing',
  newVersion: 'renegotiationLapsing',
  newSignature: 'renegotiationLapsing',
  secondAttempt: 'attemptDue',
  letter: 'letterDue',
};

/** Days before the last day on which something can be done. */
const noticeBefore = { days: -3 };

/** Reminders of what runs now, with the day they will be sent on. */
export const comingNews = (state: CaseState): News[] =>
  configurationOf(state).deadlines.flatMap((name) => {
    const topic = ahead[name];
    const raised = topic === undefined ? null : raisedOn(state.context, name);
    if (topic === undefined || raised === null) return [];
    const last = plus(raised, { days: -1 });
    return [plain(topic, plus(last, noticeBefore), last)];
  });
