// What is typed into a day field: it stays as it was typed, whatever is understood of it.
import { useState } from 'react';
import { useLanguage } from '../words/language.tsx';
import { isUnread, readDay, type DayFault, type DayKind, type TypedDay } from './typed-day.ts';
import { useToday } from './today.ts';

/** A draft that comes back from the server is another object of the same content. */
const isSame = (a: TypedDay, b: TypedDay): boolean => (isUnread(a) && isUnread(b) ? a.unread === b.unread : a === b);

/** What may still become a day while it is typed: only what can be none whatever follows is said at once. */
const isCertain = (fault: DayFault): boolean => fault.code === 'otherWeekday' || (fault.code === 'noSuchDay' && fault.year.length === 4);

export function useTypedDay(value: TypedDay, onChange: (typed: TypedDay) => void, kind: DayKind) {
  const { say } = useLanguage();
  const today = useToday();
  /** Null while what stands there was not typed here: then it is written in the language of the screen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [reported, setReported] = useState(value);
  const [isFocused, setIsFocused] = useState(false);
  // Derived state: a day set from outside (a draft, a template) replaces what stands there; one's own report coming back does not.
  if (!isSame(value, seen)) {
    setSeen(value);
    if (!isSame(value, reported)) {
      setTyped(null);
      setReported(value);
    }
  }
  const given = value === null ? '' : isUnread(value) ? value.unread : say.day(value);
  const text = typed ?? given;
  const reading = readDay(text, { kind, today });
  const fault = 'fault' in reading && (!isFocused || isCertain(reading.fault)) ? reading.fault : null;
  return {
    text,
    /** The day as it was understood; null while it is none. */
    day: 'day' in reading ? reading.day : null,
    fault,
    setIsFocused,
    type: (next: string) => {
      const read = readDay(next, { kind, today });
      const report: TypedDay = 'day' in read ? read.day : 'nothing' in read ? null : { unread: next };
      setTyped(next);
      setReported(report);
      if (!isSame(report, reported)) onChange(report);
    },
  };
}
