// The pages of a case without its words. What would show words says in one sentence where they belong.
import { Link, Navigate, Outlet, useMatches } from '@tanstack/react-router';
import { approversOf } from '../../../../../machines/case/checks/roles.ts';
import { sightIn } from '../../../parts/api/sight-in.ts';
import { useSignedInRole } from '../../../parts/api/use-actor.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { BesidePage } from './beside-page.tsx';
import { texts } from './texts.ts';
import { WordsElsewhere } from './words-elsewhere.tsx';
import './beside.css';

/** Coded facts and days only, whoever looks. */
const withoutWords: ReadonlySet<string> = new Set(['history', 'accesses', 'erasure', 'person/rights']);

export function BesideCase({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const role = useSignedInRole();
  // Of the page that is shown, not of the one somebody is on the way to.
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath.split('/').slice(3).join('/') ?? '' });
  const sight = sightIn(view);
  return (
    <>
      <p className="beside-lead soft">
        {sight !== 'content' && t.lead[sight]} {role === 'deputy' && t.deputy}
      </p>
      {page === '' ? <Navigate to="/cases/$id/steps" params={{ id: view.id }} replace /> : <Page page={page} view={view} />}
    </>
  );
}

function Page({ page, view }: { readonly page: string; readonly view: CaseView }) {
  if (page === 'steps') return <BesidePage view={view} />;
  return withoutWords.has(page) ? <Outlet /> : <WordsElsewhere id={view.id} />;
}

export function BesideTabs({ view: { id, sight } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const role = useSignedInRole();
  return (
    <nav className="tabs beside-tabs" aria-label={t.pages}>
      <Link to="/cases/$id/steps" params={{ id }} className="tab" activeOptions={{ includeSearch: false }}>
        {t.state}
      </Link>
      <Link to="/cases/$id/history" params={{ id }} className="tab" activeOptions={{ includeSearch: false }}>
        {t.history}
      </Link>
      {approversOf('erasure').some((approver) => approver === role) && (
        <>
          <Link to="/cases/$id/person/rights" params={{ id }} className="tab">
            {t.rights}
          </Link>
          <Link to="/cases/$id/erasure" params={{ id }} className="tab">
            {t.erasure}
          </Link>
        </>
      )}
      {sight === 'identity' && (
        <Link to="/cases/$id/accesses" params={{ id }} className="tab">
          {t.accesses}
        </Link>
      )}
    </nav>
  );
}
