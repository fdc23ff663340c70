// The start page: not a menu but a list of what is due, most pressing first.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCases, useSession } from '../api/queries.ts';
import type { Caseload, CaseRow } from '../api/views.ts';
import { Notice } from '../kit/notice.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useLanguage } from '../language.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { GroupList } from './group-list.tsx';
import { texts } from './texts.ts';
import { search, triage, urgencyOf } from './triage.ts';
import { useShownOf } from './use-shown-of.ts';

export function CaseloadPage() {
  const { t } = useLanguage();
  const { data, error, refetch } = useCases();
  if (data !== undefined) return <Caseloaded caseload={data} />;
  return error === null ? <p className="page soft">{t.loading}</p> : <Trouble error={error} onRetry={() => void refetch()} />;
}

function Caseloaded({ caseload: { today, cases } }: { readonly caseload: Caseload }) {
  const { say, t } = useLanguage(texts);
  const open = cases.filter((row) => urgencyOf(row) !== 'closed').length;
  return (
    <div className="page">
      <PageHead title={t.title} lead={t.lead(say.day(today), open)}>
        <Link to="/new" className="button button-primary">
          {t.newCase}
        </Link>
      </PageHead>
      {cases.length === 0 ? <NoCases /> : <Triage cases={cases} />}
    </div>
  );
}

function NoCases() {
  const { t } = useLanguage(texts);
  return (
    <div className="empty">
      <h2>{t.emptyTitle}</h2>
      <p>{t.empty}</p>
      <Link to="/new" className="button button-plain">
        {t.newCase}
      </Link>
    </div>
  );
}

function Triage({ cases }: { readonly cases: readonly CaseRow[] }) {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const [query, setQuery] = useState('');
  const shownOf = useShownOf(session?.sites ?? []);
  const found = search(cases, query, shownOf);
  const groups = triage(found);
  return (
    <>
      <div className="triage-tools">
        <TextField type="search" label={t.search} hint={t.searchHint} value={query} onChange={setQuery} />
        <nav className="triage-counts" aria-label={t.jump}>
          {groups.map(({ urgency, rows }) => (
            <a key={urgency} className={`triage-count tone-${urgency}`} href={`#${urgency}`}>
              <span className="triage-dot" aria-hidden="true" />
              {t.groups[urgency].title} <b>{rows.length}</b>
            </a>
          ))}
        </nav>
      </div>
      <output className="unseen">{query === '' ? '' : t.found(found.length)}</output>
      {found.length === 0 && (
        <Notice tone="info" title={t.noneFoundTitle}>
          <p>{t.noneFound}</p>
        </Notice>
      )}
      {groups.map((group) => (
        <GroupList key={group.urgency} group={group} />
      ))}
    </>
  );
}
