// Begins a case and takes its steps, by the stepper that was asked for; and says what may be asked of where a case stands.
import { initialContext, type CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import { configurationFor, type Configuration } from '../chart/table/configuration.ts';
import { stepInTable } from '../chart/table/step.ts';
import { beginByXState, takeByXState } from './by-xstate.ts';
import type { CaseState, Stepper } from './case-state.ts';
import { dated, type EntryFacts } from './entry-facts.ts';

/**
 * A state that the table has led to, from which it takes the next step as well. It knows its configuration without being looked up, and
 * apart from that is the same plain data: what is private is neither stored nor compared.
 */
class StateInTable implements CaseState {
  readonly value: CaseState['value'];
  readonly context: CaseContext;
  readonly #configuration: Configuration;

  constructor(configuration: Configuration, context: CaseContext) {
    this.value = configuration.value;
    this.context = context;
    this.#configuration = configuration;
  }

  static placeOf(state: CaseState): Configuration | null {
    return #configuration in state ? state.#configuration : null;
  }
}

/** Where the states stand that XState has led to: asked several times of one state. */
const places = new WeakMap<CaseState, Configuration>();

/** What may be asked of where a case stands: which event needs what, which deadlines run, which states are active. */
export function configurationOf(state: CaseState): Configuration {
  const known = StateInTable.placeOf(state) ?? places.get(state);
  if (known !== undefined) return known;
  const configuration = configurationFor(state.value);
  places.set(state, configuration);
  return configuration;
}

/** Where every case begins. */
let first: Configuration | null = null;

/** A case to which nothing has happened yet. */
export function begin(input: CaseInput, stepper: Stepper = 'xstate'): CaseState {
  if (stepper === 'xstate') return beginByXState(input);
  first ??= configurationFor(beginByXState(input).value);
  return new StateInTable(first, initialContext({ input }));
}

/** The same place in the chart with other facts; the stepper stays. */
export function withContext(state: CaseState, context: CaseContext): CaseState {
  const configuration = StateInTable.placeOf(state);
  return configuration === null ? { value: state.value, context } : new StateInTable(configuration, context);
}

/** The same state, from which this stepper takes the steps from now on. */
export const goingOnBy = (stepper: Stepper, { value, context }: CaseState): CaseState =>
  stepper === 'table' ? new StateInTable(configurationFor(value), context) : { value, context };

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
  const from = StateInTable.placeOf(state);
  if (from === null) return takeByXState(state, event);
  const { configuration, context, taken } = stepInTable(from, state.context, event);
  return { state: new StateInTable(configuration, context), effects: taken.flatMap(({ asks }) => asks ?? []) };
}
