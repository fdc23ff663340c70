// Says that the day is not the real one, so that nobody takes practice for life.
import type { Day } from '../../../../machines/day.ts';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

export function DayBanner({ today }: { readonly today: Day }) {
  const { say, t } = useLanguage(texts);
  return (
    <aside className="day-banner">
      <p>
        <strong>{t.setDay(say.day(today))}</strong> <span className="day-banner-more">{t.setDayMore}</span>
      </p>
    </aside>
  );
}
