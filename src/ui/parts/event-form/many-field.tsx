// Several of several answers: a group of checkboxes.
import { useId } from 'react';
import { CheckField } from '../kit/check-field.tsx';
import type { Option } from '../kit/choice.tsx';

type ManyFieldProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string;
};

export function ManyField({ label, options, value, onChange, error }: ManyFieldProps) {
  const id = useId();
  const chosen = new Set(value);
  const toggle = (option: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(option);
    else next.delete(option);
    // In the order of the options, however they were picked.
    onChange(options.map((one) => one.value).filter((one) => next.has(one)));
  };
  return (
    <fieldset className="field many" aria-describedby={error === undefined ? undefined : id}>
      <legend className="field-label">{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            checked={chosen.has(option.value)}
            onChange={(is) => toggle(option.value, is)}
          />
        ))}
      </div>
      {error !== undefined && (
        <p className="field-error" id={id}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
