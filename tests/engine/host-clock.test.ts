// No clock can change anything: neither the zone and time of the computer nor a clock that is set back.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { plus, type Day } from '../../machines/day.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { decideOnCase, type HumanEvent } from '../../src/engine/step/decide.ts';
import { nextDeadline, settle } from '../../src/engine/step/settle.ts';
import { clocks, environmentOf } from '../../src/setup/clocks.mjs';
import { forEveryHistory } from './lives/histories.ts';

const teller = fileURLToPath(new URL('./lives/tell-histories.ts', import.meta.url));

/** A process of its own for each clock: nothing is left over from the zone before. */
async function toldUnder(clock: (typeof clocks)[number]): Promise<{ here: string; told: string[] }> {
  const env = { ...process.env, ...environmentOf(clock) };
  const { stdout } = await promisify(execFile)(process.execPath, [teller], { env, maxBuffer: 16 * 1024 * 1024 });
  const [here = '', ...told] = stdout.trimEnd().split('\n');
  return { here, told };
}

test('every zone and every time of the host tells the same histories', async () => {
  const all = await Promise.all(clocks.map(toldUnder));
  const [first, ...others] = all;
  expect(first?.told.length).toBeGreaterThan(50);
  for (const { told } of others) expect(told).toEqual(first?.told);
  // Not by mistake: each process was where and when it was meant to be.
  for (const [index, { zone, instant }] of clocks.entries()) {
    const [where, when = ''] = all[index]?.here.split(' ') ?? [];
    expect(where).toBe(zone);
    const minutes = minutesSince(instant ?? when, when);
    expect(minutes).toBeGreaterThanOrEqual(0);
    expect(minutes).toBeLessThan(60);
  }
});

/** How late a process came to say when it is: some clocks are put ten seconds before an hour, and a busy machine starts slowly. */
const minutesSince = (instant: string, when: string): number => (Date.parse(when) - Date.parse(instant)) / 60_000;

const dayBefore = (day: Day): Day => plus(day, { days: -1 });

/** Days worth looking on: the one that was lived, the one the calendar speaks next, the one after, and one far away. */
function daysToLook(state: CaseState, on: Day): Day[] {
  const due = nextDeadline(state)?.on ?? on;
  return [on, due, plus(due, { days: 1 }), plus(on, { days: 400 })].filter((day) => day >= on);
}

test('a clock set back after everything was settled changes no state, be it by a day or by a year', () => {
  forEveryHistory(({ attempts }) => {
    for (const { after, on } of attempts.slice(-10))
      for (const today of daysToLook(after, on)) {
        const settled = settle(after, today).state;
        for (const earlier of [dayBefore(today), plus(today, { days: -365 })])
          expect(settle(settled, earlier)).toEqual({ state: settled, entries: [], effects: [] });
      }
  });
});

test('a clock set back and put right again leaves no trace', () => {
  forEveryHistory(({ attempts }) => {
    for (const { after, on } of attempts.slice(-5))
      for (const today of daysToLook(after, on)) {
        const later = plus(today, { days: 60 });
        const thereAndBack = [today, dayBefore(today), today, later].reduce((state, day) => settle(state, day).state, after);
        expect(thereAndBack).toEqual(settle(after, later).state);
      }
  });
});

/** Puts words right and nothing else: no rule reads it. */
const nothingNew: HumanEvent = { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] };

test('what is recorded while the clock is set back before the last entry moves nothing that is settled', () => {
  forEveryHistory(({ input, entries, state }) => {
    const last = state.context.file.lastOn;
    const by = entries.find((entry) => entry.by.role === 'counsellor')?.by;
    if (last === null || by === undefined) return;
    const yesterday = dayBefore(last);
    const late = decideOnCase({ log: { input, entries }, state, birthDate: null }, { event: nothingNew, on: yesterday, by }, yesterday);
    // Recorded, or refused and nothing has happened.
    expect(late.refusals.length === 0 || late.state === state).toBe(true);
    const [before, after] = [state, late.state].map((each) => settle(each, last).state) as [CaseState, CaseState];
    expect(uncounted(after)).toEqual(uncounted(before));
    const far = plus(last, { days: 400 });
    expect(settle(after, far).entries).toEqual(settle(before, far).entries);
  });
});

/** The number of entries aside: there is one more. */
const uncounted = ({ value, context }: CaseState): CaseState => ({ value, context: { ...context, file: { ...context.file, entries: 0 } } });
