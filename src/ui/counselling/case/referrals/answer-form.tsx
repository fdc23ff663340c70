// What the body said, or that it has still said nothing.
import { useState } from 'react';
import type { ReferralRow } from '../../../../network/referrals/referral-rows.ts';
import { nextItemState } from '../../../../../machines/item-life.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

const answers = ['confirmed', 'declined', 'noAnswer'] as const;
type Answer = (typeof answers)[number];
type AnswerFormProps = { readonly view: CaseView; readonly row: ReferralRow; readonly onClose: () => void };

export function AnswerForm({ view, row, onClose }: AnswerFormProps) {
  const { say, t } = useLanguage(texts);
  const draft = useDraft<Answer | null>({ caseId: view.id, page: `referral-answer-${row.id}`, initial: null, onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const possible = answers.filter((answer) => nextItemState('referral', row.state, answer) !== null);
  return (
    <InPlaceForm
      label={t.answer}
      draft={draft}
      sending={draft.value === null ? null : { type: 'referral.answered', referral: row.id, answer: draft.value }}
      save={t.saveAnswer}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <Choice
        label={t.answerAsked}
        options={possible.map((answer) => ({ value: answer, label: say.option('answer', answer, 'referral.answered') }))}
        value={draft.value}
        onChange={(answer) => draft.change(possible.find((one) => one === answer) ?? null)}
        {...(wasTried && draft.value === null && { error: t.missing })}
      />
    </InPlaceForm>
  );
}
