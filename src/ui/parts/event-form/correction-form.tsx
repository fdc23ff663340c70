// Puts one entry right: its day and its facts as they were recorded, to be changed, and the reason.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../api/views.ts';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { DayField } from '../kit/day-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { Mend } from '../kit/reasons.tsx';
import { useLanguage } from '../words/language.tsx';
import { DraftStatus } from '../draft/draft-status.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { askedOfCorrection, correctionFrom, missingOfCorrection, startCorrection, type Target } from './correcting.ts';
import { QuestionField } from './question-field.tsx';
import { texts } from './texts.ts';

type CorrectionFormProps = {
  readonly target: Target;
  readonly view: CaseView;
  readonly onSaved: () => void;
  readonly onClose?: () => void;
  readonly mend?: Mend | undefined;
};

const causes = ['mistake', 'learnedLater'] as const;
const of = 'fact.corrected';

export function CorrectionForm({ target, view, onSaved, onClose, mend }: CorrectionFormProps) {
  const { say, t } = useLanguage(texts);
  const [start] = useState(() => startCorrection(target));
  const draft = useDraft({ caseId: view.id, page: `correct-${target.seq}`, initial: start, onSaved });
  const { value, change } = draft;
  const [wasTried, setWasTried] = useState(false);
  const sending = correctionFrom(target, value);
  const missing = new Set(wasTried ? missingOfCorrection(target, value) : []);
  const lacks = (name: string) => (missing.has(name) ? { error: t.missing } : {});
  const form = useRef<HTMLFormElement>(null);
  // Whoever has opened it is taken to it: the button they pressed is gone.
  useEffect(() => form.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(sending === null);
    if (sending !== null && draft.submission !== 'saving') draft.submit([sending]);
  };
  return (
    <form ref={form} tabIndex={-1} className="form correction" onSubmit={submit} noValidate aria-label={t.correctionOf(target.seq)}>
      <DayField label={t.correctedDay} value={value.day} onChange={(day) => change({ ...value, day })} {...lacks('day')} />
      {askedOfCorrection(target, value).map((question) => (
        <QuestionField
          key={question.key}
          type={target.event.type as ProposalType}
          question={question}
          view={view}
          answer={value.answers[question.key]}
          isMissing={missing.has(question.key)}
          onAnswer={(given) => change({ ...value, answers: { ...value.answers, [question.key]: given } })}
        />
      ))}
      <Choice
        label={say.field('because', of)}
        options={causes.map((code) => ({ value: code, label: say.option('because', code) }))}
        value={value.because}
        onChange={(because) => change({ ...value, because: because as (typeof causes)[number] })}
        {...lacks('because')}
      />
      <TextField
        label={say.word('correction', of)}
        hint={t.correctionHint}
        value={value.correction}
        onChange={(correction) => change({ ...value, correction })}
        multiline
        {...lacks('correction')}
      />
      <DraftStatus draft={draft} mend={mend} />
      <div className="row">
        <Button kind="primary" submits busy={draft.submission === 'saving'}>
          {t.correct}
        </Button>
        {onClose !== undefined && (
          <Button kind="quiet" onPress={onClose}>
            {t.close}
          </Button>
        )}
      </div>
    </form>
  );
}
