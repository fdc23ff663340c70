// The standard as a drawing: the case and what lives inside it, without any case.
import { Link, useSearch } from '@tanstack/react-router';
import { chartNames, type ChartName } from '../../engine/chart/chart-of.ts';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { Chart } from './chart.tsx';
import { texts } from './texts.ts';

/** An address that asks for no chart we know shows the case. */
const chartNamed = (name: string | undefined): ChartName => chartNames.find((known) => known === name) ?? 'case';

export function ChartPage() {
  const { say, t } = useLanguage(texts);
  const of = chartNamed(useSearch({ from: '/chart' }).of);
  return (
    <div className="page chart-page">
      <PageHead title={t.title}>
        <nav className="chart-choice" aria-label={t.which}>
          {chartNames.map((name) => (
            <Link
              key={name}
              to="/chart"
              search={{ of: name === 'case' ? undefined : name }}
              activeOptions={{ exact: true }}
              className="area"
            >
              {say.chart(name)}
            </Link>
          ))}
        </nav>
      </PageHead>
      {/* Another chart begins at its own beginning. */}
      <Chart key={of} name={of} />
    </div>
  );
}
