// Which day is printed, and whose appointments: typed, or one day on or back. What kind of day it is stands beside it.
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Day, plus } from '../../../../machines/day.ts';
import type { Site } from '../../../../machines/sites.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { dayOff } from './chosen-day.ts';
import type { DaySheetsSearch } from './search.ts';
import { texts } from './texts.ts';

/** Of two links to one address only the one with these words is where one stands. */
const exactly = { exact: true, includeSearch: true };

type DayChoiceProps = { readonly day: Day; readonly whose: 'mine' | 'all'; readonly centre: Site; readonly hasOwn: boolean };

export function DayChoice({ day, whose, centre, hasOwn }: DayChoiceProps) {
  const { t } = useLanguage(texts);
  const navigate = useNavigate();
  const search = (chosen: Day, of = whose): DaySheetsSearch => ({ day: chosen, whose: of === 'all' ? 'all' : undefined });
  const off = dayOff(day, centre);
  const go = (typed: Day) => void navigate({ to: '/caseload/print', search: search(typed), replace: true });
  return (
    <div className="day-choice">
      <TypedDayField key={day} day={day} onDay={go} />
      <nav className="row" aria-label={t.day}>
        {([-1, 1] as const).map((days) => (
          <Link
            key={days}
            to="/caseload/print"
            search={search(plus(day, { days }))}
            replace
            className="button button-plain"
            activeOptions={exactly}
          >
            {days < 0 ? t.earlier : t.later}
          </Link>
        ))}
      </nav>
      {hasOwn && (
        <nav className="segments" aria-label={t.whose}>
          {(['mine', 'all'] as const).map((of) => (
            <Link
              key={of}
              to="/caseload/print"
              search={search(day, of)}
              replace
              className="segment"
              aria-current={of === whose ? 'page' : undefined}
              activeOptions={exactly}
            >
              {t[of]}
            </Link>
          ))}
        </nav>
      )}
      {/* Always there: a live region that appears with its words is often not read out. */}
      <output className="day-off">{off === 'weekend' ? t.weekend : off === 'holiday' ? t.holiday(centre.name) : ''}</output>
    </div>
  );
}

/** Asked for when somebody says so: on the way to `25.12.2026` there stands `25.12.20`, which is a day too. */
function TypedDayField({ day, onDay }: { readonly day: Day; readonly onDay: (day: Day) => void }) {
  const { t } = useLanguage(texts);
  const [typed, keep] = useState<TypedDay>(day);
  const [error, say] = useState<string | null>(null);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const whole = Day.safeParse(dayOf(typed));
    say(whole.success ? null : t.noDay);
    if (whole.success) onDay(whole.data);
  };
  return (
    <form className="day-asked" noValidate onSubmit={ask}>
      <DayField label={t.day} value={typed} onChange={keep} {...(error !== null && { error })} />
      <Button submits>{t.show}</Button>
    </form>
  );
}
