// A small switch in the head of the page: its name above what is chosen.
import { useId } from 'react';
import type { Option } from '../kit/choice.tsx';

type HeadSelectProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function HeadSelect({ label, options, value, onChange }: HeadSelectProps) {
  const id = useId();
  return (
    <div className="head-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
