// The directory of offers (Integrationsatlas): searched and narrowed, and for somebody who is described, which of them are for them.
import { Link } from '@tanstack/react-router';
import { useDirectory } from '../../../parts/api/directory.ts';
import { useSession } from '../../../parts/api/queries.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { SearchField } from '../../../parts/kit/search-field.tsx';
import { TroubleNotice } from '../../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { useAsked, useAskedFor } from './asked.ts';
import { DirectoryTools } from './directory-tools.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OfferList } from './offer-list.tsx';
import { StandingRail } from './standing-rail.tsx';
import '../directory.css';

export function DirectoryPage() {
  const { t } = useLanguage(texts);
  const asked = useAsked();
  const words = useAskedFor((memory) => memory.words);
  const found = useDirectory(asked);
  const newest = found.data?.pages.at(-1);
  return (
    <div className="page directory">
      <PageHead title={t.title} lead={t.lead}>
        <div className="row">
          <PublicPage region={asked.region} />
          <Link to="/directory/new" className="button button-primary">
            {t.enter}
          </Link>
        </div>
      </PageHead>
      <SearchField label={t.search} hint={t.searchHint} words={words} onSearch={search} />
      <div className="directory-body">
        <div className="directory-tools">
          <StandingRail counts={newest?.counts} />
          <DirectoryTools />
          <p>
            <Link to="/chains" className="link">
              {t.chains}
            </Link>
          </p>
          <p>
            <Link to="/directory/import" className="link">
              {t.exchange}
            </Link>
          </p>
        </div>
        <div className="directory-found">
          {found.error !== null && <TroubleNotice error={found.error} onRetry={() => void found.refetch()} />}
          {/* Always there: a live region that appears with its words is often not read out. */}
          <output className="soft">{found.isPlaceholderData || newest === undefined ? '' : t.found(newest.total)}</output>
          {found.data === undefined && found.error === null && <p className="soft">{t.loading}</p>}
          {newest?.total === 0 && !found.isPlaceholderData && <NothingFound asked={asked} />}
          {found.data !== undefined && (
            <OfferList
              pages={found.data.pages}
              isOld={found.isPlaceholderData}
              isLoadingMore={found.isFetchingNextPage}
              onMore={() => void found.fetchNextPage()}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Outside, so that it stays the same from one drawing to the next: the field waits for the last key. */
const search = (words: string) => useAskedFor.setState({ words });

/** What everybody may read of the region that is in view; outside this screen, so that it opens beside it. */
function PublicPage({ region }: { readonly region: string | undefined }) {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const shown = region ?? session?.site;
  if (shown === undefined) return null;
  return (
    <a href={`/wegweiser/${shown}`} target="_blank" rel="noreferrer" className="button button-plain">
      {t.publicPage}
    </a>
  );
}
