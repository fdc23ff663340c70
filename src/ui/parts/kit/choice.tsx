// One of a few answers, each a large target: a radio group, one stop for the Tab key with arrows inside (roving tabindex, React Aria).
import { FieldError } from 'react-aria-components/FieldError';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

export type ChoiceProps = {
  readonly label: string;
  readonly options: readonly Option[];
  /** Null while nothing is chosen; it cannot be taken back to null by pressing. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** A sentence. Present, it marks the field as wrong. */
  readonly error?: string;
};

export function Choice({ label, options, value, onChange, hint, error }: ChoiceProps) {
  return (
    // `null`, not undefined, while nothing is chosen: undefined would leave the group uncontrolled.
    <RadioGroup className="field choice" value={value} onChange={onChange} isInvalid={error !== undefined}>
      <Label className="field-label">{label}</Label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            <span className="choice-mark" aria-hidden="true" />
            <span className="choice-text">
              {option.label}
              {option.hint !== undefined && <span className="choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </RadioGroup>
  );
}
