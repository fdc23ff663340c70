// Messages to the staff and the words of a calendar, in the language of whoever reads.
import type { Appointment } from '../engine/outlook/appointments.ts';
import type { MessageTopic } from '../engine/outlook/news.ts';
import type { ReviewRule } from '../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../machines/day.ts';
import type { DeliveryFault, OutboxStatus } from '../record/ports/outbox-store.ts';
import { messages as german } from './de/messages.ts';
import { messages as english } from './en/messages.ts';
import type { Lang } from './language.ts';
import type { MessageTexts } from './message-texts.ts';
import { sentencesIn } from './sentences.ts';

const spoken: Readonly<Record<Lang, MessageTexts>> = { de: german, en: english };

/** `case` is the short id, `link` leads to the case; null where nobody knows this server by an address. */
type StaffMessage = {
  readonly topic: MessageTopic;
  readonly case: string;
  readonly day: Day | null;
  readonly rule: ReviewRule | null;
  readonly link: string | null;
};

/** A mail passes through many hands: no name, no word anybody wrote; what it is about stands behind the link (decision 16). */
export function staffMessage(lang: Lang, { topic, case: id, day, rule, link }: StaffMessage): { subject: string; body: string } {
  const { topics, caseOf, dueBecause, aboutTheCase, toTheCase } = spoken[lang];
  const say = sentencesIn(lang);
  const { title, text } = topics[topic];
  const because = rule === null ? [] : [dueBecause(say.dueReason(rule))];
  return {
    subject: `${title} · ${caseOf(id)}`,
    body: [[text(day === null ? '' : say.day(day)), ...because].join(' '), link === null ? aboutTheCase(id) : toTheCase(link)].join('\n\n'),
  };
}

/** How a calendar names a day of a case, and why that day. */
export function calendarEntry(lang: Lang, { kind, rule }: Appointment, id: string): { summary: string; description: string | null } {
  const { appointments, caseOf, dueBecause } = spoken[lang];
  return {
    summary: `${appointments[kind]} · ${caseOf(id)}`,
    description: rule === null ? null : dueBecause(sentencesIn(lang).dueReason(rule)),
  };
}

export const calendarName = (lang: Lang): string => spoken[lang].calendarName;
export const appointmentName = (lang: Lang, kind: Appointment['kind']): string => spoken[lang].appointments[kind];
export const outboxStatusName = (lang: Lang, status: OutboxStatus): string => spoken[lang].statuses[status];
export const deliveryFault = (lang: Lang, fault: DeliveryFault): string => spoken[lang].faults[fault];
/** What a message is about, in a few words. */
export const messageTopicName = (lang: Lang, topic: MessageTopic): string => spoken[lang].topics[topic].title;
