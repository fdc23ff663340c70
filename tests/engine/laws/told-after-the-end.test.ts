// Who is told after the end of a case on every generated history, against a reading of the recording that knows neither chart nor calendar.
import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/engine/outlook/messages.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { EndOracle } from '../lives/end-oracle.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';

const topics = new Set(['aftercareDue', 'retentionEnded', 'erasureOwed']);

function isToldByTheStandard(lived: History, count: (told: readonly string[]) => void): void {
  const oracle = new EndOracle(lived.input);
  let spoken: EntryFacts[] = [];
  for (const { event, entry, state } of stepsInOrder(lived, lived.today)) {
    oracle.read(event);
    // Of an episode that is over nothing is news.
    spoken = event.type === 'case.returned' ? [] : [...spoken, entry];
    const { on } = event;
    // On the day itself the calendar may still have something to say.
    if ((nextDeadline(state)?.on ?? '9999') <= on) continue;
    const messages = messagesOf(state, spoken).filter(({ topic }) => topics.has(topic));
    const told = oracle.tell(on);
    count(told);
    const after = `${event.type} on ${on}`;
    expect({ after, told: messages.map(({ topic, to }) => `${topic} to ${to}`).toSorted() }).toEqual({ after, told });
  }
}

test('after the end are told whom the standard names, and nobody else; each of them in some history', () => {
  const seen = new Set<string>();
  forEveryHistory((lived) => isToldByTheStandard(lived, (told) => told.forEach((one) => seen.add(one))));
  expect([...seen].toSorted()).toEqual([
    'aftercareDue to client',
    'aftercareDue to counsellor',
    'erasureOwed to dataProtection',
    'retentionEnded to dataProtection',
  ]);
});
