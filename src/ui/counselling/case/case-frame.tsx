// The head of a case, its stages, and the page of it that is open.
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { AgreementTab } from '../agreement/agreement-tab.tsx';
import { IsUnderHead } from '../../parts/kit/page-head.tsx';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { WithCase } from '../../parts/shell/with-case.tsx';
import { CaseHead } from './case-head.tsx';
import { texts } from './texts.ts';

export function CaseFrame() {
  const { id } = useParams({ from: '/cases/$id' });
  return (
    <WithCase id={id}>
      {(view) => (
        <div className="page page-case">
          <CaseHead view={view} />
          <CaseTabs view={view} />
          {/* Another case, other drafts: nothing typed here may turn up there. */}
          <IsUnderHead value={true}>
            <Outlet key={id} />
          </IsUnderHead>
        </div>
      )}
    </WithCase>
  );
}

function CaseTabs({ view: { id, state } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  return (
    <nav className="tabs" aria-label={t.pages}>
      <Link to="/cases/$id" params={{ id }} className="tab" activeOptions={{ exact: true, includeSearch: false }}>
        {t.wizard}
      </Link>
      <Link to="/cases/$id/person" params={{ id }} className="tab">
        {t.person}
      </Link>
      <Link to="/cases/$id/steps" params={{ id }} className="tab" activeOptions={{ includeSearch: false }}>
        {t.steps}
      </Link>
      <Link to="/cases/$id/history" params={{ id }} className="tab">
        {t.history}
      </Link>
      <AgreementTab id={id} context={state.context} />
    </nav>
  );
}
