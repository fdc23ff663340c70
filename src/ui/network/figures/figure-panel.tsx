// The answer: the figure of all in words, its chart, the table, and what is not in it and why.
import { useMemo } from 'react';
import { hessianDimensionOf } from '../../../network/figures/hessian-dimensions.ts';
import { indicators } from '../../../network/figures/indicators/indicators.ts';
import { isNothing, type Table } from '../../../network/figures/small-cells/publish.ts';
import { figureValueIn, figureWordsIn, halfYearIn } from '../../../network/words/figure-words.ts';
import { Panel } from '../../parts/kit/panel.tsx';
import { sayFigureIn } from '../../../network/words/say-figure.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { NoFigures } from './no-figures.tsx';
import { rowsOf } from './rows.ts';
import { texts } from './texts.ts';

export function FigurePanel({ table }: { readonly table: Table }) {
  const { lang, t } = useLanguage(texts);
  const words = figureWordsIn(lang).indicators[table.asked.indicator];
  // The same rows from one drawing to the next: the chart is drawn anew only for others.
  const rows = useMemo(() => rowsOf(table, figureValueIn(lang), t.together), [table, lang, t]);
  if (isNothing(table)) return <NoFigures table={table} />;
  return (
    <Panel title={words.title}>
      <p className="soft">{words.about}</p>
      <Total table={table} />
      {table.asked.by !== null && !table.isBrokenDown && <p>{t.notBrokenDown}</p>}
      {rows.length > 0 && (
        <>
          <FigureChart table={table} rows={rows} />
          <FigureTable table={table} rows={rows} />
        </>
      )}
      <Notes table={table} />
    </Panel>
  );
}

function Total({ table: { asked, total } }: { readonly table: Table }) {
  const { lang, t } = useLanguage(texts);
  const say = sayFigureIn(lang);
  const words = figureWordsIn(lang).indicators[asked.indicator];
  const isDays = indicators[asked.indicator].measure === 'days';
  const main = isDays ? t.medianOf(say.count(total.median)) : say.share(total);
  return (
    <div className="figures-total">
      <p className="figures-number">{main}</p>
      <p>
        {isDays
          ? `${t.middle} · ${say.count(total.numerator)} ${words.counted}`
          : `${t.shareOf(say.count(total.numerator), say.count(total.denominator))} ${words.counted}`}
        {total.interval !== null && (
          <span className="soft">
            {' '}
            · {t.columns.interval} {say.interval(total)}
          </span>
        )}
      </p>
      {total.missing !== 0 && <p className="soft">{t.withMissing(say.count(total.missing), words.missing)}</p>}
    </div>
  );
}

function Notes({ table: { asked, periods, waiting, pooled, rows, total } }: { readonly table: Table }) {
  const { lang, t } = useLanguage(texts);
  const words = figureWordsIn(lang);
  const sayHalf = halfYearIn(lang);
  const sayValue = figureValueIn(lang);
  const dimension = hessianDimensionOf[asked.indicator];
  const cells = [total, ...rows.map(({ figure }) => figure), ...(pooled === null ? [] : [pooled.figure])];
  const isHidden = cells.some(({ numerator, others, missing }) => [numerator, others, missing].includes('suppressed'));
  const { by } = asked;
  const notes = [
    pooled !== null &&
      by !== null &&
      pooled.values.length > 0 &&
      t.togetherNote(pooled.values.map((value) => sayValue(by, value)).join(', ')),
    isHidden && t.hiddenNote,
    t.periods(periods.flat().map(sayHalf).join(', ')),
    waiting.length > 0 && t.waiting(waiting.map(sayHalf).join(', ')),
    dimension === 'byDomain' && t.hessianByDomain,
    dimension !== null && dimension !== 'byDomain' && t.hessian(words.hessian[dimension]),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <ul className="figures-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
