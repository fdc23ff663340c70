// The rows as a chart (Observable Plot): a share or a median with its interval, or, where rows are answers themselves, how often each was given.
// In the order of the table: sites are compared, never ranked.
import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { indicators } from '../../../network/figures/indicators/indicators.ts';
import type { Table } from '../../../network/figures/small-cells/publish.ts';
import { figureWordsIn } from '../../../network/words/figure-words.ts';
import { localeOf, useLanguage } from '../../parts/words/language.tsx';
import { none } from '../../../network/figures/indicators/observation.ts';
import { cutTo, gap, letterWidth } from './cut-to.ts';
import { Plotted } from './plotted.tsx';
import { isCounted, type FigureRow } from './rows.ts';
import { shareOf } from '../../../network/words/say-figure.ts';
import { texts } from './texts.ts';

type ChartProps = { readonly table: Table; readonly rows: readonly FigureRow[] };

type Point = { readonly label: string; readonly value: number | null; readonly from: number | null; readonly to: number | null };

export function FigureChart({ table, rows }: ChartProps) {
  const { lang, t } = useLanguage(texts);
  const { indicator, by } = table.asked;
  const words = figureWordsIn(lang);
  const isOfCounts = isCounted(table.asked);
  const isDays = indicators[indicator].measure === 'days';
  const format = useMemo(() => new Intl.NumberFormat(localeOf[lang]), [lang]);
  const draw = useCallback(
    (width: number) => drawn(rows, { isOfCounts, isDays }, width, { hidden: t.hidden, format }),
    [rows, isOfCounts, isDays, t, format],
  );
  return (
    <figure className="figures-chart">
      <Plotted name={t.chartOf(words.indicators[indicator].title, by === null ? '' : words.dimensions[by])} draw={draw} />
      {!isOfCounts && <figcaption className="soft small">{t.chartNote}</figcaption>}
    </figure>
  );
}

type Kind = { readonly isOfCounts: boolean; readonly isDays: boolean };

function pointOf({ label, figure }: FigureRow, { isOfCounts, isDays }: Kind): Point {
  const { denominator, median, interval } = figure;
  if (isOfCounts) return { label, value: denominator === 'suppressed' ? null : denominator, from: null, to: null };
  const share = shareOf(figure);
  const value = isDays ? (median === 'suppressed' ? null : median) : share === null ? null : share * 100;
  const scale = isDays ? 1 : 100;
  return { label, value, from: interval && interval.from * scale, to: interval && interval.to * scale };
}

type Said = { readonly hidden: string; readonly format: Intl.NumberFormat };

/** Pixels. */
const rowHeight = 30;

function drawn(rows: readonly FigureRow[], kind: Kind, width: number, { hidden, format }: Said): Element {
  // What has no cause is no answer to the question for it, and would dwarf those that are.
  const points = rows.filter(({ value }) => !kind.isOfCounts || value !== none).map((row) => pointOf(row, kind));
  const longest = Math.max(...points.map(({ label }) => label.length));
  const marginLeft = Math.min(Math.max(width * 0.45, 90), longest * letterWidth + gap);
  const known = points.filter(({ value }) => value !== null);
  const percent = !kind.isOfCounts && !kind.isDays;
  return Plot.plot({
    width: Math.max(width, 240),
    height: points.length * rowHeight + 40,
    marginLeft,
    marginRight: 24,
    x: {
      zero: true,
      grid: true,
      label: null,
      ticks: width < 480 ? 3 : 5,
      tickFormat: (tick: number) => format.format(tick),
      ...(percent && { domain: [0, 100], tickFormat: (tick: number) => `${tick} %` }),
    },
    y: {
      domain: points.map(({ label }) => label),
      label: null,
      tickSize: 0,
      tickFormat: cutTo(marginLeft),
    },
    marks: [
      kind.isOfCounts
        ? Plot.barX(known, { x: 'value', y: 'label', insetTop: 6, insetBottom: 6, className: 'figures-bar' })
        : Plot.barX(
            points.filter(({ from }) => from !== null),
            { x1: 'from', x2: 'to', y: 'label', insetTop: 11, insetBottom: 11, className: 'figures-interval' },
          ),
      kind.isOfCounts ? null : Plot.dot(known, { x: 'value', y: 'label', r: 5, className: 'figures-dot' }),
      Plot.text(
        points.filter(({ value }) => value === null),
        { x: () => 0, y: 'label', text: () => hidden, textAnchor: 'start', dx: 6, className: 'figures-hidden' },
      ),
      Plot.ruleX([0], { className: 'figures-axis' }),
    ],
  });
}
