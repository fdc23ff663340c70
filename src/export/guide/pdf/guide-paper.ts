// The guide as the press takes it: the same structure as the page, with what a printed book has besides. Pure: the day is told.
import type { Day } from '../../../../machines/day.ts';
import { dayIn } from '../../../language/days.ts';
import type { Lang } from '../../../language/language.ts';
import type { Guide } from '../guide-shape.ts';
import { texts } from '../texts.ts';

export type GuidePaper = {
  readonly kind: 'guide';
  readonly language: Lang;
  readonly printedOn: readonly number[];
  readonly guide: Guide;
  readonly contents: string;
  readonly page: string;
  readonly foot: string;
  readonly onlyIf: string;
  readonly leadsTo: string;
};

type Printing = { readonly language: Lang; readonly standard: string; readonly printedOn: Day };

export function guidePaper(guide: Guide, { language, standard, printedOn }: Printing): GuidePaper {
  const { contents, page, asOf, onlyIf, leadsTo } = texts[language];
  return {
    kind: 'guide',
    language,
    printedOn: printedOn.split('-').map(Number),
    guide,
    contents,
    page,
    foot: `Etappe · Standard ${standard} · ${asOf} ${dayIn(language)(printedOn)}`,
    onlyIf,
    leadsTo,
  };
}
