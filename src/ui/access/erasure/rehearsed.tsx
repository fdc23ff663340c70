// What erasing a case would take today and what would stay, counted.
import type { ErasureRehearsal } from '../../parts/api/erasure.ts';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function Rehearsed({ rehearsal: { goes, stays } }: { readonly rehearsal: ErasureRehearsal }) {
  const { t } = useLanguage(texts);
  // What there is none of would only make the list longer.
  const going = goes.filter(({ count }) => count !== 0);
  return (
    <Panel title={t.rehearsalTitle}>
      <p className="soft">{t.rehearsalLead}</p>
      <div className="erasure-lists">
        <Counts title={t.goesTitle} rows={going.map(({ kind, count }) => [t.goes[kind], count === null ? t.all : String(count)])} />
        <Counts title={t.staysTitle} rows={stays.map(({ kind, count }) => [t.stays[kind], count === null ? t.unchanged : String(count)])} />
      </div>
    </Panel>
  );
}

type CountsProps = { readonly title: string; readonly rows: readonly (readonly [string, string])[] };

function Counts({ title, rows }: CountsProps) {
  return (
    <section aria-label={title}>
      <h3 className="erasure-title">{title}</h3>
      <dl className="erasure-counts">
        {rows.map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
