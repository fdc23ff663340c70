// What one language says in messages and calendars, by type: a topic or a status without a text does not compile.
import type { AppointmentKind } from '../engine/outlook/appointments.ts';
import type { MessageTopic } from '../engine/outlook/news.ts';
import type { DeliveryFault, OutboxStatus } from '../record/ports/outbox-store.ts';

/** `day` is the day it is about, as people write it; empty where there is none. */
type StaffText = { readonly title: string; readonly text: (day: string) => string };

/** Written at the moment of sending and stored nowhere (decision 16). */
export type MessageTexts = Readonly<{
  topics: Readonly<Record<MessageTopic, StaffText>>;
  appointments: Readonly<Record<AppointmentKind, string>>;
  statuses: Readonly<Record<OutboxStatus, string>>;
  faults: Readonly<Record<DeliveryFault, string>>;
  /** The word before a short case id. */
  caseOf: (id: string) => string;
  /** Why a review is due on its day; `rule` begins with „weil“. */
  dueBecause: (rule: string) => string;
  /** Where no link leads there. */
  aboutTheCase: (id: string) => string;
  toTheCase: (link: string) => string;
  calendarName: string;
}>;
