// Reads off a state where the case stands: stage, presence, review clock, and the stage of the way as people see it.
import type { StateValue } from 'xstate';
import type { CaseState } from '../../engine/case-state.ts';

export type PlaceInChart = { readonly stage: string; readonly presence: string | null; readonly clock: string | null };

const pathOf = (value: StateValue | undefined): string | null => {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value);
  return entry === undefined ? null : [entry[0], pathOf(entry[1])].filter(Boolean).join('.');
};

export function placeInChart({ value }: Pick<CaseState, 'value'>): PlaceInChart {
  if (typeof value === 'string') return { stage: value, presence: null, clock: null };
  const open = value['open'];
  const regions = typeof open === 'object' ? open : {};
  return { stage: pathOf(regions['stage']) ?? 'open', presence: pathOf(regions['presence']), clock: pathOf(regions['reviewClock']) };
}

/** The way of a case in six stages, by the first part of the chart's path. */
const wayByStage: Readonly<Record<string, number>> = {
  intake: 0,
  briefAdvice: 1,
  needsAssessment: 1,
  goals: 2,
  signature: 3,
  inForce: 4,
  withoutAgreement: 4,
  review: 4,
  renegotiation: 4,
  completion: 5,
  closed: 6,
  erased: 6,
};

/** 0 to 5; 6 once everything is behind us. */
export const stageOfWay = (stage: string): number => wayByStage[stage.split('.')[0] ?? ''] ?? 0;
