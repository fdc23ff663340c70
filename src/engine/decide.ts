// Decides one proposal: first the calendar speaks, then the chart, then the content is looked at.
import type { Actor } from '../../machines/actor.ts';
import type { CaseEvent, Dated, DeadlineEvent } from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/requirements/refusal.ts';
import type { Day } from '../../machines/day.ts';
import { apply, type Outcome } from './advance.ts';
import type { CaseState } from './case-state.ts';
import { judge } from './judge.ts';
import { settle } from './settle.ts';

/** Always holds what the calendar has settled; holds the proposal as well exactly when nothing speaks against it. */
export type Decision = Outcome & { readonly refusals: readonly Refusal[] };

/** `on` is the day the rules read; `today` the day it is proposed. They differ for a late entry. */
export type Stamp = { readonly on: Day; readonly by: Actor; readonly today: Day };

/** What people may record: never a deadline. */
export type HumanEvent = Exclude<CaseEvent, DeadlineEvent>;

export function decide(state: CaseState, event: HumanEvent, { on, by, today }: Stamp): Decision {
  const wrongDay = refuseDay(state, on, today);
  if (wrongDay.length > 0) return { state, events: [], effects: [], refusals: wrongDay };
  const settled = settle(state, on);
  const dated = { ...event, on, by } as Dated;
  const refusals = judge(settled.state, dated);
  return refusals.length > 0 ? { ...settled, refusals } : { ...apply(settled, dated), refusals };
}

function refuseDay({ context }: CaseState, on: Day, today: Day): Refusal[] {
  const { lastOn } = context.file;
  if (on > today) return [{ code: 'futureDay', today }];
  return lastOn !== null && on < lastOn ? [{ code: 'dayBeforeLastEntry', last: lastOn }] : [];
}
