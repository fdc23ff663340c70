// A line or a paragraph of text a person writes.
import { useId, useState, type ReactNode } from 'react';
import { describedBy } from './described-by.ts';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** A paragraph, which grows with what is written. */
  readonly multiline?: boolean;
  readonly error?: string;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'time';
  /** Digits only: a telephone shows its number keys. */
  readonly isNumber?: boolean;
  /** What the browser may fill in, such as `username` (WCAG 1.3.5). */
  readonly fillsIn?: string;
  readonly onBlur?: () => void;
  /** What has to be said about the text once the field is left; null where there is nothing. */
  readonly check?: (text: string) => string | null;
};

export function TextField({
  label,
  value,
  onChange,
  hint,
  multiline = false,
  error,
  type = 'text',
  isNumber = false,
  fillsIn,
  onBlur,
  check,
}: TextFieldProps) {
  const id = useId();
  const [isFocused, setIsFocused] = useState(false);
  const sentence = error ?? (isFocused ? null : check?.(value)) ?? undefined;
  const control = {
    id,
    value,
    'aria-invalid': sentence !== undefined || undefined,
    'aria-describedby': describedBy(id, { hint, error: sentence }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
    onFocus: () => setIsFocused(true),
    onBlur: () => {
      setIsFocused(false);
      onBlur?.();
    },
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {multiline ? (
        <textarea {...control} className="input input-multiline" rows={3} />
      ) : (
        <input {...control} className="input" type={type} {...(isNumber && { inputMode: 'numeric' })} autoComplete={fillsIn} />
      )}
      {sentence !== undefined && (
        <span className="field-error" id={`${id}-error`}>
          {sentence}
        </span>
      )}
    </div>
  );
}
