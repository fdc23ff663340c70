// What happened while the calendar was wound: entries that came back, what fell due, and the messages that would have gone out.
import { calendar } from '../../../machines/actor.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { messagesOf, type Message } from '../../engine/outlook/messages.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import type { EntryFacts } from '../../engine/state/entry-facts.ts';
import { settle } from '../../engine/step/settle.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { openedAt, writtenBy, writtenOn, type Recording } from '../training/recording.ts';

export type Line = { readonly on: Day } & (
  | { readonly kind: 'recorded' | 'calendar'; readonly event: CaseEvent }
  | { readonly kind: 'message'; readonly message: Message }
);

const isOfCalendar = ({ by }: Pick<EntryFacts, 'by'>): boolean => by.role === calendar.role;

type Evening = { readonly state: CaseState; readonly spoken: readonly EntryFacts[]; readonly all: readonly EntryFacts[] };

/** A case in the evening of a day: settled, with every deadline that has spoken by then, recorded or not. */
export function wholeEvening(opened: OpenedCase, day: Day): Evening {
  const settled = settle(opened.state, day, birthDateOf(opened.dossier));
  const all = [...opened.entries, ...settled.entries];
  return { state: settled.state, spoken: all.filter(isOfCalendar), all };
}

const eveningOf = (recording: Recording, day: Day): Evening => wholeEvening(openedAt(recording, writtenBy(recording.entries, day)), day);

const sameEntry = ({ on, event }: EntryFacts): string => JSON.stringify([on, event]);

function happened(recording: Recording, from: Day, to: Day): readonly Line[] {
  const before = eveningOf(recording, from);
  const known = new Set(before.spoken.map(sameEntry));
  const recordedBefore = writtenBy(recording.entries, from);
  return eveningOf(recording, to)
    .all.filter((entry, index) => index >= recordedBefore && !(isOfCalendar(entry) && known.has(sameEntry(entry))))
    .map((entry): Line => {
      const isSpoken = isOfCalendar(entry);
      const on = !isSpoken && entry.at !== undefined ? writtenOn({ at: entry.at }) : entry.on;
      return { on, kind: isSpoken ? 'calendar' : 'recorded', event: entry.event };
    });
}

/**
 * The messages of each stretch between two days on which something happened. What was wanted and became untrue before its day is not
 * among them: that is how the outbox works as well.
 */
function messagesBetween(recording: Recording, from: Day, to: Day, days: readonly Day[]): readonly Line[] {
  const bounds = [...new Set([from, ...days, to])].toSorted();
  const sent = new Map<string, Message>();
  for (const [index, day] of bounds.entries()) {
    const until = bounds[index + 1];
    const { state, spoken } = eveningOf(recording, day);
    for (const message of messagesOf(state, spoken)) {
      const isHere = message.on > from && message.on <= to && (until === undefined || message.on < until) && message.on >= day;
      if (isHere && !sent.has(message.key)) sent.set(message.key, message);
    }
  }
  return [...sent.values()].map((message) => ({ on: message.on, kind: 'message', message }));
}

/** In the order of days, after `from` up to `to`; on one day what happened comes before what is told of it. */
export function narrate(recording: Recording, from: Day, to: Day): readonly Line[] {
  const lines = happened(recording, from, to);
  const messages = messagesBetween(
    recording,
    from,
    to,
    lines.map(({ on }) => on).filter((on) => on > from && on <= to),
  );
  return [...lines, ...messages].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
