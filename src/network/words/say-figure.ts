// Says a figure: numbers the way people write them, and what is suppressed as not shown. The same on the screen and on paper.
import type { Lang } from '../../language/language.ts';
import type { Cell, PublishedFigure } from '../figures/small-cells/publish.ts';

const locales: Readonly<Record<Lang, string>> = { de: 'de-DE', en: 'en-GB' };
const hidden: Readonly<Record<Lang, string>> = { de: 'nicht gezeigt', en: 'not shown' };
const between: Readonly<Record<Lang, (from: string, to: string) => string>> = {
  de: (from, to) => `${from} bis ${to}`,
  en: (from, to) => `${from} to ${to}`,
};
/** Where there is nothing to say. */
const nothing = '–';

/** Between 0 and 1; null where it cannot be told or nothing was counted. */
export const shareOf = ({ numerator, denominator }: PublishedFigure): number | null =>
  numerator === 'suppressed' || denominator === 'suppressed' || denominator === 0 ? null : numerator / denominator;

export type SayFigure = {
  readonly count: (cell: Cell | null) => string;
  readonly share: (figure: PublishedFigure) => string;
  /** Of a share in percent, of a median in days. */
  readonly interval: (figure: PublishedFigure) => string;
};

export function sayFigureIn(lang: Lang): SayFigure {
  const whole = new Intl.NumberFormat(locales[lang]);
  const percent = new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: 0 });
  return {
    count: (cell) => (cell === null ? nothing : cell === 'suppressed' ? hidden[lang] : whole.format(cell)),
    share: (figure) => {
      const share = shareOf(figure);
      if (share !== null) return percent.format(share);
      return figure.denominator === 0 ? nothing : hidden[lang];
    },
    interval: ({ interval, median }) => {
      if (interval === null) return nothing;
      const say = median === null ? percent : whole;
      return between[lang](say.format(interval.from), say.format(interval.to));
    },
  };
}
