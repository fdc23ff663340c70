// Laws of reminders that have left: danger told late marks those that went into it, on every generated history, and no others.
import { expect, test } from 'vitest';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { later, type Day } from '../../../machines/day.ts';
import { clientMayBeWrittenTo } from '../../../src/engine/outlook/messages.ts';
import { replaySteps } from '../../../src/engine/log/replay.ts';
import type { CaseLog } from '../../../src/engine/state/entry-facts.ts';
import { toldOn } from '../../../src/engine/state/told-on.ts';
import { decideOnCase } from '../../../src/engine/step/decide.ts';
import { randomFrom, pick } from '../../../src/scenarios/random.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { forEveryHistory, usualRuns, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';

/** Of these the client hears (2-standard, Window and escalation). Aftercare is in the sentences. */
const reminders = new Set(['deadline.reviewWindowOpened', 'deadline.reviewReminded', 'deadline.reviewDue']);

/** Whether the client must not be written to at the end of that day, told rightly and in time. */
function isSilent(log: CaseLog, day: Day): boolean {
  const state = stepsInOrder(log, day).findLast(({ event }) => event.on <= day)?.state;
  return state !== undefined && (typeof state.value !== 'object' || !clientMayBeWrittenTo(state));
}

/** What a recorded reminder should carry; null where the day of telling alone does not say whether it had left. */
function expectedOf(log: CaseLog, index: number, wasWritten: boolean): boolean | null {
  const { on } = log.entries[index] ?? { on: '' };
  if (onWorkingDay(on, log.input) !== on) return null;
  const isSameDay = log.entries.slice(index + 1).some((entry) => toldOn(entry) <= on);
  return isSameDay ? null : wasWritten && isSilent(log, on);
}

/** Every reminder of which it can be said: whether it is marked, and whether it should be. */
const remindersIn = (log: CaseLog): { readonly marked: boolean; readonly expected: boolean }[] => {
  const steps = [...replaySteps(log)];
  const marks = steps.at(-1)?.state.context.marks ?? {};
  return steps.flatMap(({ entry, state }, index) => {
    if (!reminders.has(entry.event.type)) return [];
    const expected = expectedOf(log, index, clientMayBeWrittenTo(state));
    return expected === null ? [] : [{ marked: marks[index + 1] !== undefined, expected }];
  });
};

/** The same history with danger told today, of the day of some entry. */
function withDanger(lived: History): CaseLog | null {
  const { input, entries, state, birthDate } = lived;
  const today = later(lived.today, state.context.file.lastOn ?? lived.today);
  const ofClock = entries.filter(({ event }) => reminders.has(event.type));
  if (ofClock.length === 0) return null;
  const { on } = pick(randomFrom(entries.length), ofClock);
  const event = { type: 'risk.noted', risk: 'x99', kind: 'violence' } as const;
  const decided = decideOnCase({ log: { input, entries }, state, birthDate }, { event, on, by: counsellor }, today);
  return decided.refusals.length > 0 ? null : { input, entries: [...entries, ...decided.entries] };
}

test('a reminder that was sent is marked exactly when, by all that is known now, nobody should have written that day', () => {
  let marked = 0;
  let unmarked = 0;
  forEveryHistory(
    (lived) => {
      for (const log of [lived, withDanger(lived)]) {
        const found = log === null ? [] : remindersIn({ input: log.input, entries: log.entries });
        expect(found.map((one) => one.marked)).toEqual(found.map(({ expected }) => expected));
        marked += found.filter((one) => one.marked).length;
        unmarked += found.filter((one) => !one.marked).length;
      }
    },
    { begins: ['inForce', 'withoutAgreement', 'reviewed', 'seeking', 'takenOver', 'inDanger', 'behind', 'acute', 'paused'] },
  );
  expect({ marked: marked > usualRuns, unmarked: unmarked > usualRuns }).toEqual({ marked: true, unmarked: true });
});
