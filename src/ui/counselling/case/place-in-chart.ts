// Reads off a state where the case stands: stage, presence, review clock.
import type { StateValue } from 'xstate';
import type { CaseState } from '../../../engine/state/case-state.ts';

export type PlaceInChart = {
  readonly stage: string;
  readonly presence: string | null;
  readonly clock: string | null;
  readonly handover: string | null;
};

const pathOf = (value: StateValue | undefined): string | null => {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value);
  return entry === undefined ? null : [entry[0], pathOf(entry[1])].filter(Boolean).join('.');
};

export function placeInChart({ value }: Pick<CaseState, 'value'>): PlaceInChart {
  if (typeof value === 'string') return { stage: value, presence: null, clock: null, handover: null };
  const open = value['open'];
  const regions = typeof open === 'object' ? open : {};
  return {
    stage: pathOf(regions['stage']) ?? 'open',
    presence: pathOf(regions['presence']),
    clock: pathOf(regions['reviewClock']),
    handover: pathOf(regions['handover']),
  };
}
