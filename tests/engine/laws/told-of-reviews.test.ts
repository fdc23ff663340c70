// Who is told of reviews on every generated history, against a reading of the recording that knows neither chart nor calendar.
import { expect, test } from 'vitest';
import { messagesOf, type Message } from '../../../src/engine/outlook/messages.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';
import { MessageOracle, type Telling } from '../lives/message-oracle.ts';

const inWords = (told: readonly Pick<Telling, 'topic' | 'to' | 'on'>[]): string[] =>
  told.map(({ topic, to, on }) => `${topic} to ${to} on ${on}`).toSorted();
const toWhom = (told: readonly Pick<Telling, 'topic' | 'to'>[]): string[] => told.map(({ topic, to }) => `${topic} to ${to}`).toSorted();

const ofReviews = (messages: readonly Message[]): Message[] => messages.filter(({ topic }) => topic.startsWith('review'));

function isToldByTheStandard(lived: History, count: (told: number) => void): void {
  const oracle = new MessageOracle(lived.input);
  const spoken: EntryFacts[] = [];
  for (const { event, entry, state } of stepsInOrder(lived, lived.today)) {
    oracle.read(event);
    spoken.push(entry);
    const { on } = event;
    // On the day itself the calendar may still have something to say.
    if ((nextDeadline(state)?.on ?? '9999') <= on) continue;
    const after = `${event.type} on ${on}`;
    const told = oracle.tell(on);
    count(told.length);
    const said = ofReviews(messagesOf(state, []));
    expect({ after, said: inWords(said) }).toEqual({ after, said: inWords(told) });
    // The staff are told the day of the review; the client the one that was agreed on, if there is one.
    expect(said.filter(({ to, day }) => to !== 'client' && day !== told[0]?.day)).toEqual([]);
    // What the calendar has said before is said again on the day it did, and nothing that is over comes back.
    expect({ after, said: toWhom(ofReviews(messagesOf(state, spoken))) }).toEqual({ after, said: toWhom(told) });
  }
}

test('of a review are told, on their days, whom the standard names, and nobody else', () => {
  let told = 0;
  forEveryHistory((lived) => isToldByTheStandard(lived, (more) => (told += more)));
  expect(told).toBeGreaterThan(100);
});
