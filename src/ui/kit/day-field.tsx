// A civil day, typed segment by segment in the order of the language; never guesses what was meant.
import { parseDate, type CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment, FieldError, Label, Text, type DateValue } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Day } from '../../../machines/day.ts';
import { localeOf, useLanguage } from '../language.tsx';

export type DayFieldProps = {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly hint?: string;
  readonly error?: string;
};

/** While the year is being typed it passes through 2, 20 and 202: no days anybody means. */
const dayOf = (date: DateValue | null): Day | null => (date === null || date.year < 1900 ? null : date.toString());
const dateOf = (day: Day | null): CalendarDate | null => (day === null ? null : parseDate(day));

export function DayField({ label, value, onChange, hint, error }: DayFieldProps) {
  const { lang } = useLanguage();
  const [typed, setTyped] = useState<DateValue | null>(() => dateOf(value));
  const shown = dayOf(typed) === value ? typed : dateOf(value);
  const change = (date: DateValue | null) => {
    setTyped(date);
    if (dayOf(date) !== value) onChange(dayOf(date));
  };
  return (
    <I18nProvider locale={localeOf[lang]}>
      <DateField
        className="field field-day"
        value={shown}
        onChange={change}
        granularity="day"
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
      >
        <Label className="field-label">{label}</Label>
        {hint !== undefined && (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
        <DateInput className="input day-input">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
        <FieldError className="field-error">{error}</FieldError>
      </DateField>
    </I18nProvider>
  );
}
