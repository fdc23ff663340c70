// The calendar of the room: a day on, to the next due day, three months, to any day, and back.
import { useState } from 'react';
import { plus } from '../../../../machines/day.ts';
import { nextDay } from '../../../scenarios/walk/walk.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { weekdayName } from '../../parts/words/day-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { ToldLines } from './told-lines.tsx';
import { useRoom, useRoomState } from './use-room.ts';

export function CalendarBar() {
  const { lang, say, t } = useLanguage(texts);
  const day = useRoomState((state) => state.walk.day);
  return (
    <section className="training-calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="training-today" aria-live="polite">
        {t.todayIs(say.day(day))} <span className="soft">· {weekdayName(day, lang)}</span>
      </h2>
      <WindButtons />
      <AnyDay />
      <div aria-live="polite">
        <Refused />
        <ToldLines />
      </div>
    </section>
  );
}

function WindButtons() {
  const { t } = useLanguage(texts);
  const { wind } = useRoom();
  const walk = useRoomState((state) => state.walk);
  const due = nextDay(walk);
  const today = walk.day;
  return (
    <div className="row">
      <Button onPress={() => wind(plus(today, { days: -1 }))}>{t.oneDayBack}</Button>
      <Button onPress={() => wind(plus(today, { days: 1 }))}>{t.oneDay}</Button>
      <Button kind="primary" onPress={() => due !== null && wind(due)} {...(due === null && { reasons: [t.nothingDue] })}>
        {t.nextDue}
      </Button>
      <Button onPress={() => wind(plus(today, { months: 3 }))}>{t.threeMonths}</Button>
    </div>
  );
}

function AnyDay() {
  const { t } = useLanguage(texts);
  const { wind } = useRoom();
  const [typed, setTyped] = useState<TypedDay>(null);
  const day = dayOf(typed);
  const [wasTried, setWasTried] = useState(false);
  return (
    <form
      className="training-any-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(day === null);
        if (day !== null) wind(day);
      }}
    >
      <DayField kind="any" label={t.toDay} value={typed} onChange={setTyped} {...(wasTried && day === null && { error: t.typeDay })} />
      <Button submits>{t.wind}</Button>
    </form>
  );
}

function Refused() {
  const { say, t } = useLanguage(texts);
  const refused = useRoomState((state) => state.refused);
  if (refused === null) return null;
  return <Notice tone="attention" title={t[refused.code](say.day(refused.day))} />;
}
