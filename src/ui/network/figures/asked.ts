// What is asked of the figures: what stands in the address where it fits, else what is usual.
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { lastDayOf, type HalfYear } from '../../../network/figures/half-year.ts';
import { indicatorNames, indicators, type IndicatorName } from '../../../network/figures/indicators/indicators.ts';
import type { Dimension } from '../../../network/figures/indicators/cut.ts';
import type { FigureAsked } from '../../parts/api/figures.ts';

/** In the order of the lists. */
export const dimensionsFor = (name: IndicatorName): readonly Dimension[] => ['site', 'service', 'ageBand', ...indicators[name].rows];

/** Without a word about the time: the last two years that are complete. */
const usual = 4;

/** `halves`: those that are complete, the last one last. Null where there is none yet. */
export function useFigureAsked(halves: readonly HalfYear[]): FigureAsked | null {
  const { indicator, by, from, to } = useSearch({ from: '/figures' });
  return useMemo(() => {
    const name = indicatorNames.find((one) => one === indicator) ?? 'reviewsOnTime';
    const time = usualTime(halves);
    if (time === null) return null;
    const chosen = (half: string | undefined, otherwise: HalfYear): HalfYear => halves.find((one) => one === half) ?? otherwise;
    return {
      indicator: name,
      by: dimensionsFor(name).find((one) => one === by) ?? null,
      from: chosen(from, time.from),
      to: chosen(to, time.to),
    };
  }, [indicator, by, from, to, halves]);
}

/** What is usual to ask for: the last two years that are complete, or as many as there are. */
export function usualTime(halves: readonly HalfYear[]): { readonly from: HalfYear; readonly to: HalfYear } | null {
  const to = halves.at(-1);
  return to === undefined ? null : { from: halves.at(-usual) ?? halves[0] ?? to, to };
}

export const isBefore = (a: HalfYear, b: HalfYear): boolean => lastDayOf(a) < lastDayOf(b);
