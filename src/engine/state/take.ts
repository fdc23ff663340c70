// Begins a case and takes its steps, by the stepper that was asked for; and says what may be asked of where a case stands.
import { initialContext, type CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import { rowOf, type Row } from '../chart/table/row.ts';
import { stepInTable } from '../chart/table/step.ts';
import { beginByXState, takeByXState } from './by-xstate.ts';
import type { CaseState, Stepper } from './case-state.ts';
import { dated, type EntryFacts } from './entry-facts.ts';

/**
 * A state that the table has led to, from which it takes the next step as well. It knows its row without being looked up, and apart from
 * that is the same plain data: what is private is neither stored nor compared.
 */
class StateInTable implements CaseState {
  readonly value: CaseState['value'];
  readonly context: CaseContext;
  readonly #row: Row;

  constructor(row: Row, context: CaseContext) {
    this.value = row.value;
    this.context = context;
    this.#row = row;
  }

  static rowOf(state: CaseState): Row | null {
    return #row in state ? state.#row : null;
  }
}

/** Rows of the states that XState has led to: asked several times of one state. */
const rows = new WeakMap<CaseState, Row>();

/** What may be asked of where a case stands: which event needs what, which deadlines run, which states are active. */
export function configurationOf(state: CaseState): Row {
  const known = StateInTable.rowOf(state) ?? rows.get(state);
  if (known !== undefined) return known;
  const row = rowOf(state.value);
  rows.set(state, row);
  return row;
}

let firstRow: Row | null = null;

/** A case to which nothing has happened yet. */
export function begin(input: CaseInput, stepper: Stepper = 'xstate'): CaseState {
  if (stepper === 'xstate') return beginByXState(input);
  firstRow ??= rowOf(beginByXState(input).value);
  return new StateInTable(firstRow, initialContext({ input }));
}

/** The same place in the chart with other facts; the stepper stays. */
export function withContext(state: CaseState, context: CaseContext): CaseState {
  const row = StateInTable.rowOf(state);
  return row === null ? { value: state.value, context } : new StateInTable(row, context);
}

/** The same state, from which this stepper takes the steps from now on. */
export const goingOnBy = (stepper: Stepper, { value, context }: CaseState): CaseState =>
  stepper === 'table' ? new StateInTable(rowOf(value), context) : { value, context };

/**
 * Takes the step, by the stepper that has led here. Only for entries whose event the configuration knows, and against which nothing speaks;
 * or, when the log is told anew, for one that stands although these reasons speak against it now: it is applied and marked `irregular` with
 * them.
 */
export function take(
  state: CaseState,
  entry: EntryFacts,
  irregular: readonly Refusal[] = [],
): { readonly state: CaseState; readonly effects: readonly Effect[] } {
  const event = irregular.length === 0 ? dated(entry) : { ...dated(entry), irregular };
  const from = StateInTable.rowOf(state);
  if (from === null) return takeByXState(state, event);
  const { row, context, taken } = stepInTable(from, state.context, event);
  return { state: new StateInTable(row, context), effects: taken.flatMap(({ asks }) => asks ?? []) };
}
