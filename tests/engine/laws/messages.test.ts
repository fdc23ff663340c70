// Laws of what is told, on every generated history: who is left in peace, when, and that nothing is said twice.
import { expect, test } from 'vitest';
import { isWorkingDay } from '../../../machines/calendar/working-day.ts';
import { refuseReminding, remindsClient } from '../../../machines/case/checks/reminding.ts';
import type { DeadlineType } from '../../../machines/case/events/case-event.ts';
import { hasViolenceFlag, placeOf } from '../../../machines/case/context/read.ts';
import { plus } from '../../../machines/day.ts';
import { appointmentsOf } from '../../../src/engine/outlook/appointments.ts';
import { messagesOf, type Message } from '../../../src/engine/outlook/messages.ts';
import type { MessageTopic } from '../../../src/engine/outlook/news.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { replaySteps } from '../../../src/engine/log/replay.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';

type Told = { readonly state: CaseState; readonly messages: readonly Message[] };

/** After every entry, and on the days and months after the last one: what would be told then. */
function everythingTold(lived: History): Told[] {
  const steps = [...replaySteps(lived)];
  const told = steps.map(({ state }, index) => ({
    state,
    messages: messagesOf(
      state,
      steps.slice(0, index + 1).map(({ entry }) => entry),
    ),
  }));
  const last = lived.state.context.file.lastOn ?? '2026-03-02';
  const later = [1, 30, 90, 400].map((days) => {
    const { state, entries } = settle(lived.state, plus(last, { days }));
    return { state, messages: messagesOf(state, [...lived.entries, ...entries]) };
  });
  return [...told, ...later];
}

/** The aftercare that was agreed to; and data protection hears when the time to keep the file is over. */
const afterClosing: ReadonlySet<string> = new Set(['aftercareDue', 'retentionEnded', 'erasureOwed']);

/** The deadline that says what a client is told. */
const saidBy: Partial<Record<MessageTopic, DeadlineType>> = {
  reviewWindowOpen: 'deadline.reviewWindowOpened',
  reviewIn14Days: 'deadline.reviewReminded',
  reviewIn3Days: 'deadline.reviewReminded',
  reviewToday: 'deadline.reviewDue',
  aftercareDue: 'deadline.aftercareDue',
};

test('no client is written to while violence is known of, during a pause or after the end, but for the aftercare that was agreed to', () => {
  let written = 0;
  forEveryHistory((lived) => {
    for (const { state, messages } of everythingTold(lived)) {
      const toClient = messages.filter(({ to }) => to === 'client');
      written += toClient.length;
      const { presence, ending } = state.context;
      const isSilent =
        hasViolenceFlag(state.context) || presence.pause !== null || (typeof state.value !== 'object' && ending.aftercare !== 'due');
      expect(isSilent ? toClient : []).toEqual([]);
      // What the client hears of is what is looked at again once it has left (T27), and nothing that would be irregular leaves.
      const against = toClient.flatMap(({ topic }) => refuseReminding(state.context, saidBy[topic] ?? ''));
      expect({ against, unknown: toClient.filter(({ topic }) => !remindsClient.has(saidBy[topic] ?? '')) }).toEqual({
        against: [],
        unknown: [],
      });
      expect(typeof state.value === 'object' ? [] : messages.filter(({ topic }) => !afterClosing.has(topic))).toEqual([]);
    }
  });
  expect(written).toBeGreaterThan(0);
});

test('whatever is sent is sent on a working day of the Land, once, to the client in their language', () => {
  forEveryHistory((lived) => {
    for (const { state, messages } of everythingTold(lived)) {
      expect(messages.filter(({ on }) => !isWorkingDay(on, placeOf(state.context)))).toEqual([]);
      expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
      expect(messages.filter(({ to, language }) => language !== (to === 'client' ? state.context.client.language : null))).toEqual([]);
    }
  });
});

test('how often the post looks makes no difference to what is wanted', () => {
  forEveryHistory((lived) => {
    const last = lived.state.context.file.lastOn ?? '2026-03-02';
    const at = plus(last, { days: 90 });
    const once = settle(lived.state, at);
    const halfway = settle(lived.state, plus(last, { days: 45 }));
    const twice = settle(halfway.state, at);
    expect(messagesOf(twice.state, [...lived.entries, ...halfway.entries, ...twice.entries])).toEqual(
      messagesOf(once.state, [...lived.entries, ...once.entries]),
    );
  });
});

test('a closed case is in no calendar, and nobody has two days of one kind', () => {
  forEveryHistory((lived) => {
    for (const { state } of replaySteps(lived)) {
      const days = appointmentsOf(state);
      expect(typeof state.value === 'object' ? [] : days).toEqual([]);
      expect(new Set(days.map(({ kind }) => kind)).size).toBe(days.length);
    }
  });
});
