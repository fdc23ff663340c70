// Asks for a birth date the way people know it: the day, only the year, or not yet.
import type { Day } from '../../../../machines/day.ts';
import { BirthDateKnown } from '../../../../machines/case/events/people.ts';
import { Choice } from '../kit/choice.tsx';
import { DayField } from '../kit/day-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useLanguage } from '../words/language.tsx';
import { faultOfBirth, type TypedBirth } from './birth-date.ts';
import { texts } from './texts.ts';

type BirthDateFieldProps = {
  readonly typed: TypedBirth;
  readonly today: Day;
  /** Somebody has tried to send the form: from now on what is missing is marked. */
  readonly wasTried: boolean;
  readonly onChange: (typed: TypedBirth) => void;
  readonly hint?: string;
};

const of = 'birthDate.corrected';

export function BirthDateField({ typed, today, wasTried, onChange, hint }: BirthDateFieldProps) {
  const { say, t } = useLanguage(texts);
  const fault = faultOfBirth(typed, today);
  const isSaid = fault === 'inFuture' || wasTried;
  const error = fault !== null && isSaid ? { error: t.birthFaults[fault] } : {};
  return (
    <>
      <Choice
        label={say.field('known', of)}
        options={BirthDateKnown.options.map((value) => ({ value, label: say.option('known', value, of) }))}
        value={typed.known}
        onChange={(known) => onChange({ ...typed, known: known as NonNullable<TypedBirth['known']> })}
        {...(hint !== undefined && { hint })}
        {...(typed.known === null && error)}
      />
      {typed.known === 'day' && (
        <DayField kind="birth" label={say.word('birthDate')} value={typed.day} onChange={(day) => onChange({ ...typed, day })} {...error} />
      )}
      {typed.known === 'year' && (
        <TextField
          label={t.birthYear}
          hint={t.birthYearHint}
          value={typed.year}
          onChange={(year) => onChange({ ...typed, year })}
          {...error}
        />
      )}
    </>
  );
}
