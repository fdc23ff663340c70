// Says a figure: numbers the way people write them, and what is suppressed as not shown.
import type { Cell, PublishedFigure } from '../../../network/figures/small-cells/publish.ts';
import { localeOf, useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Between 0 and 1; null where it cannot be told or nothing was counted. */
export const shareOf = ({ numerator, denominator }: PublishedFigure): number | null =>
  numerator === 'suppressed' || denominator === 'suppressed' || denominator === 0 ? null : numerator / denominator;

export function useSaid() {
  const { lang, t } = useLanguage(texts);
  const whole = new Intl.NumberFormat(localeOf[lang]);
  const percent = new Intl.NumberFormat(localeOf[lang], { style: 'percent', maximumFractionDigits: 0 });
  const count = (cell: Cell | null): string => (cell === null ? '–' : cell === 'suppressed' ? t.hidden : whole.format(cell));
  const isDays = ({ median }: PublishedFigure): boolean => median !== null;
  return {
    count,
    share: (figure: PublishedFigure): string => {
      const share = shareOf(figure);
      return share === null
        ? figure.numerator === 'suppressed' || figure.denominator === 'suppressed'
          ? t.hidden
          : '–'
        : percent.format(share);
    },
    interval: (figure: PublishedFigure, isOfDays: boolean): string => {
      const { interval } = figure;
      if (interval === null) return '–';
      const say = isOfDays ? whole : percent;
      return t.range(say.format(interval.from), say.format(interval.to));
    },
    isDays,
  };
}
