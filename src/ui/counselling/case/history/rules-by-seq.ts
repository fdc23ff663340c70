// Which paragraph of the standard let each entry pass, read from the chart by a replay of the log.
import { replaySteps } from '../../../../engine/log/replay.ts';
import { begin, configurationOf } from '../../../../engine/state/take.ts';
import { inputOf } from '../../../../record/log/input-of.ts';
import type { CaseView } from '../../../parts/api/views.ts';

/** The rule is that of the state before the entry. Ends early, without a guess, where the log cannot be replayed here. */
export function rulesBySeq({ header, entries }: Pick<CaseView, 'header' | 'entries'>): ReadonlyMap<number, string> {
  const input = inputOf(header);
  const rules = new Map<number, string>();
  let before = begin(input);
  try {
    for (const { entry, state } of replaySteps({ input, entries })) {
      const step = configurationOf(before).steps.get(entry.event.type);
      if (step !== undefined) rules.set(entry.seq, step.rule);
      before = state;
    }
  } catch {
    // A log of another standard may hold steps this chart does not know; the timeline is shown all the same.
  }
  return rules;
}
