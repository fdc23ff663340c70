// Hours in the week: a weekday, from when and until when.
import { SelectField } from '../kit/select-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { weekdayName } from '../words/day-words.ts';
import { useLanguage } from '../words/language.tsx';
import type { Answers } from './answers.ts';
import { RowsField } from './rows-field.tsx';
import { texts } from './texts.ts';

type TimesFieldProps = {
  readonly label: string;
  readonly rows: readonly Answers[];
  readonly onChange: (rows: readonly Answers[]) => void;
  readonly error?: string;
};

/** The first of January 2024 was a Monday. */
const dayNumbered = (weekday: number): string => `2024-01-0${weekday}`;
const weekdays = [1, 2, 3, 4, 5, 6, 7];
const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

export function TimesField(props: TimesFieldProps) {
  const { lang, t } = useLanguage(texts);
  const options = weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(dayNumbered(weekday), lang) }));
  return (
    <RowsField
      {...props}
      renderRow={(row, change) => (
        <>
          <SelectField
            label={t.weekday}
            options={options}
            value={typeof row['weekday'] === 'number' ? String(row['weekday']) : null}
            onChange={(weekday) => change({ ...row, weekday: Number(weekday) })}
          />
          <TextField type="time" label={t.from} value={textOf(row['from'])} onChange={(from) => change({ ...row, from })} />
          <TextField type="time" label={t.to} value={textOf(row['to'])} onChange={(to) => change({ ...row, to })} />
        </>
      )}
    />
  );
}
