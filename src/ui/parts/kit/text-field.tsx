// A line or a paragraph of text a person writes.
import { useState, type ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components/TextField';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** A paragraph, which grows with what is written. */
  readonly multiline?: boolean;
  readonly error?: string;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'time';
  readonly onBlur?: () => void;
  /** What has to be said about the text once the field is left; null where there is nothing. */
  readonly check?: (text: string) => string | null;
};

export function TextField({ label, value, onChange, hint, multiline = false, error, type = 'text', onBlur, check }: TextFieldProps) {
  const [isFocused, setIsFocused] = useState(false);
  const sentence = error ?? (isFocused ? null : check?.(value)) ?? undefined;
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={sentence !== undefined}
      onFocusChange={setIsFocused}
      // An absent handler has to be left out: exactOptionalPropertyTypes refuses undefined.
      type={type}
      {...(onBlur !== undefined && { onBlur })}
    >
      <Label className="field-label">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {multiline ? <TextArea className="input input-multiline" rows={3} /> : <Input className="input" />}
      <FieldError className="field-error">{sentence}</FieldError>
    </AriaTextField>
  );
}
