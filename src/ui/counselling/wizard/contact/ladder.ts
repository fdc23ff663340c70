// The no-show ladder: its rungs with their days, where the case stands on it, and what is sent from each.
import { excuses } from '../../../../../machines/case/events/presence.ts';
import { deadlines, fallsOn, lastDayBefore, type DeadlineName } from '../../../../../machines/case/deadlines/deadlines.ts';
import { Channel } from '../../../../../machines/case/events/codes.ts';
import { hasViolenceFlag } from '../../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

/**
 * In the order of the standard: a miss, a first attempt within 7 days, a second by another channel within 14, a letter with a new
 * date within 14, and contact counts as lost three months after the last one.
 */
export const rungNames = ['missed', 'first', 'second', 'letter', 'lost'] as const;
export type RungName = (typeof rungNames)[number];

/** `on`: when it was taken. `until`: the last day it should be taken by; of `lost` the day from which contact counts as lost. */
export type Rung = {
  readonly name: RungName;
  readonly stand: 'done' | 'here' | 'ahead';
  readonly on: Day | null;
  readonly until: Day | null;
  readonly channel: EventOf<'contact.attempted'>['channel'] | null;
  /** The new date the letter offers. */
  readonly appointment: Day | null;
};

/** The last day of a deadline, whether or not it has been raised; null while it does not run. */
function until({ state: { context } }: Scene, name: DeadlineName): Day | null {
  const raised = fallsOn(context, name);
  return raised === null ? null : lastDayBefore(deadlines[name].raises.type, raised);
}

/** What was done since the first attempt, in the order in which it was recorded. */
function sinceAway({ entries, state }: Scene) {
  const since = state.context.presence.away?.since ?? null;
  return since === null ? [] : entries.filter(({ on }) => on >= since);
}

export function ladderOf(scene: Scene): readonly Rung[] {
  const { missedOn, away, contactLost } = scene.state.context.presence;
  const taken = sinceAway(scene);
  const attempts = taken.filter(({ event }) => event.type === 'contact.attempted');
  const channelOf = (index: number) => (away === null ? null : (away.channels[index] ?? null));
  const done: Readonly<Record<RungName, Day | null>> = {
    missed: missedOn,
    first: away?.since ?? null,
    // The days of attempts are in the log only; the state keeps their channels.
    second: (away?.channels.length ?? 0) > 1 ? (attempts[1]?.on ?? null) : null,
    // Written, or what the team lead lets stand for it.
    letter: away?.writtenOn ?? null,
    lost: contactLost ? until(scene, 'contact') : null,
  };
  // The first rung that was not taken; null once contact counts as lost.
  const here = rungNames.find((name) => done[name] === null) ?? null;
  const lastDays: Readonly<Record<RungName, Day | null>> = {
    missed: null,
    first: here === 'first' ? until(scene, 'firstAttempt') : null,
    second: here === 'second' ? until(scene, 'secondAttempt') : null,
    letter: here === 'letter' ? until(scene, 'letter') : null,
    lost: until(scene, 'contact'),
  };
  return rungNames.map((name) => ({
    name,
    stand: done[name] !== null ? 'done' : name === here ? 'here' : 'ahead',
    on: done[name],
    until: lastDays[name],
    appointment: name === 'letter' ? (away?.writtenFor ?? null) : null,
    channel: name === 'first' ? channelOf(0) : name === 'second' ? channelOf(1) : null,
  }));
}

type Attempted = EventOf<'contact.attempted'>;
export type ContactDraft = {
  readonly channel: Attempted['channel'] | null;
  /** Why a first attempt does not go the way the client likes best. */
  readonly instead: NonNullable<Attempted['instead']> | null;
  /** Why the team lead lets something else stand for the letter. */
  readonly reason: string;
  readonly appointment: Day | null;
  readonly excuse: EventOf<'contact.resumed'>['excuse'] | null;
  readonly note: string;
  /** The day of the appointment that fell through; null while it is today's. */
  readonly missed: { readonly on: TypedDay; readonly reason: string } | null;
};

/** The first attempt goes the way the client likes best; in danger every attempt goes the way agreed as safe. */
export const startContact = ({ state: { context } }: Scene): ContactDraft => ({
  channel: hasViolenceFlag(context) ? context.client.safeWay : context.presence.away === null ? context.client.reachBy : null,
  instead: null,
  appointment: null,
  excuse: null,
  note: '',
  missed: null,
  reason: '',
});

/** The ways an attempt can go: in danger the safe one or none; the second another than the first, for who does not answer a call may read. */
export function waysToTry({ state: { context } }: Scene): readonly Attempted['channel'][] {
  const { safeWay } = context.client;
  if (hasViolenceFlag(context)) return safeWay === null ? [] : [safeWay];
  const { away } = context.presence;
  return away?.channels.length === 1 ? Channel.options.filter((channel) => channel !== away.channels[0]) : Channel.options;
}

/** Whether this first attempt goes another way than the preferred one, which has its reason. */
export function isOtherWay({ channel }: ContactDraft, { state: { context } }: Scene): boolean {
  const { reachBy } = context.client;
  const isFirst = context.presence.away === null && !hasViolenceFlag(context);
  return isFirst && reachBy !== null && channel !== null && channel !== reachBy;
}

/** What became of the missed appointment, on the day there was contact again; null on every other day. */
export function missOf({ entries, state, today }: Scene): 'excused' | 'kept' | null {
  const { missedOn, away } = state.context.presence;
  const last = entries.findLast(({ event }) => event.type === 'contact.resumed');
  if (missedOn !== null || away !== null || last?.on !== today || last.event.type !== 'contact.resumed') return null;
  return excuses.has(last.event.excuse) ? 'excused' : 'kept';
}

/** Of an earlier day it is a late entry, which has its reason. */
export function missAppointment({ missed }: ContactDraft): Sending {
  if (missed === null) return send({ type: 'appointment.missed' });
  return sendOnce('appointment.missed', { effectiveOn: dayOf(missed.on), lateReason: missed.reason.trim() }, (late) => [
    { type: 'appointment.missed', ...late },
  ]);
}
export function attempt(draft: ContactDraft, scene: Scene): Sending {
  const { channel, instead } = draft;
  const needed = { channel, ...(isOtherWay(draft, scene) && { instead }) };
  return sendOnce('contact.attempted', needed, (answers) => [{ type: 'contact.attempted', ...answers }]);
}
export const recordLetter = ({ appointment }: ContactDraft): Sending =>
  sendOnce('letter.sent', { appointment }, (answers) => [{ type: 'letter.sent', ...answers }]);
export const waiveLetter = ({ reason }: ContactDraft): Sending =>
  sendOnce('letter.waived', { reason: reason.trim() }, (answers) => [{ type: 'letter.waived', ...withWords(answers) }]);
export const resume = ({ excuse, note }: ContactDraft): Sending =>
  sendOnce('contact.resumed', { excuse }, (answers) => [{ type: 'contact.resumed', ...answers, ...withWords({ note }) }]);
export const noteContact = ({ channel, note }: ContactDraft): Sending =>
  sendOnce('contact.noted', { channel }, (answers) => [{ type: 'contact.noted', ...answers, ...withWords({ note }) }]);
