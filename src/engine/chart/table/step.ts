// One step in the table, where XState would take a macrostep: the event changes the context once, and what one region then tells another
// only moves it.
import { evolve } from '../../../../machines/case/changes/changes.ts';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import type { Dated } from '../../../../machines/case/events/case-event.ts';
import { isMet } from '../../../../machines/case/requirements/requirements.ts';
import type { ChartTransition } from '../chart-of.ts';
import type { Configuration } from './configuration.ts';

export type TableStep = {
  readonly configuration: Configuration;
  readonly context: CaseContext;
  readonly taken: readonly ChartTransition[];
};

/** Only for events against which nothing speaks, or which stand although something does: what the event itself needs is not asked here. */
export function stepInTable(from: Configuration, before: CaseContext, event: Dated): TableStep {
  const hearing = from.hears(event.type);
  if (hearing.length === 0) return { configuration: from, context: before, taken: hearing };
  const context = evolve(before, event);
  let configuration = from.after(hearing);
  if (hearing.every(({ tells }) => tells === null)) return { configuration, context, taken: hearing };
  const taken = [...hearing];
  // Grows while it is gone through: what was told may tell something in its turn, heard in the state that was reached by then.
  for (const { tells } of taken) {
    const heard = tells === null ? [] : configuration.hears(tells).filter(({ needs }) => isMet(needs, context));
    configuration = configuration.after(heard);
    taken.push(...heard);
  }
  return { configuration, context, taken };
}
