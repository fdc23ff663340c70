// One question of the generic form, asked the way its kind is answered best.
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../api/views.ts';
import { Choice, type Option } from '../kit/choice.tsx';
import { DayField } from '../kit/day-field.tsx';
import { isUnread, type TypedDay } from '../kit/typed-day.ts';
import { Notice } from '../kit/notice.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useLanguage } from '../words/language.tsx';
import { ManyField } from './many-field.tsx';
import { isAnswered, markFrom, numberFrom, rowsIn } from './answers.ts';
import type { Question } from './question.ts';
import { RowsField } from './rows-field.tsx';
import { texts } from './texts.ts';
import { TimesField } from './times-field.tsx';
import { useOptions } from './use-options.ts';

type QuestionFieldProps = {
  readonly type: ProposalType;
  readonly question: Question;
  readonly view: CaseView;
  readonly answer: unknown;
  readonly isMissing: boolean;
  readonly onAnswer: (answer: unknown) => void;
};

/** More answers than this are a list to pick from, not a page of targets. */
const targetsAtMost = 7;

const textOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : '';

const typedDayOf = (answer: unknown): TypedDay => (isUnread(answer) ? answer : textOf(answer) || null);

export function QuestionField({ type, question, view, answer, isMissing, onAnswer }: QuestionFieldProps) {
  const { say, t } = useLanguage(texts);
  const options = useOptions(question, view, type);
  const { field, kind } = question;
  const label = kind === 'words' ? say.word(field, type) : say.field(field, type);
  const about = { label, ...(isMissing && { error: t.missing }) };
  const markFault = (text: string) => (isAnswered(text) && markFrom(text) === undefined ? t.markFault : null);
  switch (kind) {
    // Words are optional in every act: a requirement that needs one says so itself.
    case 'words':
      if (field === 'birthDate') return <DayField {...about} kind="birth" value={typedDayOf(answer)} onChange={onAnswer} />;
      return <TextField {...about} value={textOf(answer)} onChange={onAnswer} multiline />;
    case 'mark':
      // What is wrong with it says more than that it is missing.
      return (
        <TextField
          label={label}
          {...(isMissing && { error: markFault(textOf(answer)) ?? t.missing })}
          hint={t.markHint}
          value={textOf(answer)}
          onChange={onAnswer}
          check={markFault}
        />
      );
    case 'number': {
      const fault = (text: string) =>
        isAnswered(text) && numberFrom(text, question) === undefined ? t.numberFault(question.atLeast, question.atMost) : null;
      const text = textOf(answer);
      const error = isMissing && { error: fault(text) ?? t.missing };
      return <TextField label={label} {...error} value={text} onChange={onAnswer} check={fault} isNumber />;
    }
    case 'day':
      return <DayField {...about} value={typedDayOf(answer)} onChange={onAnswer} />;
    case 'yesNo':
      return <Choice {...about} options={options} value={textOf(answer) || null} onChange={(value) => onAnswer(value === 'true')} />;
    case 'count':
    case 'rating':
      return <OneOf {...about} options={options} answer={answer} onAnswer={(value) => onAnswer(value === '' ? null : Number(value))} />;
    case 'times':
      return <TimesField {...about} rows={rowsIn(answer)} onChange={onAnswer} />;
    case 'rows':
      return (
        <RowsField
          {...about}
          rows={rowsIn(answer)}
          onChange={onAnswer}
          renderRow={(row, change) =>
            question.fields.map((cell) => (
              <QuestionField
                key={cell.key}
                type={type}
                question={cell}
                view={view}
                answer={row[cell.key]}
                isMissing={isMissing && !cell.isOptional && !isAnswered(row[cell.key])}
                onAnswer={(given) => change({ ...row, [cell.key]: given })}
              />
            ))
          }
        />
      );
    case 'manyOf':
    case 'manyItems':
    case 'manyLanguages':
      return <ManyField {...about} options={options} value={Array.isArray(answer) ? answer.map(String) : []} onChange={onAnswer} />;
    default:
      if (options.length === 0) return <NothingToChoose label={label} />;
      return <OneOf {...about} options={options} answer={answer} onAnswer={(value) => onAnswer(value === '' ? null : value)} />;
  }
}

function NothingToChoose({ label }: { readonly label: string }) {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="info" title={label}>
      <p>{t.noItems}</p>
    </Notice>
  );
}

type OneOfProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly answer: unknown;
  readonly onAnswer: (value: string) => void;
  readonly error?: string;
};

/** Where leaving it open is an answer that can be chosen, it stands chosen until another is; elsewhere nothing does. */
function OneOf({ answer, onAnswer, options, ...about }: OneOfProps) {
  const isUnasked = answer === undefined || answer === null;
  const Field = options.length > targetsAtMost ? SelectField : Choice;
  const hasNothing = options.some(({ value }) => value === '');
  return <Field {...about} options={options} value={isUnasked ? (hasNothing ? '' : null) : textOf(answer)} onChange={onAnswer} />;
}
