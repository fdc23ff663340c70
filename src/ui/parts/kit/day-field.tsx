// A civil day, typed part by part in the order of the language. What it reports is what it shows: it never guesses what was meant.
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Day } from '../../../../machines/day.ts';
import { localeOf, useLanguage } from '../words/language.tsx';
import { faultOf } from './shown-day.ts';
import { ShownParts, useTypedDay } from './use-typed-day.ts';

export type DayFieldProps = {
  readonly label: string;
  readonly value: Day | null;
  /** Called with null as soon as what is shown is no whole day, or no day that exists. */
  readonly onChange: (day: Day | null) => void;
  readonly hint?: string;
  readonly error?: string;
};

export function DayField({ label, value, onChange, hint, error }: DayFieldProps) {
  const { lang, t } = useLanguage();
  const { held, hold, shown, see, watch, putBack, isFocused } = useTypedDay(value, onChange);
  // What stands in the field is the nearer trouble: it is named before anything the page says about the answer.
  const fault = faultOf(shown, isFocused);
  const sentence = fault === null ? error : t[fault](shown);
  return (
    <I18nProvider locale={localeOf[lang]}>
      <DateField
        className="field field-day"
        value={held}
        onChange={hold}
        granularity="day"
        isInvalid={sentence !== undefined}
        shouldForceLeadingZeros
      >
        <Label className="field-label">{label}</Label>
        {hint !== undefined && (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
        <div {...watch}>
          <DateInput className="input day-input">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
        </div>
        <ShownParts putBack={putBack} onSeen={see} />
        {/* A live region: the last digit makes the fault while the focus stays where it is, so nothing else would read it out. */}
        <div aria-live="polite">
          <FieldError className="field-error">{sentence}</FieldError>
        </div>
      </DateField>
    </I18nProvider>
  );
}
