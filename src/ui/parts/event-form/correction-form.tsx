// Puts one entry right: its day and its facts as they were recorded, to be changed, and the reason.
import { useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../api/views.ts';
import { Choice } from '../kit/choice.tsx';
import { DayField } from '../kit/day-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useLanguage } from '../words/language.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { askedOfCorrection, correctionFrom, missingOfCorrection, startCorrection, type Target } from './correcting.ts';
import { InPlaceForm } from './in-place-form.tsx';
import { QuestionField } from './question-field.tsx';
import { texts } from './texts.ts';

type CorrectionFormProps = {
  readonly target: Target;
  readonly view: CaseView;
  readonly onSaved: () => void;
  readonly onClose?: () => void;
};

const causes = ['mistake', 'learnedLater'] as const;
const of = 'fact.corrected';

export function CorrectionForm({ target, view, onSaved, onClose }: CorrectionFormProps) {
  const { say, t } = useLanguage(texts);
  const [start] = useState(() => startCorrection(target));
  const draft = useDraft({ caseId: view.id, page: `correct-${target.seq}`, initial: start, onSaved });
  const { value, change } = draft;
  const [wasTried, setWasTried] = useState(false);
  const sending = correctionFrom(target, value);
  const missing = new Set(wasTried ? missingOfCorrection(target, value) : []);
  const lacks = (name: string) => (missing.has(name) ? { error: t.missing } : {});
  return (
    <InPlaceForm
      label={t.correctionOf(target.seq)}
      draft={draft}
      sending={sending}
      save={t.correct}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
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
    </InPlaceForm>
  );
}
