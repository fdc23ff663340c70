// A civil day, typed or pasted the way people write days. What was understood is said in words; what was typed is never changed.
import { useId } from 'react';
import { wholeDay } from '../words/day-words.ts';
import { useLanguage } from '../words/language.tsx';
import { describedBy } from './described-by.ts';
import type { DayFault, DayKind, TypedDay } from './typed-day.ts';
import { texts } from './texts.ts';
import { useTypedDay } from './use-typed-day.ts';

export type DayFieldProps = {
  readonly label: string;
  readonly value: TypedDay;
  /** Called with the day as soon as it is one, with what was typed while it is none, and with null once the field is empty. */
  readonly onChange: (typed: TypedDay) => void;
  /** Decides which years there are, and what a year of two digits means. */
  readonly kind?: DayKind;
  readonly hint?: string;
  readonly error?: string;
};

export function DayField({ label, value, onChange, kind = 'case', hint, error }: DayFieldProps) {
  const { lang, t } = useLanguage(texts);
  const { text, day, fault, type, setIsFocused } = useTypedDay(value, onChange, kind);
  const id = useId();
  const say = useFaultWords();
  // What stands in the field is the nearer trouble: it is named before anything the page says about the answer.
  const sentence = fault === null ? error : say(fault);
  return (
    <div className="field field-day">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        className="input"
        value={text}
        placeholder={t.dayPattern}
        autoComplete="off"
        // Eight digits are a day: on a telephone the number pad is enough.
        inputMode="numeric"
        aria-invalid={sentence !== undefined || undefined}
        aria-describedby={describedBy(id, { hint, error: sentence, understood: true })}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
      />
      {/* Live regions: the last digit makes the day or the fault while the focus stays where it is, so nothing else would read it out. */}
      <p id={`${id}-understood`} className="field-understood" aria-live="polite">
        {day !== null && wholeDay(day, lang)}
      </p>
      <div aria-live="polite">
        {sentence !== undefined && (
          <span className="field-error" id={`${id}-error`}>
            {sentence}
          </span>
        )}
      </div>
    </div>
  );
}

function useFaultWords(): (fault: DayFault) => string {
  const { lang, t } = useLanguage(texts);
  return (fault) => {
    switch (fault.code) {
      case 'noSuchDay':
        return t.noSuchDay(fault);
      case 'otherWeekday':
        return t.otherWeekday(wholeDay(fault.on, lang));
      case 'yearOutside':
        return t.yearOutside(fault);
      default:
        return t[fault.code];
    }
  };
}
