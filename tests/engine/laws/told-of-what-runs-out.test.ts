// What the staff are reminded of before it runs out, and told when it has, on every generated history, against readings of the recording that
// know neither chart nor calendar.
import { expect, test } from 'vitest';
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import { messagesOf, type Message } from '../../../src/engine/outlook/messages.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { AbsenceOracle } from '../lives/absence-oracle.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';
import { SigningOracle } from '../lives/signing-oracle.ts';
import type { Waiting } from '../lives/waiting.ts';

type Oracle = { readonly read: (event: Dated) => void; readonly waiting: Waiting };
type Topics = { readonly reminders: readonly string[]; readonly told: readonly string[] };

const about = (topics: readonly string[], messages: readonly Message[]): Message[] =>
  messages.filter(({ topic }) => topics.includes(topic));

function isToldByTheStandard(lived: History, oracle: Oracle, topics: Topics, see: (topics: readonly string[]) => void): void {
  const told: string[] = [];
  for (const { event, entry, state } of stepsInOrder(lived, lived.today)) {
    oracle.read(event);
    // What has been said is heard the moment it is said: the next entry may answer it.
    for (const { topic, to, on } of about(topics.told, messagesOf(state, [entry]))) told.push(`${topic} to ${to} on ${on}`);
    const { on: today } = event;
    // On the day itself the calendar may still have something to say.
    if ((nextDeadline(state)?.on ?? '9999') <= today) continue;
    const after = `${event.type} on ${today}`;
    const reminders = about(topics.reminders, messagesOf(state, []));
    const said = reminders.map(({ topic, to, on, day }) => `${topic} to ${to} on ${on} about ${day}`);
    expect({ after, said }).toEqual({ after, said: oracle.waiting.reminders(today) });
    expect({ after, told }).toEqual({ after, told: oracle.waiting.told });
    see(reminders.map(({ topic }) => topic));
  }
  see(told.map((one) => one.split(' ')[0] ?? ''));
}

test.each([
  [
    'while a client cannot be met',
    (place: Place): Oracle => new AbsenceOracle(place),
    { reminders: ['attemptDue', 'letterDue'], told: ['pauseEnded', 'letterUnanswered', 'contactLost'] },
  ],
  [
    'while a text waits for signatures, or an agreement for its end',
    (place: Place): Oracle => new SigningOracle(place),
    { reminders: ['versionLapsing', 'renegotiationLapsing'], told: ['versionLapsed', 'renegotiationLapsed', 'termEnded'] },
  ],
] as const)('%s the staff are reminded and told what the standard names, on its days, and nothing else', (_, oracleAt, topics) => {
  const seen = new Set<string>();
  forEveryHistory((lived) => isToldByTheStandard(lived, oracleAt(lived.input), topics, (some) => some.forEach((one) => seen.add(one))));
  // Rare ones are not in every run.
  expect(seen.size).toBeGreaterThan(2);
});
