// One of a few answers, each a large target.
import { RadioGroup } from './radio-group.tsx';

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

const look = { group: 'choice', answers: 'choice-options', answer: 'choice-option' };

export function Choice({ options, ...props }: ChoiceProps) {
  return <RadioGroup {...props} look={look} answers={options.map((option) => ({ value: option.value, shown: <Shown {...option} /> }))} />;
}

function Shown({ label, hint }: Option) {
  return (
    <>
      <span className="choice-mark" aria-hidden="true" />
      <span className="choice-text">
        {label}
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </>
  );
}
