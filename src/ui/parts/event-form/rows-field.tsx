// Several of the same, one below the other, such as the hours of a course: each with its own answers, added and taken out again.
import { useId, type ReactNode } from 'react';
import { Button } from '../kit/button.tsx';
import { useLanguage } from '../words/language.tsx';
import type { Answers } from './answers.ts';
import { texts } from './texts.ts';

type RowsFieldProps = {
  readonly label: string;
  readonly rows: readonly Answers[];
  readonly onChange: (rows: readonly Answers[]) => void;
  readonly renderRow: (row: Answers, change: (row: Answers) => void) => ReactNode;
  readonly error?: string;
};

export function RowsField({ label, rows, onChange, renderRow, error }: RowsFieldProps) {
  const { t } = useLanguage(texts);
  const id = useId();
  return (
    <fieldset className="field many" aria-describedby={error === undefined ? undefined : id}>
      <legend className="field-label">{label}</legend>
      <div className="form">
        {rows.map((row, index) => (
          // Rows have no names; one that is taken out takes its fields with it, and the others show what they hold.
          <fieldset key={index} aria-label={t.row(label, index + 1)} className="form rows-row">
            {renderRow(row, (changed) => onChange(rows.with(index, changed)))}
            <Button kind="quiet" label={`${t.takeOut}: ${t.row(label, index + 1)}`} onPress={() => onChange(rows.toSpliced(index, 1))}>
              {t.takeOut}
            </Button>
          </fieldset>
        ))}
        <Button label={`${t.addRow}: ${label}`} onPress={() => onChange([...rows, {}])}>
          {t.addRow}
        </Button>
      </div>
      {error !== undefined && (
        <p className="field-error" id={id}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
