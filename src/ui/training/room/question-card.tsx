// A question at a stop. The feedback is asked of the engine, so it can never contradict what the wizard does.
import { useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Question } from '../../../scenarios/training/scenario.ts';
import { answerOf, type Answer } from '../../../scenarios/walk/answers.ts';
import { Button } from '../../parts/kit/button.tsx';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { PossibleFeedback, ReviewFeedback } from './feedback.tsx';
import { useWalkView } from './use-room.ts';

export function QuestionCard({ question }: { readonly question: Question }) {
  const { state } = useWalkView();
  const answer = answerOf(question, state);
  return (
    <div className="training-question">
      {answer.kind === 'possible' ? <WhatIsPossible answer={answer} /> : <WhenIsTheReview answer={answer} />}
    </div>
  );
}

type Of<K extends Answer['kind']> = { readonly answer: Extract<Answer, { kind: K }> };

function WhatIsPossible({ answer }: Of<'possible'>) {
  const { say, t } = useLanguage(texts);
  const [chosen, setChosen] = useState<ReadonlySet<ProposalType>>(new Set());
  const [isChecked, setChecked] = useState(false);
  const choose = (type: ProposalType) => (isChosen: boolean) => {
    setChecked(false);
    setChosen(new Set(isChosen ? [...chosen, type] : [...chosen].filter((one) => one !== type)));
  };
  return (
    <>
      <fieldset className="training-choices">
        <legend className="field-label">{t.askPossible}</legend>
        {answer.verdicts.map(({ type }) => (
          <CheckField key={type} label={say.event(type)} checked={chosen.has(type)} onChange={choose(type)} />
        ))}
      </fieldset>
      <Button onPress={() => setChecked(true)}>{t.check}</Button>
      <div aria-live="polite">{isChecked && <PossibleFeedback verdicts={answer.verdicts} chosen={chosen} />}</div>
    </>
  );
}

function WhenIsTheReview({ answer: { due } }: Of<'nextReview'>) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState<TypedDay>(null);
  const day = dayOf(typed);
  const [isNone, setNone] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const lacks = day === null && !isNone;
  return (
    <>
      <p className="field-label">{t.askReview}</p>
      <div className="training-when">
        {!isNone && (
          <DayField
            label={t.lastDay}
            value={typed}
            onChange={(given) => {
              setChecked(false);
              setTyped(given);
            }}
            {...(isChecked && lacks && { error: t.dayMissing })}
          />
        )}
        <CheckField
          label={t.noReview}
          checked={isNone}
          onChange={(given) => {
            setChecked(false);
            setNone(given);
          }}
        />
      </div>
      <Button onPress={() => setChecked(true)}>{t.check}</Button>
      <div aria-live="polite">{isChecked && !lacks && <ReviewFeedback due={due} guessed={isNone ? null : day} />}</div>
    </>
  );
}
