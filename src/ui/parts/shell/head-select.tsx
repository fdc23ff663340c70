// A small switch in the head of the page. What is chosen says what it is; its name is for screen readers and under the pointer.
import { useId, type ReactNode } from 'react';
import type { Option } from '../kit/choice.tsx';

type HeadSelectProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Stands for what is chosen, where the word would take too much room. */
  readonly icon?: ReactNode;
};

export function HeadSelect({ label, options, value, onChange, icon }: HeadSelectProps) {
  const id = useId();
  return (
    <div className={icon === undefined ? 'head-select' : 'head-select head-icon'} title={label}>
      {icon}
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
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
