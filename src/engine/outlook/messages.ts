// What would be sent, when, to whom and in which language, once the calendar has spoken. Nothing is sent here.
import type { Actor } from '../../../machines/actor.ts';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { hasViolenceFlag, placeOf, plannedReview } from '../../../machines/case/context/read.ts';
import type { ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import type { EntryFacts } from '../state/entry-facts.ts';
import { nextReview } from '../state/next-review.ts';
import { comingNews, newsOf, preparedLetters, newsOfClock, newsOfWithdrawal, type MessageTopic, type News } from './news.ts';

export const recipients = ['client', 'counsellor', 'teamLead', 'dataProtection', 'agency'] as const;
export type Recipient = (typeof recipients)[number];

export type Message = {
  /** Unique within its case: topic, recipient and the day it is about; of a letter also which. */
  readonly key: string;
  /** The day it is sent: a working day of the Land, perhaps one to come. */
  readonly on: Day;
  readonly to: Recipient;
  /** The client's; null for the staff, who choose theirs on the screen. */
  readonly language: string | null;
  readonly topic: MessageTopic;
  /** The day it is about. */
  readonly day: Day | null;
  readonly rule: ReviewRule | null;
};

/** Who hears of it. Clients hear of appointments only. */
const readers: Readonly<Record<MessageTopic, readonly Recipient[]>> = {
  reviewWindowOpen: ['client', 'counsellor'],
  reviewIn14Days: ['client', 'counsellor'],
  reviewIn3Days: ['client', 'counsellor'],
  reviewToday: ['client', 'counsellor'],
  reviewOverdue: ['counsellor'],
  reviewEscalated: ['teamLead'],
  measuresOverdue: ['counsellor'],
  versionLapsing: ['counsellor'],
  versionLapsed: ['counsellor'],
  renegotiationLapsing: ['counsellor'],
  renegotiationLapsed: ['counsellor'],
  termEnded: ['counsellor'],
  capWarned: ['counsellor'],
  capWarnedAgain: ['counsellor'],
  capReached: ['counsellor', 'teamLead'],
  pauseEnded: ['counsellor'],
  attemptDue: ['counsellor'],
  letterDue: ['counsellor'],
  letterUnanswered: ['counsellor'],
  contactLost: ['counsellor'],
  handoverLapsed: ['counsellor'],
  cameOfAge: ['counsellor'],
  turned27: ['counsellor'],
  aftercareDue: ['client', 'counsellor'],
  retentionEnded: ['dataProtection'],
  erasureOwed: ['dataProtection'],
  referralLetter: ['agency'],
};

/**
 * Everything that is to be said of a case as it stands: `state` settled to today, `settled` the deadlines that have spoken lately,
 * recorded or not, in order. What is no longer true is left out, so whatever waits under a key that is gone has become obsolete.
 */
export function messagesOf(state: CaseState, settled: readonly EntryFacts[]): Message[] {
  const spoken = [...newsOfClock(state), ...settled.flatMap((entry) => newsOf(state, entry))];
  const news = [...latestReminder(saidLast(spoken)), ...comingNews(state), ...newsOfWithdrawal(state), ...preparedLetters(state)];
  const messages = news.flatMap((one) => messagesAbout(state, one));
  // The day on which the calendar did speak counts before the one on which it should have.
  return [...new Map(messages.map((message) => [message.key, message])).values()];
}

/** What is about no day is one thing however often the calendar has said it: aftercare that was withdrawn and agreed to again is due once. */
const saidLast = (news: readonly News[]): News[] =>
  news.filter(({ topic, day }, index) => day !== null || news.findLastIndex((one) => one.topic === topic) === index);

const reminders: readonly MessageTopic[] = ['reviewWindowOpen', 'reviewIn14Days', 'reviewIn3Days'];

/** Whoever was away for a week is not reminded three times at once. */
function latestReminder(news: readonly News[]): News[] {
  const latest = reminders.findLast((topic) => news.some((one) => one.topic === topic));
  return news.filter(({ topic }) => topic === latest || !reminders.includes(topic));
}

function messagesAbout(state: CaseState, news: News): Message[] {
  const { context } = state;
  const { topic, rule, item } = news;
  const on = onWorkingDay(news.on, placeOf(context));
  return readers[topic].flatMap((to): Message[] => {
    if (to === 'client' && !clientMayBeWrittenTo(state)) return [];
    const isClient = to === 'client';
    const day = isClient ? (plannedFrom(state, news.on) ?? news.day) : news.day;
    const key = [topic, to, day ?? news.on, ...(item === undefined ? [] : [item])].join('.');
    return [{ key, on, to, language: isClient ? context.client.language : null, topic, day, rule: isClient ? null : rule }];
  });
}

/** The referral whose letter a message of this key stands for; null when there is no such letter any more. */
export function letterOf({ context }: CaseState, key: string): { referral: string; consent: string; by: Actor } | null {
  const letters = Object.entries(context.network.referrals).flatMap(([referral, { prepared }]) =>
    prepared === null ? [] : [{ key: ['referralLetter', 'agency', prepared.for, referral].join('.'), referral, prepared }],
  );
  const letter = letters.find((one) => one.key === key);
  return letter === undefined ? null : { referral: letter.referral, consent: letter.prepared.consent, by: letter.prepared.by };
}

/** The day the next review is planned for; null when it has passed, or lies after the last possible one and has to be moved. */
export function plannedFrom(state: CaseState, day: Day): Day | null {
  const due = nextReview(state);
  const planned = plannedReview(state.context)?.[1].for;
  return due !== null && planned !== undefined && planned >= day && planned <= due.on ? planned : null;
}

/** Silent while violence is known of and during a pause (2-standard, T12). After the end there is no news for clients but the aftercare (T20). */
export const clientMayBeWrittenTo = ({ context }: CaseState): boolean => !hasViolenceFlag(context) && context.presence.pause === null;
