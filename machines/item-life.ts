// Steps the small charts: the life of one goal, measure, consent, review, referral or version inside a case.
import { getNextTransitions, type AnyStateMachine, type SnapshotFrom } from 'xstate';
import { consentChart } from './consent/chart.ts';
import { goalChart } from './goal/chart.ts';
import { measureChart } from './measure/chart.ts';
import { referralChart } from './referral/chart.ts';
import { reviewChart } from './review/chart.ts';
import { versionChart } from './version/chart.ts';

/**
 * Items live inside the case and are no actors of their own (decision 1): the context keeps the name of the state, the chart says what may
 * come next. Each is drawn and tested like the case.
 */
export const itemCharts = {
  version: versionChart,
  goal: goalChart,
  measure: measureChart,
  consent: consentChart,
  review: reviewChart,
  referral: referralChart,
} as const;

export type ItemKind = keyof typeof itemCharts;
/** The states of one small chart. */
export type ItemState<K extends ItemKind> = Extract<SnapshotFrom<(typeof itemCharts)[K]>['value'], string>;

type Steps = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** XState says once where every step leads; stepping a case with forty items then costs a look-up each. */
function stepsOf(chart: AnyStateMachine): Steps {
  const from = (state: string) =>
    getNextTransitions(chart.resolveState({ value: state, context: {} })).map(
      ({ eventType, target }) => [eventType, target?.[0]?.key ?? state] as const,
    );
  return new Map(Object.keys(chart.states).map((state) => [state, new Map(from(state))]));
}

const steps = Object.fromEntries(Object.entries(itemCharts).map(([kind, chart]) => [kind, stepsOf(chart)])) as Record<ItemKind, Steps>;

/** Where `step` leads from `state`, or null when the chart does not know it there. */
export const nextItemState = <K extends ItemKind>(kind: K, state: ItemState<K>, step: string): ItemState<K> | null =>
  (steps[kind].get(state)?.get(step) as ItemState<K> | undefined) ?? null;

/** Like `nextItemState`, for a step that a check has already allowed. Throws where the chart does not know it: that is a defect. */
export function stepItem<K extends ItemKind>(kind: K, state: ItemState<K>, step: string): ItemState<K> {
  const next = nextItemState(kind, state, step);
  if (next === null) throw new Error(`a ${kind} that is '${String(state)}' cannot become '${step}'`);
  return next;
}
