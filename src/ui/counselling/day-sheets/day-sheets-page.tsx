// What is needed for the appointments of one day, in one print: a list, and behind it one sheet per person.
import './day-sheets.css';
import { useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Day } from '../../../../machines/day.ts';
import { useMonth } from '../../parts/api/calendar.ts';
import { caseQuery, useSession } from '../../parts/api/queries.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CalendarItem, CalendarMonth } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { wholeDay } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { isOf, itemsOn } from './appointments-of-day.ts';
import { centreOf, nextWorkingDay } from './chosen-day.ts';
import { DayChoice } from './day-choice.tsx';
import { DayList, Besides, type Coming } from './day-list.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { texts } from './texts.ts';

export function DaySheetsPage() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const { day, whose = 'mine' } = useSearch({ from: '/caseload/print' });
  const { role } = useActor();
  if (session === undefined) return <div className="page">{t.loading}</div>;
  const centre = centreOf(session);
  const chosen = day ?? nextWorkingDay(session.today, centre);
  return (
    <div className="page day-sheets">
      <PageHead title={t.title} lead={t.lead}>
        <Button kind="primary" onPress={() => window.print()}>
          {t.print}
        </Button>
      </PageHead>
      <DayChoice day={chosen} whose={whose} centre={centre} hasOwn={role === 'counsellor'} />
      <Papers day={chosen} today={session.today} isOwn={whose === 'mine' && role === 'counsellor'} />
    </div>
  );
}

type PapersProps = { readonly day: Day; readonly today: Day; readonly isOwn: boolean };

function Papers({ day, today, isOwn }: PapersProps) {
  const { t } = useLanguage(texts);
  const { data: month, error, refetch } = useMonth(day.slice(0, 7));
  if (error !== null) return <TroubleNotice error={error} onRetry={() => void refetch()} />;
  if (month === undefined) return <p className="soft">{t.loading}</p>;
  return <PapersOf month={month} day={day} today={today} isOwn={isOwn} />;
}

type PapersOfProps = PapersProps & { readonly month: CalendarMonth };

function PapersOf({ month, day, today, isOwn }: PapersOfProps) {
  const { lang, say, t } = useLanguage(texts);
  const { id: counsellor } = useActor();
  const { talks, besides } = itemsOn(month, day);
  const cases = useQueries({ queries: [...talks, ...besides].map((item) => caseQuery(item.case)) });
  const failed = cases.find(({ error }) => error !== null);
  if (failed?.error) return <TroubleNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  const views = new Map(cases.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])));
  if (cases.some(({ isPending }) => isPending)) return <p className="soft">{t.loading}</p>;
  const withViews = (items: readonly CalendarItem[]): Coming[] =>
    items.flatMap((item) => {
      const view = views.get(item.case);
      return view === undefined || (isOwn && !isOf(view, counsellor)) ? [] : [{ item, view }];
    });
  const coming = withViews(talks);
  const falling = withViews(besides);
  return (
    <>
      <section className="day-page" aria-labelledby="day-list">
        <h2 id="day-list" className="part-title">
          {coming.length === 0 ? t.emptyTitle(wholeDay(day, lang)) : t.listOf(wholeDay(day, lang))}
        </h2>
        {coming.length === 0 ? <p>{isOwn ? t.emptyMine : t.empty}</p> : <DayList coming={coming} />}
        {falling.length > 0 && <Besides falling={falling} />}
        {coming.length + falling.length > 0 && <p className="soft small">{t.printedOn(say.day(today))}</p>}
      </section>
      {coming.map(({ item, view }) => (
        <PersonSheet key={view.id} item={item} view={view} />
      ))}
    </>
  );
}
