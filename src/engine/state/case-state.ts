// The state of a case between two entries: plain JSON, derived from the log, never the truth itself.
import type { StateValue } from 'xstate';
import type { CaseContext } from '../../../machines/case/context/context.ts';

export type CaseState = { readonly value: StateValue; readonly context: CaseContext };

/** Who takes the steps of a case: XState, the reference and the only one that writes, or the table built from its chart (decision 6). */
export type Stepper = 'xstate' | 'table';
