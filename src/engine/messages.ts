// What would be sent, when, to whom and in which language, once the calendar has spoken. Nothing is sent here.
import { onWorkingDay } from '../../machines/calendar/working-day.ts';
import type { Dated } from '../../machines/case/events/case-event.ts';
import { placeOf } from '../../machines/case/read.ts';
import type { ReviewRule } from '../../machines/case/review-due.ts';
import type { Day } from '../../machines/day.ts';
import type { CaseState } from './case-state.ts';
import { comingNews, newsOf, type MessageTopic, type News } from './news.ts';

export const recipients = ['client', 'counsellor', 'teamLead'] as const;
export type Recipient = (typeof recipients)[number];

export type Message = {
  /** Unique within its case: topic, recipient and the day it is about. */
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
  reviewToday: ['client', 'counsellor'],
  reviewOverdue: ['counsellor'],
  reviewEscalated: ['teamLead'],
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
  contactLost: ['counsellor'],
  handoverLapsed: ['counsellor'],
  aftercareDue: ['client', 'counsellor'],
};

/**
 * Everything that is to be said of a case as it stands: `state` settled to today, `settled` the deadlines that have spoken lately,
 * recorded or not, in order. What is no longer true is left out, so whatever waits under a key that is gone has become obsolete.
 */
export function messagesOf(state: CaseState, settled: readonly Dated[]): Message[] {
  const spoken = settled.flatMap((event) => newsOf(state, event));
  const messages = [...latestReminder(spoken), ...comingNews(state)].flatMap((news) => messagesAbout(state, news));
  return [...new Map(messages.map((message) => [message.key, message])).values()];
}

/** Whoever was away for a week is not reminded three times at once. */
function latestReminder(news: readonly News[]): News[] {
  const latest = news.findLast(({ isReminder }) => isReminder);
  return news.filter((one) => !one.isReminder || one === latest);
}

function messagesAbout(state: CaseState, news: News): Message[] {
  const { context } = state;
  const { topic, rule } = news;
  const on = onWorkingDay(news.on, placeOf(context));
  return readers[topic].flatMap((to): Message[] => {
    if (to === 'client' && !clientMayBeWrittenTo(state)) return [];
    const isClient = to === 'client';
    const day = isClient ? (plannedFrom(state, news.on) ?? news.day) : news.day;
    const key = `${topic}.${to}.${day ?? news.on}`;
    return [{ key, on, to, language: isClient ? context.client.language : null, topic, day, rule: isClient ? null : rule }];
  });
}

/** The day the next review is planned for, unless it has passed. */
export function plannedFrom({ context }: CaseState, day: Day): Day | null {
  return Object.values(context.clock.reviews).find((review) => review.state === 'planned' && review.for >= day)?.for ?? null;
}

/** Silent while violence is known of, during a pause and after the end; aftercare has a consent of its own (2-standard, T20, T23, T24). */
export function clientMayBeWrittenTo({ value, context }: CaseState): boolean {
  const { assessment, ending, presence } = context;
  if (Object.values(assessment.risks).some(({ kind }) => kind === 'violence')) return false;
  return typeof value === 'object' ? presence.pause === null : ending.aftercare === 'due';
}
