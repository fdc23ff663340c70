// Looks ahead: what a case would hold after events that nobody has proposed yet. Nothing of it is ever recorded.
import type { Actor } from '../../../machines/actor.ts';
import { evolve } from '../../../machines/case/changes/changes.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { CaseState } from '../state/case-state.ts';
import { dated, type EntryFacts } from '../state/entry-facts.ts';

const anybody: Actor = { role: 'counsellor', id: 'anybody' };

/**
 * The context after these events, whatever still speaks against them: a page asks for the date of the next talk before this
 * one can be closed. Without a state of the chart, because a step that is not possible yet has none.
 */
export const whatIf = ({ context }: Pick<CaseState, 'context'>, entries: readonly Omit<EntryFacts, 'by'>[]): CaseContext =>
  entries.reduce<CaseContext>((before, entry) => evolve(before, dated({ ...entry, by: anybody })), context);
