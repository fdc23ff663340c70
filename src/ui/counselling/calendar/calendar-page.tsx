// The month: what is planned, what falls due, which pauses end. And the address for one's own calendar.
import { useSearch } from '@tanstack/react-router';
import { useSession } from '../../parts/api/queries.ts';
import { useMonth } from '../../parts/api/calendar.ts';
import type { Session } from '../../parts/api/views.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useIsNarrow } from '../../parts/kit/use-is-narrow.ts';
import { FeedPanel } from './feed-panel.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import { MonthSwitch } from './month-switch.tsx';
import { monthOf } from './month.ts';
import { texts } from './texts.ts';

export function CalendarPage() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  return (
    <div className="page calendar">
      <PageHead title={t.title} lead={t.lead} />
      {session !== undefined && <MonthView session={session} />}
      <FeedPanel />
    </div>
  );
}

const nothing = new Map<string, never[]>();

function MonthView({ session: { today, site, sites } }: { readonly session: Session }) {
  const { t } = useLanguage(texts);
  const { month = monthOf(today) } = useSearch({ from: '/calendar' });
  const { data, error, refetch } = useMonth(month);
  const isNarrow = useIsNarrow();
  const itemsOn = data === undefined ? nothing : new Map(data.days.map(({ on, items }) => [on, items]));
  const centre = sites.find(({ code }) => code === site);
  const View = isNarrow ? MonthList : MonthGrid;
  return (
    <section className="month-view" aria-labelledby="month">
      <MonthSwitch month={month} today={today} />
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      <View month={month} today={today} itemsOn={itemsOn} centre={centre} isLoading={data === undefined && error === null} />
      <p className="soft small">{[centre && t.holidaysOf(centre.name), !isNarrow && t.byKeyboard].filter(Boolean).join(' ')}</p>
    </section>
  );
}
