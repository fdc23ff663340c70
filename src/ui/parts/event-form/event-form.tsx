// A form for any act of the standard, generated from the act's own schema: a new act needs a name for each field, no new form.
import { isReadable } from '../../../../machines/readable.ts';
import { useRef, useState, type FormEvent } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { endsCase } from '../../../engine/state/transitions.ts';
import type { CaseView, ProposalBody } from '../api/views.ts';
import { Button } from '../kit/button.tsx';
import { dayOf } from '../kit/typed-day.ts';
import { Notice } from '../kit/notice.tsx';
import type { Mend } from '../kit/reasons.tsx';
import { useLanguage } from '../words/language.tsx';
import { DraftStatus } from '../draft/draft-status.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { askedWith, missingOf, proposalFrom, type Answers } from './answers.ts';
import { LateEntry, type Lateness } from './late-entry.tsx';
import { QuestionField } from './question-field.tsx';
import { texts } from './texts.ts';

type Typed = { readonly answers: Answers; readonly late: Lateness | null };
const nothingTyped: Typed = { answers: {}, late: null };

type EventFormProps = {
  readonly type: ProposalType;
  readonly view: CaseView;
  /** What is known already where the form is opened, to be changed like any answer; `of` keeps its draft apart from others of the act. */
  readonly start?: { readonly of: string; readonly answers: Answers };
  readonly mend?: Mend | undefined;
  /** `before`: the case as it stood when this was sent. */
  readonly onSaved?: (before: CaseView) => void;
};

/** Null while something is missing. A late entry needs its day and its reason: the record keeps both days (2-standard, Dates). */
function sendingOf(type: ProposalType, { answers, late }: Typed, view: CaseView): ProposalBody | null {
  const proposal = proposalFrom(type, answers, view);
  if (proposal === null || late === null) return proposal;
  const on = dayOf(late.on);
  return on === null || !isReadable(late.reason) ? null : { ...proposal, effectiveOn: on, lateReason: late.reason };
}

/** One form per act and case: the draft is kept under the name of the act. */
export function EventForm({ type, view, start, mend, onSaved }: EventFormProps) {
  const { t } = useLanguage(texts);
  const before = useRef(view);
  const draft = useDraft<Typed>({
    caseId: view.id,
    page: start === undefined ? `act-${type}` : `act-${type}-${start.of}`,
    initial: start === undefined ? nothingTyped : { answers: start.answers, late: null },
    onSaved: () => onSaved?.(before.current),
  });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  const missing = wasTried ? missingOf(type, value.answers) : [];
  const sending = sendingOf(type, value, view);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(sending === null);
    if (sending === null || draft.submission === 'saving') return;
    before.current = view;
    draft.submit([sending]);
  };
  const answer = (key: string) => (given: unknown) => change({ ...value, answers: { ...value.answers, [key]: given } });
  return (
    <form className="form" onSubmit={submit} noValidate>
      {askedWith(type, value.answers).map((question) => (
        <QuestionField
          key={question.key}
          type={type}
          question={question}
          view={view}
          answer={value.answers[question.key]}
          isMissing={missing.includes(question.key)}
          onAnswer={answer(question.key)}
        />
      ))}
      <LateEntry late={value.late} onChange={(late) => change({ ...value, late })} {...(wasTried && { error: t.missing })} />
      {/* No answer is missing and still no proposal: the schema refuses the whole. What a late entry lacks is said at its own fields. */}
      {wasTried && missing.length === 0 && proposalFrom(type, value.answers, view) === null && (
        <Notice tone="attention">
          <p>{t.unfit}</p>
        </Notice>
      )}
      <DraftStatus draft={draft} mend={mend} />
      {endsCase(view.state, type) && <p>{t.endsCase}</p>}
      <Button kind="primary" submits busy={draft.submission === 'saving'}>
        {t.save}
      </Button>
    </form>
  );
}
