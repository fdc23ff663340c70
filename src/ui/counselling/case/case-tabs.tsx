// The pages of a case: a row of tabs, on a telephone a menu.
import { Link } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { AgreementTab } from '../agreement/agreement-tab.tsx';
import { texts } from './texts.ts';

export function CaseTabs({ view: { id, state } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const [isOpen, open] = useState(false);
  const list = useId();
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') open(false);
  };
  return (
    <nav className="tabs" aria-label={t.pages}>
      {/* Out of sight, and so out of the way of the keyboard, where the row has room. */}
      <button
        type="button"
        className="tabs-menu"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => open(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        {t.pagesShort}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <div
        id={list}
        className={isOpen ? 'tabs-list is-open' : 'tabs-list'}
        onClick={() => open(false)}
        onKeyDown={closeOnEscape}
        role="presentation"
      >
        <Link to="/cases/$id" params={{ id }} className="tab" activeOptions={{ exact: true, includeSearch: false }}>
          {t.wizard}
        </Link>
        <Link to="/cases/$id/person" params={{ id }} className="tab">
          {t.person}
        </Link>
        <Link to="/cases/$id/chains" params={{ id }} className="tab">
          {t.chains}
        </Link>
        <Link to="/cases/$id/referrals" params={{ id }} className="tab" activeOptions={{ includeSearch: false }}>
          {t.referrals}
        </Link>
        <Link to="/cases/$id/steps" params={{ id }} className="tab" activeOptions={{ includeSearch: false }}>
          {t.steps}
        </Link>
        <Link to="/cases/$id/history" params={{ id }} className="tab">
          {t.history}
        </Link>
        <Link to="/cases/$id/rights" params={{ id }} className="tab">
          {t.rights}
        </Link>
        <AgreementTab id={id} context={state.context} />
      </div>
    </nav>
  );
}
