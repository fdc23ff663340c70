// One of many answers, or none of them: a list whose first line leaves the question open, and can be chosen again.
import type { ChoiceProps, Option } from './choice.tsx';
import { SelectField } from './select-field.tsx';

type OptionalSelectProps = Omit<ChoiceProps, 'options' | 'value' | 'onChange'> & {
  /** The words of the line that leaves it open. */
  readonly none: string;
  readonly options: readonly Option[];
  /** Null where it is open. What stands in no line counts as open. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

/** A `select` knows text only; no code of ours looks like this. */
const open = '–';

export function OptionalSelect({ none, options, value, onChange, ...field }: OptionalSelectProps) {
  return (
    <SelectField
      {...field}
      options={[{ value: open, label: none }, ...options]}
      value={options.some((option) => option.value === value) ? value : open}
      onChange={(chosen) => onChange(chosen === open ? null : chosen)}
    />
  );
}
