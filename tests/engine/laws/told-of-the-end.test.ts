// Who is told that the time of a case runs out, and who is told after its end, on every generated history, against readings of the recording
// that know neither chart nor calendar.
import { expect, test } from 'vitest';
import type { Place } from '../../../machines/calendar/place.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { messagesOf } from '../../../src/engine/outlook/messages.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { CapOracle } from '../lives/cap-oracle.ts';
import { EndOracle } from '../lives/end-oracle.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';

type Oracle = { readonly read: (event: Dated) => void; readonly tell: (today: Day) => string[] };

function isToldByTheStandard(lived: History, oracle: Oracle, told: readonly string[], count: (told: readonly string[]) => void): void {
  const topics = new Set(told.map((one) => one.split(' ')[0]));
  let spoken: EntryFacts[] = [];
  for (const { event, entry, state } of stepsInOrder(lived, lived.today)) {
    oracle.read(event);
    // Of an episode that is over nothing is news.
    spoken = event.type === 'case.returned' ? [] : [...spoken, entry];
    const { on } = event;
    // On the day itself the calendar may still have something to say.
    if ((nextDeadline(state)?.on ?? '9999') <= on) continue;
    const messages = messagesOf(state, spoken).filter(({ topic }) => topics.has(topic));
    // A cap that was extended is reached a second time: the first was said a year before.
    const said = [...new Set(messages.map(({ topic, to }) => `${topic} to ${to}`))].toSorted();
    const expected = oracle.tell(on);
    count(expected);
    const after = `${event.type} on ${on}`;
    expect({ after, said }).toEqual({ after, said: expected });
  }
}

test.each([
  [
    'that the time of a case runs out',
    (place: Place): Oracle => new CapOracle(place),
    ['capReached to counsellor', 'capReached to teamLead', 'capWarned to counsellor', 'capWarnedAgain to counsellor'],
  ],
  [
    'after the end',
    (place: Place): Oracle => new EndOracle(place),
    ['aftercareDue to client', 'aftercareDue to counsellor', 'erasureOwed to dataProtection', 'retentionEnded to dataProtection'],
  ],
] as const)('%s are told whom the standard names, and nobody else', (_, oracleAt, told) => {
  const seen = new Set<string>();
  forEveryHistory((lived) => isToldByTheStandard(lived, oracleAt(lived.input), told, (some) => some.forEach((one) => seen.add(one))));
  // Rare ones are not in every run.
  expect(seen.size).toBeGreaterThan(1);
});
