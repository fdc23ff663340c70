// In which order the recording is told, and as of which day of knowing.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { each, framesOf, type Order } from '../../../engine/log/frames.ts';
import { germanDayAt } from '../../../engine/state/told-on.ts';
import type { CaseLog, EntryFacts } from '../../../engine/state/entry-facts.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, isUnread, type TypedDay } from '../../parts/kit/typed-day.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Playing } from './playing.ts';
import { texts } from './texts.ts';

const orders: readonly Order[] = ['known', 'effective'];

type SettingsProps = { readonly playing: Playing; readonly whole: CaseLog };

export function PlayerSettings({ playing, whole }: SettingsProps) {
  const { say, t } = useLanguage(texts);
  const { position, log, frame, index, move } = playing;
  const [typed, take] = useState<TypedDay>(null);
  const until = (day: TypedDay) => {
    take(day);
    // Half a day leaves what is shown as it is, and that is said; an empty field asks for everything.
    if (!isUnread(day) && day !== position.until) move({ type: 'until', until: dayOf(day) });
  };
  const turn = (order: Order) => {
    const seq = frame?.seq ?? null;
    const same = seq === null ? -1 : [...each(framesOf(log, order))].findIndex((one) => one.seq === seq);
    move({ type: 'order', order, index: same === -1 ? index : same });
  };
  return (
    <div className="player-settings">
      <Choice
        label={t.orderTitle}
        options={orders.map((value) => ({ value, label: t.orders[value] }))}
        value={position.order}
        onChange={(value) => turn(value as Order)}
      />
      <div className="player-until">
        <DayField kind="any" label={t.until} hint={t.untilHint} value={position.until} onChange={until} />
        {position.until !== null && <Button onPress={() => until(null)}>{t.whole}</Button>}
        {isUnread(typed) && <p className="small soft">{position.until === null ? t.stillWhole : t.stillUntil(say.day(position.until))}</p>}
        {position.until !== null && <UntilSaid until={position.until} whole={whole} known={log} />}
      </div>
    </div>
  );
}

const recordedOn = ({ on, at }: EntryFacts): Day => (at === undefined ? on : germanDayAt(at));

/** A day on which nothing was known yet, or long nothing more: said, so that nobody takes it for a fault. */
function UntilSaid({ until, whole, known }: { readonly until: Day; readonly whole: CaseLog; readonly known: CaseLog }) {
  const { say, t } = useLanguage(texts);
  const [first, last] = [whole.entries[0], whole.entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (known.entries.length === 0) return <output className="small">{t.nothingKnown(say.day(until), say.day(recordedOn(first)))}</output>;
  if (recordedOn(last) < until) return <output className="small">{t.allKnown(say.day(until), say.day(recordedOn(last)))}</output>;
  return null;
}
