// What is published of each indicator, worked out once and kept until another half-year is frozen or more of one is known.
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseFacts } from '../../network/figures/facts/case-facts.ts';
import type { HalfYear } from '../../network/figures/half-year.ts';
import type { IndicatorName } from '../../network/figures/indicators/indicators.ts';
import { planOf, type Plan } from '../../network/figures/small-cells/plan.ts';
import type { FiguresStore, FrozenRow } from '../../record/ports/figures-store.ts';
import { lastComplete } from './fold.ts';

/** Of our own making: only what was frozen by `foldCase` comes out of the store. */
export const factsIn = ({ facts }: Pick<FrozenRow, 'facts'>): CaseFacts[] => JSON.parse(facts) as CaseFacts[];

export type PlanFor = (name: IndicatorName, today: Day) => Promise<Plan>;

export function plansFrom(store: FiguresStore): PlanFor {
  let version = '';
  let plans = new Map<IndicatorName, Plan>();

  return async (name, today) => {
    const now = `${lastComplete(today)} ${await store.frozenCount()}`;
    if (now !== version) [version, plans] = [now, new Map()];
    const into = plans;
    const known = into.get(name);
    if (known !== undefined) return known;
    const frozen = new Map<HalfYear, CaseFacts[]>();
    for (const [half, rows] of Map.groupBy(await store.frozen(), ({ halfYear }) => halfYear)) frozen.set(half, rows.flatMap(factsIn));
    // Today is not over, so the last day that was looked at is the one before.
    const plan = planOf(name, (half) => frozen.get(half) ?? [], plus(today, { days: -1 }));
    into.set(name, plan);
    return plan;
  };
}
