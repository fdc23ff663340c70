// For what happened on an earlier day: the record keeps both days and the reason.
import { isReadable } from '../../../../machines/readable.ts';
import { CheckField } from '../kit/check-field.tsx';
import { DayField } from '../kit/day-field.tsx';
import { dayOf, type TypedDay } from '../kit/typed-day.ts';
import { TextField } from '../kit/text-field.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

/** `on`: the day it took effect (valid time), null while it is being typed. When it was recorded (transaction time) the server knows. */
export type Lateness = { readonly on: TypedDay; readonly reason: string };

type LateEntryProps = { readonly late: Lateness | null; readonly onChange: (late: Lateness | null) => void; readonly error?: string };

export function LateEntry({ late, onChange, error }: LateEntryProps) {
  const { t } = useLanguage(texts);
  return (
    <>
      <CheckField label={t.late} checked={late !== null} onChange={(is) => onChange(is ? { on: null, reason: '' } : null)} />
      {late !== null && (
        <>
          <DayField
            label={t.lateDay}
            value={late.on}
            onChange={(on) => onChange({ ...late, on })}
            {...(dayOf(late.on) === null && error && { error })}
          />
          <TextField
            label={t.lateReason}
            value={late.reason}
            onChange={(reason) => onChange({ ...late, reason })}
            {...(!isReadable(late.reason) && error && { error })}
          />
        </>
      )}
    </>
  );
}
