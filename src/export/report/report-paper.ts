// The report of the programme as the press takes it: every indicator for all and by site, in words and numbers as they are printed. Pure: the
// tables and the day are handed in, and nothing in them is about a case.
import type { Day } from '../../../machines/day.ts';
import { dayIn } from '../../language/days.ts';
import type { Lang } from '../../language/language.ts';
import type { HalfYear } from '../../network/figures/half-year.ts';
import { indicators } from '../../network/figures/indicators/indicators.ts';
import { isNothing, type PublishedFigure, type Table } from '../../network/figures/small-cells/publish.ts';
import { figureValueIn, figureWordsIn, halfYearIn } from '../../network/words/figure-words.ts';
import { sayFigureIn } from '../../network/words/say-figure.ts';
import { texts } from './texts.ts';

export type ReportCounts = Readonly<Record<keyof (typeof texts)['de']['counts'], number>>;

/** `tables`: one of each indicator, by site. */
export type Report = {
  readonly language: Lang;
  readonly printedOn: Day;
  readonly from: HalfYear;
  readonly to: HalfYear;
  readonly counts: ReportCounts;
  readonly tables: readonly Table[];
};

/** Cells of a row are text, ready to be set. */
export type ReportSection = {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
};

export type ReportPaper = {
  readonly kind: 'report';
  readonly language: Lang;
  readonly printedOn: readonly number[];
  readonly title: string;
  readonly lead: string;
  readonly rules: string;
  readonly page: string;
  readonly foot: string;
  readonly standing: { readonly title: string; readonly counts: readonly (readonly [term: string, count: string])[] };
  readonly sections: readonly ReportSection[];
};

export function reportPaper({ language, printedOn, from, to, counts, tables }: Report): ReportPaper {
  const t = texts[language];
  const sayHalf = halfYearIn(language);
  const say = sayFigureIn(language);
  const terms = Object.entries(t.counts) as [keyof ReportCounts, string][];
  return {
    kind: 'report',
    language,
    printedOn: printedOn.split('-').map(Number),
    title: t.title,
    lead: from === to ? t.leadOne(sayHalf(from)) : t.lead(sayHalf(from), sayHalf(to)),
    rules: t.rules,
    page: t.page,
    foot: `Etappe · ${t.title} · ${t.asOf} ${dayIn(language)(printedOn)}`,
    standing: { title: t.standing(dayIn(language)(printedOn)), counts: terms.map(([name, term]) => [term, say.count(counts[name])]) },
    sections: tables.map((table) => sectionOf(table, language)),
  };
}

function sectionOf(table: Table, language: Lang): ReportSection {
  const t = texts[language];
  const { asked, isBrokenDown, rows, pooled, total } = table;
  const { title, about, counted } = figureWordsIn(language).indicators[asked.indicator];
  const isDays = indicators[asked.indicator].measure === 'days';
  const head = isDays ? [t.site, t.median, t.of, t.missing, t.interval] : [t.site, t.share, counted, t.of, t.missing, t.interval];
  if (isNothing(table)) return { title, about, head, rows: [], note: t.nothing };
  const sayValue = figureValueIn(language);
  const told = rows.filter(({ value }) => pooled === null || !pooled.values.includes(value));
  const lines = told.map(({ value, figure }) => rowOf(sayValue('site', value), figure, isDays, language));
  const together = pooled === null ? [] : [rowOf(t.together(pooled.values.length), pooled.figure, isDays, language)];
  const all = rowOf(t.all, total, isDays, language);
  return { title, about, head, rows: [...(isBrokenDown ? [...lines, ...together] : []), all], note: isBrokenDown ? null : t.notBrokenDown };
}

function rowOf(name: string, figure: PublishedFigure, isDays: boolean, language: Lang): readonly string[] {
  const say = sayFigureIn(language);
  const first = isDays ? [say.count(figure.median)] : [say.share(figure), say.count(figure.numerator)];
  return [name, ...first, say.count(figure.denominator), say.count(figure.missing), say.interval(figure)];
}
