// The kit's fields, bound to one answer of a page (controlled by its draft): labelled and worded by the standard's own sentences.
import type { ReactNode } from 'react';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import { isWorkingDay } from '../../../../../machines/calendar/working-day.ts';
import type { Place } from '../../../../../machines/calendar/place.ts';
import { weekday } from '../../../../../machines/day.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import type { TypedDay } from '../../../parts/kit/typed-day.ts';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField, type TextFieldProps } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { weekdayName } from '../../../parts/words/day-words.ts';
import { texts } from '../words/texts.ts';
import { Segments } from './segments.tsx';
import type { Work } from './use-page.ts';
import { useWizard } from './wizard-context.ts';

/** Names of the answers of a draft that hold a `V`. */
type NameOf<D, V> = { [K in keyof D & string]: V extends D[K] ? K : never }[keyof D & string];

type Bound<D, K> = {
  readonly work: Work<D>;
  /** The act the answer belongs to: the same field is called differently in different acts. */
  readonly of: ProposalType;
  /** The name of the answer, in the draft as in the act. */
  readonly name: K;
  /** Where the sentence of the standard does not fit the question. */
  readonly label?: string;
  readonly hint?: string;
};

/** Lets a reason find the field by its name, and the focus with it; see focus.ts. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="wizard-field" data-field={name}>
      {children}
    </div>
  );
}

/** exactOptionalPropertyTypes: an absent hint has to be left out, not handed in as undefined. */
const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint });

type OptionProps<D, K extends keyof D & string> = Bound<D, K> & {
  readonly values: readonly Extract<D[K], string>[];
  /** A list to open instead of targets to press: for more than a handful. */
  readonly many?: boolean;
  /** In one row, for answers of a word or two. */
  readonly inRow?: boolean;
};

export function OptionField<D, K extends keyof D & string>({
  work,
  of,
  name,
  values,
  label,
  hint,
  many = false,
  inRow = false,
}: OptionProps<D, K>) {
  const { say } = useLanguage();
  const Kind = many ? SelectField : inRow ? Segments : Choice;
  return (
    <Field name={name}>
      <Kind
        label={label ?? say.field(name, of)}
        options={values.map((value) => ({ value, label: say.option(name, value) }))}
        value={work.draft[name] as string | null}
        onChange={(value) => work.set({ [name]: value } as Partial<D>)}
        {...hinted(hint)}
      />
    </Field>
  );
}

/** Radio values are strings, so yes and no travel as `true` and `false`. Two short words stand in one row. */
export function YesNoField<D, K extends NameOf<D, boolean>>({ work, of, name, label, hint }: Bound<D, K>) {
  const { say } = useLanguage();
  const value = work.draft[name] as boolean | null;
  return (
    <Field name={name}>
      <Segments
        label={label ?? say.field(name, of)}
        options={['true', 'false'].map((answer) => ({ value: answer, label: say.option(name, answer === 'true') }))}
        value={value === null ? null : String(value)}
        onChange={(answer) => work.set({ [name]: answer === 'true' } as Partial<D>)}
        {...hinted(hint)}
      />
    </Field>
  );
}

type WordsProps<D, K> = Bound<D, K> & { readonly multiline?: boolean; readonly type?: 'text' | 'email' | 'tel' } & Pick<
    TextFieldProps,
    'check'
  >;

/** Whoever refused a file is not written about: nothing in words is asked (T2). */
export function WordsField<D, K extends NameOf<D, string>>({ work, of, name, label, hint, ...rest }: WordsProps<D, K>) {
  const { say } = useLanguage();
  const { filingRefusedOn } = useWizard().view.state.context.intake;
  if (filingRefusedOn !== null) return null;
  return (
    <Field name={name}>
      <TextField
        label={label ?? say.word(name, of)}
        value={work.draft[name] as string}
        onChange={(value) => work.set({ [name]: value } as Partial<D>)}
        {...hinted(hint)}
        {...rest}
      />
    </Field>
  );
}

export function DayOfField<D, K extends NameOf<D, Day>>({ work, of, name, label, hint }: Bound<D, K>) {
  const { say } = useLanguage();
  const day = work.draft[name] as Day | null;
  return (
    <Field name={name}>
      <DayField
        label={label ?? say.field(name, of)}
        value={work.typed[name] as TypedDay}
        onChange={(chosen) => work.set({ [name]: chosen } as Partial<D>)}
        {...hinted(hint)}
      />
      {meetings.has(of) && day !== null && <FreeDay day={day} />}
    </Field>
  );
}

/** Acts that set a day on which people meet. */
const meetings: ReadonlySet<ProposalType> = new Set(['talk.offered', 'review.planned', 'review.moved', 'review.held', 'letter.sent']);

/** Said beside the field: nobody meets on a weekend or a holiday of the Land (2-standard, Dates). Of a day that is past this is not what matters. */
function FreeDay({ day }: { readonly day: Day }) {
  const { t, lang } = useLanguage(texts);
  const { header, today } = useWizard().view;
  if (day < today || day > lastKnownDay || isWorkingDay(day, header as Place)) return null;
  const isWeekend = weekday(day) === 0 || weekday(day) === 6;
  return <output className="wizard-free-day">{isWeekend ? t.weekend(weekdayName(day, lang)) : t.holiday}</output>;
}

/** The table of holidays ends here; later days are refused for other reasons. */
const lastKnownDay: Day = '2060-12-31';
