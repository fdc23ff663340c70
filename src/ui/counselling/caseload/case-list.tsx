// The cases that were found, group after group, and the way to more of them.
import { useMemo } from 'react';
import { uniqueById } from '../../parts/api/unique-by-id.ts';
import type { Caseload, SiteRow } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useFocusOnMore } from '../../parts/kit/use-focus-on-more.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { GroupList } from './group-list.tsx';
import { texts } from './texts.ts';

type CaseListProps = {
  readonly pages: readonly Caseload[];
  readonly sites: readonly SiteRow[];
  /** What is shown belongs to the filter before; the answer to the new one is on its way. */
  readonly isOld: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
};

const noSites: ReadonlyMap<string, string> = new Map();

export function CaseList({ pages, sites, isOld, isLoadingMore, onMore }: CaseListProps) {
  const { t } = useLanguage(texts);
  const rows = useMemo(() => uniqueById(pages.flatMap(({ cases }) => cases)), [pages]);
  const siteNames = useMemo(() => (sites.length < 2 ? noSites : new Map(sites.map(({ code, name }) => [code, name]))), [sites]);
  const { list, askForMore } = useFocusOnMore<HTMLDivElement>(rows.length, onMore);
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  // The newest page knows best: counts and total may have changed since the first was read.
  const { counts, total, today, damaged, next } = newest;
  return (
    <div className="caseload-list awaits" ref={list} aria-busy={isOld || undefined}>
      {damaged.length > 0 && (
        <Notice tone="attention" title={t.damagedTitle(damaged.length)}>
          <p>{t.damaged}</p>
        </Notice>
      )}
      {[...Map.groupBy(rows, ({ group }) => group)].map(([group, found]) => (
        <GroupList key={group} group={group} rows={found} count={counts[group]} today={today} siteNames={siteNames} />
      ))}
      {next !== null && (
        <div className="caseload-more">
          <p className="soft">{t.shownOf(rows.length, total)}</p>
          <Button onPress={askForMore} busy={isLoadingMore}>
            {t.more}
          </Button>
        </div>
      )}
    </div>
  );
}
