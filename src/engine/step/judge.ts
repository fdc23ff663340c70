// Judges one entry: may it happen at all, and does this very one fit?
import { contentRefusals } from '../../../machines/case/checks/checks.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { CaseState } from '../state/case-state.ts';
import { dated, type EntryFacts } from '../state/entry-facts.ts';
import { refusalsOf } from '../state/explain.ts';

/**
 * The same of an entry that was recorded before, when the log is told anew: everything that speaks against it now, because it is applied
 * whatever its requirements say, and then it has to fit.
 */
export function judgeAnew(state: CaseState, entry: EntryFacts): readonly Refusal[] {
  const refusals = refusalsOf(state, entry.event.type);
  const isUnknown = refusals.some(({ code }) => code === 'notNow');
  return isUnknown
    ? refusals
    : [...refusals, ...contentRefusals(state.context, dated(entry)).filter(({ code }) => !saidByRecord.has(code))];
}

/** The number of a text is given in the order of the record and stays with the text: the order of effect says nothing about it (decision 50). */
const saidByRecord: ReadonlySet<string> = new Set<Refusal['code']>(['wrongVersionNumber']);

/** May it happen at all? Only then: does this one fit? The two stay apart, so that a reason is never about a form nobody could fill in. */
export function judge(state: CaseState, entry: EntryFacts): readonly Refusal[] {
  const refusals = refusalsOf(state, entry.event.type);
  return refusals.length > 0 ? refusals : contentRefusals(state.context, dated(entry));
}
