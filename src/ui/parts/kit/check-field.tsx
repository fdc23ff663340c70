// One statement that holds or does not: a checkbox whose whole line is the target.
import { Checkbox } from 'react-aria-components/Checkbox';

export type CheckFieldProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
};

export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  return (
    <Checkbox className="check choice-option" isSelected={checked} onChange={onChange}>
      <span className="check-mark" aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      </span>
      <span className="choice-text">
        {label}
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
