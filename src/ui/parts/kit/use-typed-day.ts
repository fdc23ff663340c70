// What is typed into a day field, kept apart from what React Aria makes of it: the field is controlled by its parts, not by a date.
import { parseDate, type CalendarDate } from '@internationalized/date';
import { useContext, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { DateFieldStateContext, type DateValue } from 'react-aria-components/DateField';
import type { Day } from '../../../../machines/day.ts';
import { dayShown, partNames, shownIn, type ShownDay } from './shown-day.ts';

const dateOf = (day: Day | null): CalendarDate | null => (day === null ? null : parseDate(day));

/** `held` is the last day React Aria took for one; `shown` is what stands on the screen, and only that is reported. */
export function useTypedDay(value: Day | null, onChange: (day: Day | null) => void) {
  const [held, setHeld] = useState<DateValue | null>(() => dateOf(value));
  const [reported, setReported] = useState(value);
  const [shown, setShown] = useState<ShownDay>({ day: null, month: null, year: null });
  const [isFocused, setIsFocused] = useState(false);
  const isLeaving = useRef(false);
  const putBack = useRef<ShownDay | null>(null);
  // Derived state: a day set from outside (a draft, a template) replaces what stands there; one's own report coming back does not.
  if (value !== reported) {
    setReported(value);
    setHeld(dateOf(value));
  }
  return {
    held,
    shown,
    isFocused,
    putBack,
    hold: (date: DateValue | null) => {
      // On leaving, React Aria puts the 28th for a 31 February. Nobody typed that: what was typed is put back.
      if (isLeaving.current && putBack.current === null) putBack.current = shown;
      else setHeld(date);
    },
    see: (seen: ShownDay) => {
      setShown(seen);
      const day = dayShown(seen);
      if (day === reported) return;
      setReported(day);
      onChange(day);
    },
    /** Around the parts, so that leaving is known before React Aria acts on it. */
    watch: {
      onFocusCapture: () => {
        isLeaving.current = false;
        setIsFocused(true);
      },
      onBlurCapture: ({ currentTarget, relatedTarget }: FocusEvent) => {
        isLeaving.current = !currentTarget.contains(relatedTarget);
        if (isLeaving.current) setIsFocused(false);
      },
    },
  };
}

type ShownPartsProps = { readonly putBack: RefObject<ShownDay | null>; readonly onSeen: (shown: ShownDay) => void };

/** Inside the field: says which parts are shown after each change, and puts back what was typed, part by part. */
export function ShownParts({ putBack, onSeen }: ShownPartsProps) {
  const state = useContext(DateFieldStateContext);
  const shown = shownIn(state?.segments ?? []);
  // Before the screen is painted, so that nobody sees a day nobody typed.
  useLayoutEffect(() => {
    const wanted = putBack.current;
    const part = wanted === null ? undefined : partNames.find((name) => wanted[name] !== shown[name]);
    if (wanted !== null && part !== undefined) {
      state?.setSegment(part, wanted[part] ?? 0);
      return;
    }
    putBack.current = null;
    onSeen(shown);
    // Only what is shown counts; the rest is new with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown.day, shown.month, shown.year]);
  return null;
}
