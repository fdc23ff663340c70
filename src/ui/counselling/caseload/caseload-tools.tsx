// What narrows the list: words and a site.
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CaseFilter } from '../../parts/api/client.ts';
import { useActor, useSignedInRole } from '../../parts/api/use-actor.ts';
import type { SiteRow } from '../../parts/api/views.ts';
import { SearchField } from '../../parts/kit/search-field.tsx';
import { OptionalSelect } from '../../parts/kit/optional-select.tsx';
import { seesNames } from '../../parts/words/call-name.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { addressOf, useNarrow } from './filter.ts';
import { texts } from './texts.ts';

type CaseloadToolsProps = { readonly filter: CaseFilter; readonly sites: readonly SiteRow[] };

export function CaseloadTools({ filter, sites }: CaseloadToolsProps) {
  const { t } = useLanguage(texts);
  const narrow = useNarrow();
  const { role } = useActor();
  const signedIn = useSignedInRole();
  const hint = seesNames(signedIn) ? t.searchHint : signedIn === 'qualityAssurance' ? t.searchHintQuality : t.searchHintNameless;
  const search = useCallback((words: string) => narrow({ ...filter, words }), [filter, narrow]);
  return (
    <div className="caseload-tools">
      {role === 'counsellor' && <Whose filter={filter} />}
      <SearchField label={t.search} hint={hint} words={filter.words} onSearch={search} />
      {sites.length > 1 && (
        <OptionalSelect
          label={t.site}
          none={t.allSites}
          options={sites.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.site}
          onChange={(site) => narrow({ ...filter, site })}
        />
      )}
    </div>
  );
}

/** One's own first; everybody's one press away. */
function Whose({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useLanguage(texts);
  return (
    <nav className="segments" aria-label={t.whose}>
      {(['mine', 'all'] as const).map((whose) => (
        <Link
          key={whose}
          {...addressOf({ ...filter, whose })}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          className="segment"
        >
          {t[whose]}
        </Link>
      ))}
    </nav>
  );
}
