// One answer out of several: the browser's own radios, so that Tab finds the group once and the arrow keys go through it.
import { useId, type ReactNode } from 'react';
import { describedBy } from './described-by.ts';

export type RadioGroupProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence. Present, it marks the group as wrong. */
  readonly error?: string | undefined;
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly answers: readonly { readonly value: string; readonly shown: ReactNode }[];
  /** Class names of the group, of the block of its answers, and of one answer. */
  readonly look: { readonly group: string; readonly answers: string; readonly answer: string };
};

export function RadioGroup({ label, hint, error, value, onChange, answers, look }: RadioGroupProps) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      className={`field ${look.group}`}
      aria-labelledby={id}
      aria-describedby={describedBy(id, { hint, error })}
      aria-invalid={error !== undefined || undefined}
    >
      <span className="field-label" id={id}>
        {label}
      </span>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={look.answers}>
        {answers.map((answer) => (
          <label key={answer.value} className={look.answer}>
            <input
              type="radio"
              className="unseen"
              name={id}
              value={answer.value}
              checked={answer.value === value}
              onChange={() => onChange(answer.value)}
            />
            {answer.shown}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
