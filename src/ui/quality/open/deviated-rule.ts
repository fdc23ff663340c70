// Which paragraph a deviation is about: that of the step which was not possible, or of what the calendar should have said.
import type { Rule } from '../../../../machines/case/chart/rule.ts';
import type { Deviation } from '../../../engine/log/conform.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { configurationOf } from '../../../engine/state/take.ts';

/** `state`: the one the entry was judged in. Null where the chart has no such step there. */
export const deviatedRule = (deviation: Deviation, state: CaseState): Rule | null =>
  configurationOf(state).steps.get(deviation.code === 'deadlineMissing' ? deviation.expected : deviation.event)?.rule ?? null;
