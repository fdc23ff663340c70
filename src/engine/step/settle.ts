// Lets the calendar speak: every deadline that has fallen due, dated on the day it fell due, and nothing else.
import { calendar } from '../../../machines/actor.ts';
import { nextBirthday } from '../../../machines/case/deadlines/birthdays.ts';
import { deadlines, raisedOn, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { DeadlineEvent } from '../../../machines/case/events/case-event.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import { apply, type Progress } from './advance.ts';
import type { CaseState } from '../state/case-state.ts';
import { configurationOf } from '../state/take.ts';
import type { EntryFacts } from '../state/entry-facts.ts';

type Due = { readonly on: Day; readonly event: DeadlineEvent };

/** Asked after every entry, so nothing is collected: of two on one day the outer state's, the first in the chart, comes first. */
function ofState(state: CaseState): Due | null {
  let first: { on: Day; name: DeadlineName } | null = null;
  for (const name of configurationOf(state).deadlines) {
    const on = raisedOn(state.context, name);
    if (on !== null && (first === null || on < first.on)) first = { on, name };
  }
  return first && { on: first.on, event: deadlines[first.name].raises };
}

/** A consent holds through its last day, whatever day of the week it is: expiry is never pushed back. */
const ofConsents = ({ network, ending }: CaseContext): Due[] =>
  ending.closedOn !== null
    ? []
    : Object.entries(network.consents)
        .filter(([, { state }]) => state === 'draft' || state === 'given')
        .map(([consent, { until }]) => ({ on: plus(until, { days: 1 }), event: { type: 'deadline.consentExpired', consent } }));

/** Known only where the words can be read: `birthDate` is personal and never part of the record (decision 4). */
function ofBirthday({ context }: CaseState, birthDate: Day | null): Due[] {
  if (birthDate === null || context.intake.inquiredOn === null || context.ending.closedOn !== null) return [];
  const next = nextBirthday(context, birthDate);
  return next === null ? [] : [{ on: next.on, event: { type: 'deadline.ageReached', age: next.age } }];
}

/** What the calendar will cause next, and when; null when nothing runs. */
export function nextDeadline(state: CaseState, birthDate: Day | null = null): Due | null {
  return [...ofConsents(state.context), ...ofBirthday(state, birthDate)].reduce<Due | null>(
    (first, due) => (first === null || due.on < first.on ? due : first),
    ofState(state),
  );
}

/** The entry the calendar writes: days never run backwards in a log, so nothing is dated before the last entry. */
export const entryOf = ({ on, event }: Due, lastOn: Day | null): EntryFacts => ({
  event,
  on: lastOn === null ? on : later(on, lastOn),
  by: calendar,
});

/**
 * Everything due by `today`. What fell due before the last entry was written is dated on that entry's day.
 * How often anybody looks makes no difference.
 */
export function settle(state: CaseState, today: Day, birthDate: Day | null = null): Progress {
  let progress: Progress = { state, entries: [], effects: [] };
  for (let due = nextDeadline(state, birthDate); due !== null && due.on <= today; due = nextDeadline(progress.state, birthDate)) {
    progress = apply(progress, entryOf(due, progress.state.context.file.lastOn));
  }
  return progress;
}
