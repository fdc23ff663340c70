// How the day is told that a legal clock counts from, or stops on: the entry and what is known of it already.
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { ClockCode, ClockStart } from '../../../machines/standards/chain.ts';

type DayTold = EventOf<'arrival.noted'> | EventOf<'course.noted'> | EventOf<'recognition.noted'>;
type WithoutDay<E> = E extends { readonly happenedOn: string } ? Omit<E, 'happenedOn'> : never;
/** All of it but the day, which only people know. */
export type Telling = WithoutDay<DayTold>;

const arrival = (stage: EventOf<'arrival.noted'>['stage']): Telling => ({ type: 'arrival.noted', stage });
const course = (stage: EventOf<'course.noted'>['stage']): Telling => ({ type: 'course.noted', course: 'integrationCourse', stage });
const recognition = (stage: EventOf<'recognition.noted'>['stage']): Telling => ({ type: 'recognition.noted', stage, result: null });

export const tellingOfStart: Readonly<Record<ClockStart, Telling>> = {
  moveIn: arrival('movedIn'),
  firstTitle: arrival('firstTitle'),
  courseEntitled: course('admitted'),
  courseRegistered: course('registered'),
  recognitionApplied: recognition('applied'),
  documentsComplete: recognition('documentsComplete'),
};

/** Null: nothing stops it but its last day. */
export const tellingOfStop: Readonly<Record<ClockCode, Telling | null>> = {
  addressRegistration: arrival('addressRegistered'),
  residenceRule: null,
  courseEntitlement: course('registered'),
  courseStart: course('begun'),
  recognitionReceipt: recognition('received'),
  recognitionDecision: recognition('decided'),
};
