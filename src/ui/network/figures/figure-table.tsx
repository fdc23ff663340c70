// The table a chart is made of: numerator, denominator and missing stand beside every figure.
import { indicators } from '../../../network/figures/indicators/indicators.ts';
import type { Table } from '../../../network/figures/small-cells/publish.ts';
import { figureWordsIn } from '../../../network/words/figure-words.ts';
import { sayFigureIn } from '../../../network/words/say-figure.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { isCounted, type FigureRow } from './rows.ts';
import { leadsToActions, ToActions } from './to-actions.tsx';
import { WideTable } from './wide-table.tsx';
import { texts } from './texts.ts';

type FigureTableProps = { readonly table: Pick<Table, 'asked' | 'total'>; readonly rows: readonly FigureRow[] };

export function FigureTable({ table: { asked, total }, rows }: FigureTableProps) {
  const { lang, t } = useLanguage(texts);
  const say = sayFigureIn(lang);
  const words = figureWordsIn(lang);
  const { counted } = words.indicators[asked.indicator];
  const isDays = indicators[asked.indicator].measure === 'days';
  if (isCounted(asked)) return <CountTable table={{ asked, total }} rows={rows} />;
  return (
    <WideTable name={t.tableOf(words.indicators[asked.indicator].title)}>
      <thead>
        <tr>
          <th scope="col">{asked.by !== null && words.dimensions[asked.by]}</th>
          {isDays ? (
            <th scope="col">{t.columns.median}</th>
          ) : (
            <>
              <th scope="col">{t.columns.share}</th>
              <th scope="col">{counted}</th>
            </>
          )}
          <th scope="col">{t.columns.of}</th>
          <th scope="col">{t.columns.missing}</th>
          <th scope="col">{t.columns.interval}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, { label: t.inAll, figure: total }].map(({ label, figure }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {isDays ? (
              <td>{say.count(figure.median)}</td>
            ) : (
              <>
                <td>{say.share(figure)}</td>
                <td>{say.count(figure.numerator)}</td>
              </>
            )}
            <td>{say.count(figure.denominator)}</td>
            <td>{say.count(figure.missing)}</td>
            <td>{say.interval(figure)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** Where the rows are the answers: how often each was given. */
function CountTable({ table: { asked, total }, rows }: FigureTableProps) {
  const { lang, t } = useLanguage(texts);
  const say = sayFigureIn(lang);
  const words = figureWordsIn(lang);
  const leadsOn = asked.indicator === 'hurdles' && leadsToActions(asked.by);
  return (
    <WideTable name={t.tableOf(words.indicators[asked.indicator].title)}>
      <thead>
        <tr>
          <th scope="col">{asked.by !== null && words.dimensions[asked.by]}</th>
          <th scope="col">{t.columns.count}</th>
          <th scope="col">{t.columns.missing}</th>
          {leadsOn && <th scope="col">{t.columns.action}</th>}
        </tr>
      </thead>
      <tbody>
        {[...rows, { value: null, label: t.inAll, figure: total }].map(({ value, label, figure }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{say.count(figure.denominator)}</td>
            <td>{say.count(figure.missing)}</td>
            {leadsOn && <td>{value !== null && <ToActions by={asked.by} value={value} label={label} />}</td>}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
