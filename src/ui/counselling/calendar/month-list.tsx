// The month as a list of the days on which something is on, for narrow screens.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { weekdayName } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { AppointmentLink } from './appointment-link.tsx';
import { isHoliday, isWeekend, type MonthViewProps } from './month-view.ts';
import { daysOf, monthOf } from './month.ts';
import { texts } from './texts.ts';

/** Today is among them even when nothing is on, and so is every holiday. What is over is folded: the list begins with today. */
export function MonthList({ month, today, itemsOn, centre, isLoading }: MonthViewProps) {
  const { t } = useLanguage(texts);
  const [isUnfolded, unfold] = useState(false);
  const days = daysOf(month).filter((day) => itemsOn.has(day) || isHoliday(day, centre) || day === today);
  // Only in the month of today: a past month was opened to be read.
  const isOver = (day: Day) => monthOf(today) === month && day < today;
  const over = days.filter(isOver);
  if (isLoading) return <p className="soft">{t.loading}</p>;
  return (
    <div className="stack">
      {itemsOn.size === 0 && <p className="soft">{t.nothingInMonth}</p>}
      {over.length > 0 && (
        <button type="button" className="button button-quiet" aria-expanded={isUnfolded} onClick={() => unfold(!isUnfolded)}>
          {isUnfolded ? t.hideEarlier : t.showEarlier(over.length)}
        </button>
      )}
      <ol className="month-days">
        {(isUnfolded ? days : days.filter((day) => !isOver(day))).map((day) => (
          <ListedDay key={day} day={day} today={today} isFree={isHoliday(day, centre)} items={itemsOn.get(day) ?? []} />
        ))}
      </ol>
    </div>
  );
}

type ListedDayProps = {
  readonly day: Day;
  readonly today: Day;
  readonly isFree: boolean;
  readonly items: NonNullable<ReturnType<MonthViewProps['itemsOn']['get']>>;
};

function ListedDay({ day, today, isFree, items }: ListedDayProps) {
  const { lang, say, t } = useLanguage(texts);
  const kind = [isWeekend(day) && 'day-weekend', isFree && 'day-holiday', day === today && 'day-today'].filter(Boolean).join(' ');
  return (
    <li className={`month-day ${kind}`} aria-current={day === today ? 'date' : undefined}>
      <h3 className="month-day-head">
        <time dateTime={day}>
          {weekdayName(day, lang)}, {say.day(day)}
        </time>{' '}
        <span className="day-note">{day === today ? t.today : isFree ? t.holiday : relativeDay(day, today, lang)}</span>
      </h3>
      {items.length === 0 ? (
        day === today && <p className="soft small">{t.nothingToday}</p>
      ) : (
        <ul className="day-items">
          {items.map((item) => (
            <li key={`${item.case} ${item.kind}`}>
              <AppointmentLink item={item} />
              {item.rule !== null && <p className="soft small appointment-why">{say.dueReason(item.rule)}</p>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
