// The directory searched for this case: every offer says whether it is for the person, and none that does not fit is hidden.
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useDirectory } from '../../../parts/api/directory.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SearchField } from '../../../parts/kit/search-field.tsx';
import { TroubleNotice } from '../../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { askerOf } from './asker-of.ts';
import { OfferChoice } from './offer-choice.tsx';
import { texts } from './texts.ts';

export function ChooseOffer({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const [words, search] = useState('');
  const [isElsewhere, setElsewhere] = useState(false);
  const asker = useMemo(() => askerOf(view), [view]);
  const found = useDirectory({
    ...asker,
    ...(words.trim() !== '' && { words: words.trim() }),
    ...(!isElsewhere && { region: view.header.site }),
  });
  const newest = found.data?.pages.at(-1);
  const rows = [...new Map((found.data?.pages ?? []).flatMap(({ offers }) => offers).map((row) => [row.offer.id, row])).values()];
  const isKnown = newest !== undefined && !found.isPlaceholderData;
  return (
    <Panel title={t.chooseTitle}>
      <p className="soft">{t.chooseLead}</p>
      <SearchField label={t.search} hint={t.searchHint} words={words} onSearch={search} />
      <CheckField label={t.elsewhere} checked={isElsewhere} onChange={setElsewhere} />
      {found.error !== null && <TroubleNotice error={found.error} onRetry={() => void found.refetch()} />}
      <output className="soft">{isKnown ? t.found(newest.total) : ''}</output>
      {found.data === undefined && found.error === null && <p className="soft">{t.loading}</p>}
      {isKnown && newest.total === 0 && <p>{t.nothing}</p>}
      <ul className="referral-list awaits" aria-busy={found.isPlaceholderData || undefined}>
        {rows.map((row) => (
          <OfferChoice key={row.offer.id} row={row} caseId={view.id} />
        ))}
      </ul>
      <div className="row">
        {newest?.next != null && (
          <Button onPress={() => void found.fetchNextPage()} busy={found.isFetchingNextPage}>
            {t.more}
          </Button>
        )}
        <Link to="/cases/$id/referrals" params={{ id: view.id }} search={{ refer: 'body' }} className="button button-plain">
          {t.withoutOffer}
        </Link>
        <Link to="/cases/$id/referrals" params={{ id: view.id }} search={{}} className="button button-quiet">
          {t.back}
        </Link>
      </div>
    </Panel>
  );
}
