// One of many answers. The device's own list: it works by keyboard, with a thumb and in forced colours.
import { useId } from 'react';
import { useLanguage } from '../words/language.tsx';
import type { ChoiceProps } from './choice.tsx';
import { describedBy } from './described-by.ts';

/** The same props as Choice: which of the two is shown depends only on how many answers there are. */
export function SelectField({ label, options, value, onChange, hint, error }: ChoiceProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className="input select"
        value={value ?? ''}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
      >
        {/* Stands there while nothing is chosen and cannot be chosen again. */}
        <option value="" disabled hidden>
          {t.choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
