// Decides in the browser, with the engine the server decides with, so that a no is not a round trip away.
import type { Actor } from '../../../machines/actor.ts';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/requirements/refusal.ts';
import { decide, type HumanEvent } from '../../engine/decide.ts';
import { split } from '../../record/words.ts';
import type { Sent } from '../api/client.ts';
import type { CaseView } from '../api/views.ts';

function withoutLateness({ effectiveOn: _on, lateReason: _reason, ...proposal }: Sent): Proposal {
  return proposal as Proposal;
}

/** What speaks against these proposals, taken one after the other; empty when all would be accepted. */
export function foresee({ state, today }: Pick<CaseView, 'state' | 'today'>, proposals: readonly Sent[], by: Actor): readonly Refusal[] {
  let reached = state;
  for (const sent of proposals) {
    const event = split(withoutLateness(sent)).event as HumanEvent;
    const decision = decide(reached, event, { on: sent.effectiveOn ?? today, by, today });
    if (decision.refusals.length > 0) return decision.refusals;
    reached = decision.state;
  }
  return [];
}
