// Where cases leave the standard: counted by what, where, by which rule and when, and drawn on the chart. Each number leads to its cases.
import { lazy, Suspense, useMemo, useState } from 'react';
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Shelved } from '../open/shelf.ts';
import { texts } from './texts.ts';
import { countsOf, filtered, verdictOf, type Counted, type FilterName, type Filters } from './verdict-kind.ts';
import { useValueNames } from './value-names.ts';

const Chart = lazy(() => import('../../chart/chart.tsx').then((room) => ({ default: room.Chart })));

/** Lines of a list; the rest is shown when it is asked for. */
const atFirst = 6;

/** What the map counts by, in this order. */
const countedBy = ['code', 'leftAt', 'rule', 'site', 'month'] as const satisfies readonly FilterName[];

type LeavingMapProps = { readonly cases: readonly Shelved[]; readonly filters: Filters; readonly onChange: (filters: Filters) => void };

/** Of one case there is nothing to count. */
export function LeavingMap({ cases, filters, onChange }: LeavingMapProps) {
  const { t } = useLanguage(texts);
  const leaving = cases.filter((shelved) => verdictOf(shelved) === 'deviates');
  if (leaving.length === 0 || cases.length < 2) return null;
  return (
    <section className="panel" aria-labelledby="leaving-title">
      <h2 id="leaving-title" className="panel-title">
        {t.leavingTitle}
      </h2>
      <p className="soft">{t.leavingLead(leaving.length, cases.length)}</p>
      <div className="leaving-counts">
        {countedBy.map((name) => (
          <CountList key={name} name={name} counts={countsOf(leaving, name)} filters={filters} onChange={onChange} />
        ))}
      </div>
      {/* The cases stand beneath all this: whoever has pressed a number shall not have to look for what it did. */}
      {countedBy.some((name) => filters[name] !== null) && (
        <p>
          <a className="link" href="#list-title">
            {t.toCases(filtered(cases, filters).length)}
          </a>
        </p>
      )}
      <Fold title={t.leavingDrawn}>
        <LeavingDrawing leaving={leaving} />
      </Fold>
    </section>
  );
}

type CountListProps = {
  readonly name: FilterName;
  readonly counts: readonly Counted[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
};

/** Pressed once it shows these cases alone, pressed again all of them. */
function CountList({ name, counts, filters, onChange }: CountListProps) {
  const { t } = useLanguage(texts);
  const nameOf = useValueNames();
  const [isWhole, showWhole] = useState(false);
  const most = Math.max(...counts.map(({ count }) => count));
  const rest = counts.length - atFirst;
  if (counts.length === 0) return null;
  return (
    <fieldset className="leaving-by" aria-label={t.leavingBy[name]}>
      <h3 className="leaving-title">{t.leavingBy[name]}</h3>
      <ul>
        {(isWhole ? counts : counts.slice(0, atFirst)).map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              className="leaving-count"
              aria-label={`${nameOf[name](value)}: ${count}`}
              aria-pressed={filters[name] === value}
              onClick={() => onChange({ ...filters, [name]: filters[name] === value ? null : value })}
            >
              <span className="leaving-name">{nameOf[name](value)}</span>
              <span className="leaving-number">{count}</span>
              <span className="leaving-bar" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <button type="button" className="link" onClick={() => showWhole(true)}>
          {t.more(rest)}
        </button>
      )}
    </fieldset>
  );
}

/** Once a case is closed it stands in no region. */
const pathOf = (stage: string): string => (stage === 'closed' || stage === 'erased' ? stage : `open.stage.${stage}`);

function LeavingDrawing({ leaving }: { readonly leaving: readonly Shelved[] }) {
  const { t } = useLanguage(texts);
  const counted = useMemo(
    () => ({
      states: Object.fromEntries(countsOf(leaving, 'leftAt').map(({ value, count }) => [pathOf(value), count])),
      say: t.leftHere,
    }),
    [leaving, t],
  );
  return (
    <Suspense>
      <Chart name="case" counted={counted} />
    </Suspense>
  );
}
