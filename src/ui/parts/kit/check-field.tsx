// One statement that holds or does not: a checkbox whose whole line is the target.
import { TickMark } from './tick-mark.tsx';

export type CheckFieldProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
};

export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  return (
    <label className="check choice-option">
      <input type="checkbox" className="unseen" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="check-mark" aria-hidden="true">
        <TickMark />
      </span>
      <span className="choice-text">
        {label}
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
