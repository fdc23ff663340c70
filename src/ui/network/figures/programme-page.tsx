// The programme across all sites: how far the work is, what is overdue, what has to be verified. Counts only.
import { Link } from '@tanstack/react-router';
import { siteName } from '../../../../machines/sites.ts';
import { useProgramme } from '../../parts/api/figures.ts';
import type { Programme, ProgrammeCounts } from '../../parts/api/views.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { localeOf, useLanguage } from '../../parts/words/language.tsx';
import { WideTable } from './wide-table.tsx';
import { texts } from './programme-texts.ts';
import type { SiteRow } from './site-row.ts';
import { StagesChart } from './stages-chart.tsx';
import './figures.css';

export function ProgrammePage() {
  const { say, t } = useLanguage(texts);
  const { data, error, refetch } = useProgramme();
  return (
    <div className="page figures">
      <PageHead title={t.title} {...(data && { lead: t.lead(say.day(data.today)) })}>
        <div className="row">
          <Link to="/actions" className="button button-plain">
            {t.toActions}
          </Link>
          <Link to="/figures" className="button button-plain">
            {t.toFigures}
          </Link>
        </div>
      </PageHead>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <p className="soft">{t.loading}</p> : <Counts programme={data} />}
    </div>
  );
}

function Counts({ programme }: { readonly programme: Programme }) {
  const { t } = useLanguage(texts);
  const { all, damaged } = programme;
  const rows = programme.sites.map(({ site, counts }) => ({ name: siteName(site), counts }));
  return (
    <>
      <Panel title={t.all}>
        <Totals counts={all} />
        {damaged > 0 && <p className="soft">{t.damaged(damaged)}</p>}
        {all.toVerify > 0 && (
          <p>
            <Link to="/directory" search={{ show: 'toVerify' }} className="link">
              {t.toDirectory}
            </Link>
          </p>
        )}
      </Panel>
      <Panel title={t.sites}>
        <p className="soft small">{t.sitesNote}</p>
        <StagesChart rows={rows} />
        <SiteTable rows={[...rows, { name: t.all, counts: all }]} />
      </Panel>
    </>
  );
}

function Totals({ counts }: { readonly counts: ProgrammeCounts }) {
  const { lang, t } = useLanguage(texts);
  const format = new Intl.NumberFormat(localeOf[lang]);
  const totals = [
    [t.agreements, counts.agreements],
    [t.centres, counts.centres],
    [t.reviewsDue, counts.reviewsDue],
    [t.overdue, counts.overdue],
    [t.escalated, counts.escalated],
    [t.toVerify, counts.toVerify],
    [t.actionsOpen, counts.actionsOpen],
    [t.actionsDone, counts.actionsDone],
  ] as const;
  return (
    <dl className="programme-totals">
      {totals.map(([term, count]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{format.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function SiteTable({ rows }: { readonly rows: readonly SiteRow[] }) {
  const { lang, t } = useLanguage(texts);
  const format = new Intl.NumberFormat(localeOf[lang]);
  const stages = Object.keys(t.stages) as (keyof typeof t.stages)[];
  return (
    <WideTable name={t.table}>
      <thead>
        <tr>
          <th scope="col">{t.site}</th>
          <th scope="col">{t.agreements}</th>
          <th scope="col">{t.reviewsDue}</th>
          <th scope="col">{t.overdue}</th>
          <th scope="col">{t.escalated}</th>
          <th scope="col">{t.toVerify}</th>
          <th scope="col">{t.actionsOpen}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col">
              {t.stages[stage]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{format.format(counts.agreements)}</td>
            <td>{format.format(counts.reviewsDue)}</td>
            <td>{format.format(counts.overdue)}</td>
            <td>{format.format(counts.escalated)}</td>
            <td>{format.format(counts.toVerify)}</td>
            <td>{format.format(counts.actionsOpen)}</td>
            {stages.map((stage) => (
              <td key={stage}>{format.format(counts.cases[stage])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
