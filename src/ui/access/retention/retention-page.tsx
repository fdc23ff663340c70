// The retention calendar: closed cases by the day from which they may be erased, and what applies to them.
import { useRetention, type RetentionRule } from '../../parts/api/erasure.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useFocusOnMore } from '../../parts/kit/use-focus-on-more.ts';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { monthAndYear } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { retentionGroups, type RetentionGroup } from './groups.ts';
import { RetentionTable } from './retention-table.tsx';
import { texts } from './texts.ts';
import './retention.css';

export function RetentionPage() {
  const { t } = useLanguage(texts);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRetention();
  const rows = data?.pages.flatMap(({ cases }) => cases) ?? [];
  const { list, askForMore } = useFocusOnMore<HTMLDivElement>(rows.length, () => void fetchNextPage());
  const first = data?.pages[0];
  return (
    <div className="page retention-page">
      <PageHead title={t.title} lead={t.lead} />
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {first === undefined && error === null && <p className="soft">{t.loading}</p>}
      {first !== undefined && first.total > 0 && <Due count={first.due} />}
      {first?.total === 0 && (
        <Panel title={t.emptyTitle}>
          <p className="soft">{t.empty}</p>
        </Panel>
      )}
      {rows.length > 0 && (
        <div ref={list} className="retention-groups">
          {retentionGroups(rows).map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </div>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onPress={askForMore}>
          {t.more}
        </Button>
      )}
      {first !== undefined && first.rules.length > 0 && <Rules rules={first.rules} />}
    </div>
  );
}

function Due({ count }: { readonly count: number }) {
  const { t } = useLanguage(texts);
  if (count === 0) return <p className="soft">{t.noneDue}</p>;
  return (
    <Notice tone="attention" title={t.due(count)}>
      <p>{t.dueMore}</p>
    </Notice>
  );
}

function Group({ group: { month, rows } }: { readonly group: RetentionGroup }) {
  const { lang, t } = useLanguage(texts);
  return (
    <Panel title={month === null ? t.over : monthAndYear(month, lang)}>
      <RetentionTable rows={rows} />
    </Panel>
  );
}

/** One line for each standard a case here was begun under, then what is the same in all of them. */
function Rules({ rules }: { readonly rules: readonly RetentionRule[] }) {
  const { t } = useLanguage(texts);
  return (
    <Panel title={t.rulesTitle}>
      <ul className="retention-rules">
        {rules.map(({ standard, months }) => (
          <li key={standard}>
            <strong>{months === null ? t.ruleElse(standard) : t.rule(standard, months)}</strong>
          </li>
        ))}
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Panel>
  );
}
