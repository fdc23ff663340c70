// What comes back to an answer: right or not, and why, in the sentences of the rules.
import type { Day } from '../../../../machines/day.ts';
import type { ReviewDue } from '../../../../machines/case/deadlines/review-due.ts';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Verdict } from '../../../scenarios/walk/answers.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

type PossibleProps = { readonly verdicts: readonly Verdict[]; readonly chosen: ReadonlySet<ProposalType> };

export function PossibleFeedback({ verdicts, chosen }: PossibleProps) {
  const { t } = useLanguage(texts);
  const isRight = ({ type, refusals }: Verdict): boolean => chosen.has(type) === (refusals.length === 0);
  const areAllRight = verdicts.every(isRight);
  return (
    <Notice tone={areAllRight ? 'good' : 'attention'} title={areAllRight ? t.allRight : t.someWrong}>
      <ul className="training-verdicts">
        {verdicts.map((verdict) => (
          <VerdictLine key={verdict.type} verdict={verdict} />
        ))}
      </ul>
    </Notice>
  );
}

function VerdictLine({ verdict: { type, refusals } }: { readonly verdict: Verdict }) {
  const { say, t } = useLanguage(texts);
  return (
    <li>
      <strong>{say.event(type)}</strong>: {refusals.length === 0 ? t.isPossible : t.isNotPossible}
      {refusals.map((refusal) => (
        <span key={JSON.stringify(refusal)} className="training-why">
          {say.refusal(refusal)}
        </span>
      ))}
    </li>
  );
}

/** `guessed` null: the answer was that none is due. */
export function ReviewFeedback({ due, guessed }: { readonly due: ReviewDue | null; readonly guessed: Day | null }) {
  const { say, t } = useLanguage(texts);
  const isRight = (due?.on ?? null) === guessed;
  return (
    <Notice tone={isRight ? 'good' : 'attention'} title={isRight ? t.allRight : t.someWrong}>
      <p>{due === null ? t.itIsNone : `${t.itIs(say.day(due.on))} ${capitalised(say.dueReason(due.rule))}.`}</p>
    </Notice>
  );
}

const capitalised = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
