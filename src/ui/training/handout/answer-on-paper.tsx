// A question of a stop as it is handed out, and its answer, asked of the rules like on the screen.
import type { Answer } from '../../../scenarios/walk/answers.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

type AnswerProps = { readonly answer: Answer };

/** With room to tick or to write, and nothing that gives the answer away. */
export function QuestionOnPaper({ answer }: AnswerProps) {
  const { say, t } = useLanguage(texts);
  return (
    <div className="small">
      <p>
        <strong>{answer.kind === 'nextReview' ? t.askReview : t.askPossible}</strong>
      </p>
      {answer.kind === 'nextReview' ? (
        <p className="training-blank" />
      ) : (
        <ul className="training-verdicts training-ticks">
          {answer.verdicts.map(({ type }) => (
            <li key={type}>{say.event(type)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function AnswerOnPaper({ answer }: AnswerProps) {
  const { say, t } = useLanguage(texts);
  if (answer.kind === 'nextReview') {
    const { due } = answer;
    return (
      <p className="small">
        <strong>{t.askReview}</strong> {due === null ? t.itIsNone : `${t.itIs(say.day(due.on))} (${say.dueReason(due.rule)})`}
      </p>
    );
  }
  return (
    <div className="small">
      <p>
        <strong>{t.askPossible}</strong>
      </p>
      <ul className="training-verdicts">
        {answer.verdicts.map(({ type, refusals }) => (
          <li key={type}>
            {say.event(type)}: {refusals.length === 0 ? t.isPossible : t.isNotPossible}
            {refusals.length > 0 && <span className="soft"> ({refusals.map((refusal) => say.refusal(refusal)).join(' ')})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
