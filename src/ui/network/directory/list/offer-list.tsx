// The offers that were found, and the way to more of them.
import type { Directory } from '../../../parts/api/views.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useFocusOnMore } from '../../../parts/kit/use-focus-on-more.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { OfferItem } from './offer-item.tsx';

type OfferListProps = {
  readonly pages: readonly Directory[];
  /** What is shown was asked for before; the answer to the new question is on its way. */
  readonly isOld: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
};

export function OfferList({ pages, isOld, isLoadingMore, onMore }: OfferListProps) {
  const { t } = useLanguage(texts);
  // An offer may have moved to the next page while somebody wrote: each stands here once.
  const rows = [...new Map(pages.flatMap(({ offers }) => offers).map((row) => [row.offer.id, row])).values()];
  const { list, askForMore } = useFocusOnMore<HTMLUListElement>(rows.length, onMore);
  return (
    <>
      <ul className="offer-list awaits" ref={list} aria-busy={isOld || undefined}>
        {rows.map((row) => (
          <OfferItem key={row.offer.id} row={row} />
        ))}
      </ul>
      {pages.at(-1)?.next != null && (
        <Button onPress={askForMore} busy={isLoadingMore}>
          {t.more}
        </Button>
      )}
    </>
  );
}
