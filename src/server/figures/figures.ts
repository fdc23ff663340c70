// Figures and the programme, as they are asked for.
import type { Day } from '../../../machines/day.ts';
import type { Indicators, Programme } from '../../contract/figures.ts';
import type { CaseFacts } from '../../network/figures/facts/case-facts.ts';
import { halfYears } from '../../network/figures/half-year.ts';
import { hessianDimensionOf } from '../../network/figures/hessian-dimensions.ts';
import { indicatorNames, indicators } from '../../network/figures/indicators/indicators.ts';
import { dimensionsOf } from '../../network/figures/small-cells/plan.ts';
import { publishFrom, type Asked, type Table } from '../../network/figures/small-cells/publish.ts';
import { withinScope } from '../../storage/scope.ts';
import type { ReadDirectory } from '../directory/read-directory.ts';
import { lastComplete } from './fold.ts';
import { factsIn, plansFrom } from './plans.ts';
import { dueUntil, programmeOf } from './programme.ts';
import { refreshing, type FiguresParts } from './refresh.ts';

export type FiguresReader = {
  readonly table: (asked: Omit<Asked, 'through'>, today: Day) => Promise<Table>;
  readonly list: (today: Day) => Promise<Indicators>;
  readonly programme: (today: Day) => Promise<Programme>;
  /** Every case as it stands today, for whoever makes an evaluation set of them. */
  readonly facts: (today: Day) => Promise<CaseFacts[]>;
  /** What reading would have to do first anyway: done ahead of it, nobody waits. */
  readonly refresh: (today: Day) => Promise<number>;
};

const offered = indicatorNames.map((indicator) => {
  const { measure, least } = indicators[indicator];
  return { indicator, measure, least, dimensions: dimensionsOf(indicator), hessian: hessianDimensionOf[indicator] };
});

export function figuresReader(parts: FiguresParts & { readonly readDirectory: ReadDirectory }): FiguresReader {
  const { figures } = parts.storage.store;
  const refresh = refreshing(parts);
  const planFor = plansFrom(figures);

  // What may be told is worked out from all sites together, whoever asks; who may be told it is the policy's affair.
  const everywhere = <T>(work: () => Promise<T>): Promise<T> => withinScope('everywhere', work);

  return {
    refresh,

    table: (asked, today) =>
      everywhere(async () => {
        await refresh(today);
        return publishFrom(await planFor(asked.indicator, today), { ...asked, through: today });
      }),

    async list(today) {
      await refresh(today);
      const first = await everywhere(() => figures.firstFrozen());
      return { today, halfYears: first === null ? [] : halfYears(first, lastComplete(today)), indicators: offered };
    },

    async programme(today) {
      const damaged = await refresh(today);
      const { offers, actions } = await parts.readDirectory();
      const tallies = await everywhere(() => figures.tally(today, dueUntil(today)));
      return {
        ...programmeOf(
          tallies,
          { offers: [...offers.values()].map(({ entry }) => entry), actions: [...actions.values()].map(({ entry }) => entry) },
          today,
        ),
        damaged,
      };
    },

    async facts(today) {
      await refresh(today);
      // A row is kept as long as nothing in it can change: only the last day that was looked at is another one.
      return (await everywhere(() => figures.all())).flatMap((row) => factsIn(row).map((facts) => ({ ...facts, through: today })));
    },
  };
}
