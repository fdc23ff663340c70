// One indicator at a time: the figure of all, then the same broken down, as a chart and as the table it is made of.
import { Link, useNavigate } from '@tanstack/react-router';
import type { HalfYear } from '../../../network/figures/half-year.ts';
import { indicatorNames } from '../../../network/figures/indicators/indicators.ts';
import { figureWordsIn, halfYearIn } from '../../../network/words/figure-words.ts';
import { useFigure, useIndicators, type FigureAsked } from '../../parts/api/figures.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { OptionalSelect } from '../../parts/kit/optional-select.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { dimensionsFor, isBefore, useFigureAsked } from './asked.ts';
import { FigureFiles } from './figure-files.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { NoFigures } from './no-figures.tsx';
import { texts } from './texts.ts';
import './figures.css';

export function FiguresPage() {
  const { t } = useLanguage(texts);
  const known = useIndicators();
  return (
    <div className="page figures">
      <PageHead title={t.title} lead={t.lead}>
        <Link to="/programme" className="button button-plain">
          {t.toProgramme}
        </Link>
      </PageHead>
      {known.error !== null && <TroubleNotice error={known.error} onRetry={() => void known.refetch()} />}
      {known.data !== undefined && <Figures halves={known.data.halfYears} />}
    </div>
  );
}

function Figures({ halves }: { readonly halves: readonly HalfYear[] }) {
  const asked = useFigureAsked(halves);
  return asked === null ? <NoFigures /> : <Figure asked={asked} halves={halves} />;
}

type FigureProps = { readonly asked: FigureAsked; readonly halves: readonly HalfYear[] };

function Figure({ asked, halves }: FigureProps) {
  const { t } = useLanguage(texts);
  const { data, error, isPlaceholderData, refetch } = useFigure(asked);
  return (
    <>
      <Choices asked={asked} halves={halves} />
      <FigureFiles asked={asked} />
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <p className="soft">{t.loading}</p>
      ) : (
        <div aria-busy={isPlaceholderData || undefined} className="figures-answer awaits">
          <FigurePanel table={data} />
        </div>
      )}
    </>
  );
}

function Choices({ asked, halves }: FigureProps) {
  const { lang, t } = useLanguage(texts);
  const navigate = useNavigate({ from: '/figures' });
  const words = figureWordsIn(lang);
  const sayHalf = halfYearIn(lang);
  // "Back" leaves the page and does not walk through every choice.
  const ask = (change: Partial<FigureAsked>) => {
    const { by, ...next } = { ...asked, ...change };
    void navigate({ to: '.', search: { ...next, by: by ?? undefined }, replace: true, resetScroll: false });
  };
  const times = halves.map((half) => ({ value: half, label: sayHalf(half) }));
  return (
    <div className="figures-choices">
      <SelectField
        label={t.indicator}
        options={indicatorNames.map((name) => ({ value: name, label: words.indicators[name].title }))}
        value={asked.indicator}
        onChange={(name) => ask({ indicator: indicatorNames.find((one) => one === name) ?? asked.indicator, by: null })}
      />
      <OptionalSelect
        label={t.by}
        none={t.whole}
        options={dimensionsFor(asked.indicator).map((one) => ({ value: one, label: words.dimensions[one] }))}
        value={asked.by}
        onChange={(by) => ask({ by: dimensionsFor(asked.indicator).find((one) => one === by) ?? null })}
      />
      <SelectField
        label={t.from}
        options={times}
        value={asked.from}
        onChange={(from) => ask({ from, to: isBefore(asked.to, from) ? from : asked.to })}
      />
      <SelectField
        label={t.to}
        options={times}
        value={asked.to}
        onChange={(to) => ask({ to, from: isBefore(to, asked.from) ? to : asked.from })}
      />
    </div>
  );
}
