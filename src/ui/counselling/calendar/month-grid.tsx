// The month as a table of weeks (the ARIA grid pattern), for screens that have the room.
import { weekdayName, shortWeekdayName } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { DayCell } from './day-cell.tsx';
import { isHoliday, type MonthViewProps } from './month-view.ts';
import { monthOf, weeksOf } from './month.ts';
import { useDayKeys } from './use-day-keys.ts';

/** A Monday to Sunday, for their names only. */
const anyWeek = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];

export function MonthGrid({ month, today, itemsOn, centre, isLoading }: MonthViewProps) {
  const { lang } = useLanguage();
  const { table, active, onKeyDown, onFocus } = useDayKeys(month, today);
  return (
    <table
      // Walked through day by day with the arrow keys, which is what a grid is.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      className="month awaits"
      aria-labelledby="month"
      aria-busy={isLoading || undefined}
      ref={table}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <thead>
        <tr>
          {anyWeek.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day, lang)}>
              {shortWeekdayName(day, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              monthOf(day) !== month ? (
                <td key={day} className="day day-elsewhere">
                  <span className="day-number">{Number(day.slice(8))}</span>
                </td>
              ) : (
                <DayCell
                  key={day}
                  day={day}
                  items={itemsOn.get(day) ?? []}
                  isToday={day === today}
                  isHoliday={isHoliday(day, centre)}
                  isActive={day === active}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
