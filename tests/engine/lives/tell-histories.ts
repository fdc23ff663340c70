// Run as a process of its own, on a computer with another clock: tells where and when it is, then one line for each generated history.
import { createHash } from 'node:crypto';
import { appointmentsOf } from '../../../src/engine/outlook/appointments.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { explain } from '../../../src/engine/state/explain.ts';
import { messagesOf } from '../../../src/engine/outlook/messages.ts';
import { nextReview } from '../../../src/engine/state/next-review.ts';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import type { Day } from '../../../machines/day.ts';
import { triageOf } from '../../../src/engine/outlook/triage.ts';
import { historyOf, type Plan } from './histories.ts';
import { starts, type Start } from './starts.ts';

/** Days beside which a host zone counts wrongly if it is asked: clocks put on and back, a leap day, a day that Apia never had. */
const days = ['2026-03-27', '2026-10-23', '2028-02-28', '2026-10-30', '2011-12-28'] as const;

/** Holidays are known from here on; a life that begins years before its day needs a later one. */
const firstDay = '2011-01-03';
const daysOf = (start: Start): Day[] => days.filter((day) => starts[start](day).every(({ on }) => on >= firstDay));

const plans = (Object.keys(starts) as Start[]).flatMap((start, index) =>
  [0, 1].map((round): Plan => {
    const possible = daysOf(start);
    const day = possible[(2 * index + round) % possible.length] ?? days[0];
    return { start, day, site: index + round, seed: index * 7919 + round, moves: 40, inTime: round === 0 };
  }),
);

/** Everything the engine has to say about a history, as one number. */
function tell(plan: Plan): string {
  const lived = historyOf(plan);
  // What was there before an attempt has been told after the one before it, and the log in the entries.
  const after = lived.attempts.map(({ before: _before, log: _log, ...attempt }) => ({
    ...attempt,
    offers: explain(attempt.after),
    standing: nextReview(attempt.after),
    next: nextDeadline(attempt.after),
    triage: triageOf(attempt.after, attempt.on),
    appointments: appointmentsOf(attempt.after),
    messages: messagesOf(attempt.after, attempt.recorded),
  }));
  const told = JSON.stringify([lived.input, after, lived.entries, lived.state, conform(lived)]);
  return `${JSON.stringify(plan)} ${createHash('sha256').update(told).digest('hex')}`;
}

const here = `${new Intl.DateTimeFormat().resolvedOptions().timeZone} ${new Date().toISOString()}`;
process.stdout.write(`${[here, ...plans.map(tell)].join('\n')}\n`);
