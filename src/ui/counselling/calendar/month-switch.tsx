// Which month is shown, and the way to the ones beside it.
import { Link } from '@tanstack/react-router';
import type { Day } from '../../../../machines/day.ts';
import { monthAndYear, monthName } from '../../parts/words/day-words.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { firstDayOf, isMonth, monthOf, monthsFrom, type Month } from './month.ts';
import { texts } from './texts.ts';

export function MonthSwitch({ month, today }: { readonly month: Month; readonly today: Day }) {
  const { lang, t } = useLanguage(texts);
  return (
    <div className="month-switch">
      {/* A live region: the page stays the same, so only this says that another month is shown. */}
      <h2 id="month" className="part-title" aria-live="polite">
        {monthAndYear(firstDayOf(month), lang)}
      </h2>
      <nav className="row" aria-label={t.months}>
        <MonthLink month={monthsFrom(month, -1)} arrow="←" />
        {month !== monthOf(today) && (
          <Link to="/calendar" search={{}} resetScroll={false} className="button button-plain">
            {t.thisMonth}
          </Link>
        )}
        <MonthLink month={monthsFrom(month, 1)} arrow="→" />
      </nav>
    </div>
  );
}

function MonthLink({ month, arrow }: { readonly month: Month; readonly arrow: '←' | '→' }) {
  const { lang, t } = useLanguage(texts);
  const name = monthName(firstDayOf(month), lang);
  const shown = (
    <>
      {arrow === '←' && <span aria-hidden="true">←</span>}
      {name}
      {arrow === '→' && <span aria-hidden="true">→</span>}
    </>
  );
  // Beyond the years with known holidays no day can be said to be a working day (decision 10).
  if (!isMonth(month)) return <Button reasons={[t.noHolidaysKnown]}>{shown}</Button>;
  return (
    <Link to="/calendar" search={{ month }} resetScroll={false} className="button button-plain">
      {shown}
    </Link>
  );
}
