// One day of the month: its number, what kind of day it is, and what is on.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import type { CalendarItem } from '../../parts/api/views.ts';
import { weekdayName } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { AppointmentLink } from './appointment-link.tsx';
import { isWeekend } from './month-view.ts';
import { texts } from './texts.ts';

type DayCellProps = {
  readonly day: Day;
  readonly items: readonly CalendarItem[];
  readonly isToday: boolean;
  readonly isHoliday: boolean;
  /** The day the keyboard is on: it and what is on can be reached with the Tab key. */
  readonly isActive: boolean;
};

/** More are folded, but never a single one: the line that says so would take its place. */
const shownAtMost = 3;

export function DayCell({ day, items, isToday, isHoliday, isActive }: DayCellProps) {
  const { lang, say, t } = useLanguage(texts);
  const [isUnfolded, unfold] = useState(false);
  const isLong = items.length > shownAtMost + 1;
  const shown = isLong && !isUnfolded ? items.slice(0, shownAtMost) : items;
  // Colour is not the only sign: today and a holiday are written beside the number.
  const kind = [isWeekend(day) && 'day-weekend', isHoliday && 'day-holiday', isToday && 'day-today'].filter(Boolean).join(' ');
  return (
    // Roving tabindex: of all cells only the active one can be reached with the Tab key.
    <td className={`day ${kind}`} data-day={day} tabIndex={isActive ? 0 : -1} aria-current={isToday ? 'date' : undefined}>
      <div className="day-head">
        <time dateTime={day}>
          <span aria-hidden="true" className="day-number">
            {Number(day.slice(8))}
          </span>
          <span className="unseen">
            {weekdayName(day, lang)}, {say.day(day)}
          </span>
        </time>
        {isToday && <span className="day-note">{t.today}</span>}
        {isHoliday && <span className="day-note">{t.holiday}</span>}
      </div>
      {items.length > 0 && (
        <ul className="day-items">
          {shown.map((item) => (
            <li key={`${item.case} ${item.kind}`}>
              <AppointmentLink item={item} isTabStop={isActive} />
            </li>
          ))}
        </ul>
      )}
      {isLong && (
        <button
          type="button"
          className="link day-more"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isUnfolded}
          onClick={() => unfold(!isUnfolded)}
        >
          {isUnfolded ? t.fewer : t.more(items.length - shownAtMost)}
        </button>
      )}
    </td>
  );
}
