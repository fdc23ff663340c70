// What one event changes in the context of a case: the reducers of the fold. Pure, and total: an event without a change does not compile.
import type { Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { CaseEvent, Dated, EventOf } from '../events/case-event.ts';
import type { Occasion } from '../events/review.ts';
import { isClockCounting } from '../context/read.ts';

type EventType = CaseEvent['type'];
/** A reducer of one event type. It trusts the event: whoever calls has judged it, or has it from a log that was judged. */
export type Change<T extends EventType> = (context: CaseContext, event: Dated<EventOf<T>>) => CaseContext;
export type Changes<T extends EventType> = { readonly [K in T]: Change<K> };
/** The event types of one list of definitions. */
export type TypeOf<D extends readonly { readonly type: string }[]> = Extract<D[number]['type'], EventType>;

/** A change of one group of the context, the rest shared. */
export const patch = <G extends keyof CaseContext>(context: CaseContext, group: G, change: Partial<CaseContext[G]>): CaseContext => ({
  ...context,
  [group]: { ...context[group], ...change },
});

/** The payload of an event: without its type, and without the day and the actor of its entry. */
export function payloadOf<E extends Dated>(event: E): Omit<E, 'type' | 'on' | 'by' | 'toldOn' | 'irregular'> {
  const { type: _type, on: _on, by: _by, toldOn: _toldOn, irregular: _irregular, ...facts } = event;
  return facts;
}

/**
 * The client was met: what was missed before is no longer asked about, unless the ladder runs. Contact counts as lost only
 * three months after the last of these days (2-standard, No-show ladder). Without the first part the ladder's first step
 * would run on for somebody who has sat at the table since.
 */
export const meet = (context: CaseContext, on: Day): CaseContext => {
  const cleared = context.presence.away === null ? { missedOn: null, missKnownOn: null } : {};
  return patch(context, 'presence', { lastContactOn: on, contactLost: false, ...cleared });
};

/** A miss counts from its day; what it may excuse depends on when it was known (`forgive`). */
export const missed = (context: CaseContext, on: Day, toldOn: Day = on): CaseContext =>
  patch(context, 'presence', { missedOn: on, missKnownOn: toldOn });

/** The centre has learned of something a review has to follow (R6); before reviews are counted there is nothing to bring forward. */
export const learn = (context: CaseContext, occasion: Occasion, learnedOn: Day): CaseContext =>
  isClockCounting(context) && context.ending.closedOn === null
    ? patch(context, 'clock', { occasions: [...context.clock.occasions, { occasion, learnedOn }] })
    : context;

/**
 * What had passed by this day no longer counts (T13, T15), except a review that is overdue: that one stays. Each new beginning is
 * promised: a second pause, contact or waiver does not put off the review that the first one called for (decision 19, R9).
 */
export const countAnew = (context: CaseContext, since: Day, because: 'pause' | 'contact' | 'waiver'): CaseContext =>
  patch(context, 'clock', {
    anew: { since, because },
    promised: [...context.clock.promised, { since, because }],
  });

/** For events that are worth recording but that no rule reads. */
export const changesNothing = (context: CaseContext): CaseContext => context;

/** An item that a check has already found. Throws: its absence is a defect, not a refusal. */
export function existing<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new Error(`'${id}' is not part of this case`);
  return item;
}
