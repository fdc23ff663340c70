// What each deadline is news of, as long as it is still true: a deadline without an answer here does not compile.
import { lastDayOf, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { DeadlineType, EventOf } from '../../../machines/case/events/case-event.ts';
import { parametersFor, versionInForce } from '../../../machines/case/context/read.ts';
import type { ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { configurationOf } from '../state/take.ts';
import type { EntryFacts } from '../state/entry-facts.ts';
import { clockOf, nextReview, type ClockState } from '../state/next-review.ts';

export const messageTopics = [
  'reviewWindowOpen',
  'reviewIn14Days',
  'reviewIn3Days',
  'reviewToday',
  'reviewOverdue',
  'reviewEscalated',
  'measuresOverdue',
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
  'letterUnanswered',
  'contactLost',
  'handoverLapsed',
  'cameOfAge',
  'turned27',
  'aftercareDue',
  'retentionEnded',
  'erasureOwed',
  'referralLetter',
] as const;
export type MessageTopic = (typeof messageTopics)[number];

/** `on` is the day the calendar speaks, or has spoken, before weekends are looked at; `day` the day it is about. */
export type News = {
  readonly topic: MessageTopic;
  readonly on: Day;
  readonly day: Day | null;
  readonly rule: ReviewRule | null;
  /** Tells several of a topic and a day apart. */
  readonly item?: string;
};

type Answer<T extends DeadlineType> = (state: CaseState, spoken: { readonly on: Day; readonly event: EventOf<T> }) => News | null;

const plain = (topic: MessageTopic, on: Day, day: Day | null = on): News => ({ topic, on, day, rule: null });

type ClockPeriod = 'reviewWindow' | 'reviewReminder' | 'lastReviewReminder' | 'reviewDue' | 'reviewOverdue' | 'reviewEscalation';

/**
 * About the review that is owed now: what was said before its own day of that kind was said of an earlier one, which has been answered by
 * holding or waiving it.
 */
const ofReview =
  (topic: MessageTopic, period: ClockPeriod, ...clocks: readonly ClockState[]) =>
  (state: CaseState, { on }: { on: Day }): News | null => {
    const due = nextReview(state);
    if (due === null || !clocks.includes(clockOf(state))) return null;
    return on < plus(due.on, parametersFor(state.context).periods[period]) ? null : { topic, on, day: due.on, rule: due.rule };
  };

const in14Days = ofReview('reviewIn14Days', 'reviewReminder', 'windowOpen');
const in3Days = ofReview('reviewIn3Days', 'lastReviewReminder', 'windowOpen');

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
  'deadline.versionLapsed': whileOpen('versionLapsed', ({ agreement }) => agreement.versions.at(-1)?.state === 'lapsed'),
  // Whatever else called for it as well: the one review answers both.
  'deadline.renegotiationLapsed': whileOpen('renegotiationLapsed', ({ clock }) => clock.owed !== null),
  'deadline.reviewWindowOpened': ofReview('reviewWindowOpen', 'reviewWindow', 'windowOpen'),
  'deadline.reviewReminded': (state, spoken) => (spoken.event.days === 14 ? in14Days : in3Days)(state, spoken),
  'deadline.reviewDue': ofReview('reviewToday', 'reviewDue', 'due'),
  'deadline.reviewOverdue': ofReview('reviewOverdue', 'reviewOverdue', 'overdue', 'escalated'),
  'deadline.reviewEscalated': ofReview('reviewEscalated', 'reviewEscalation', 'escalated'),
  'deadline.reviewRecordMissed': null,
  'deadline.measuresOverdue': whileOpen('measuresOverdue', ({ clock }) => clock.shortenedOn !== null),
  'deadline.termEnded': whileOpen('termEnded', (context) => versionInForce(context) === null),
  'deadline.capWarned': ({ value, context: { ending } }, { on, event: { months } }) =>
    typeof value === 'object' && ending.capWarned === months && !ending.capExtended && !ending.capReached
      ? plain(months === 30 ? 'capWarned' : 'capWarnedAgain', on)
      : null,
  'deadline.capReached': whileOpen('capReached', ({ ending }) => ending.capReached),
  'deadline.pauseEnded': whileOpen('pauseEnded', ({ clock }) => clock.owed?.because === 'pause'),
  // Reminded of before their last day, see `ahead`.
  'deadline.firstAttemptMissed': null,
  'deadline.secondAttemptMissed': null,
  'deadline.letterMissed': null,
  'deadline.letterUnanswered': whileOpen('letterUnanswered', ({ presence }) => presence.away !== null),
  'deadline.contactLost': whileOpen('contactLost', ({ presence }) => presence.contactLost),
  'deadline.handoverLapsed': whileOpen('handoverLapsed', ({ presence }) => presence.handover === null),
  'deadline.consentExpired': null,
  'deadline.ageReached': ({ value }, { on, event: { age } }) =>
    typeof value !== 'object' || age === 25 ? null : plain(age === 18 ? 'cameOfAge' : 'turned27', on),
  'deadline.completionMissed': null,
  // The one contact is the counsellor's; the client is asked to come (T20).
  'deadline.aftercareDue': ({ value, context: { ending } }, { on }) =>
    value === 'closed' && ending.aftercare === 'due' ? plain('aftercareDue', on, null) : null,
  // Data protection erases, with a second person (T22).
  'deadline.retentionEnded': ({ value, context: { ending } }, { on }) =>
    value === 'closed' && ending.retentionOver ? plain('retentionEnded', on, ending.closedOn) : null,
};

/** What one deadline that has spoken is news of now (decision 16): nothing when it is no deadline, or has been answered. */
export function newsOf(state: CaseState, { on, event }: EntryFacts): News[] {
  const answer = (answers as Readonly<Record<string, Answer<DeadlineType> | null>>)[event.type] ?? null;
  const news = answer?.(state, { on, event: event as EventOf<DeadlineType> }) ?? null;
  return news === null ? [] : [news];
}

/**
 * What the clock has said of the review that is owed now, read from its state: an entry made late moves the clock
 * without the calendar speaking again.
 */
export function newsOfClock(state: CaseState): News[] {
  const due = nextReview(state);
  if (due === null) return [];
  const { periods } = parametersFor(state.context);
  const { raised } = state.context.file;
  const clock = clockOf(state);
  const newsAt = (topic: MessageTopic, period: ClockPeriod): News => ({
    topic,
    on: plus(due.on, periods[period]),
    day: due.on,
    rule: due.rule,
  });
  if (clock === 'windowOpen')
    return [
      newsAt('reviewWindowOpen', 'reviewWindow'),
      ...(raised['reviewReminder'] === due.on ? [newsAt('reviewIn14Days', 'reviewReminder')] : []),
      ...(raised['lastReviewReminder'] === due.on ? [newsAt('reviewIn3Days', 'lastReviewReminder')] : []),
    ];
  if (clock === 'due') return [newsAt('reviewToday', 'reviewDue')];
  const overdue = newsAt('reviewOverdue', 'reviewOverdue');
  if (clock === 'overdue') return [overdue];
  return clock === 'escalated' ? [overdue, newsAt('reviewEscalated', 'reviewEscalation')] : [];
}

/**
 * Whoever withdraws the consent to processing has the file erased without undue delay, and long before the calendar would say so
 * (2-standard, T24): data protection hears of it at once.
 */
export const newsOfWithdrawal = ({ value, context: { ending, file } }: CaseState): News[] =>
  value === 'closed' && ending.closedOn !== null && ending.retentionOver && file.raised['retention'] === undefined
    ? [plain('erasureOwed', ending.closedOn)]
    : [];

/** Letters to other bodies that wait for their day. */
export const preparedLetters = ({ value, context }: CaseState): News[] =>
  typeof value !== 'object'
    ? []
    : Object.entries(context.network.referrals).flatMap(([item, { prepared }]) =>
        prepared === null ? [] : [{ ...plain('referralLetter', prepared.for), item }],
      );

/** What is about to pass and can still be done. */
const ahead: { readonly [N in DeadlineName]?: MessageTopic } = {
  signature: 'versionLapsing',
  newVersion: 'renegotiationLapsing',
  newSignature: 'renegotiationLapsing',
  firstAttempt: 'attemptDue',
  secondAttempt: 'attemptDue',
  letter: 'letterDue',
};

/** Days before the last day on which something can be done. */
const noticeBefore = { days: -3 };

/** Reminders of what runs now, with the day they will be sent on. */
export const comingNews = (state: CaseState): News[] =>
  configurationOf(state).deadlines.flatMap((name) => {
    const topic = ahead[name];
    if (topic === undefined) return [];
    const last = lastDayOf(state.context, name);
    return last === null ? [] : [plain(topic, plus(last, noticeBefore), last)];
  });
