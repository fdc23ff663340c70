// What became of a file: why it is none, what would be taken over, what was, and what was passed over and why. Nothing in silence.
import { useState } from 'react';
import { currentStandard } from '../../../machines/standards/released.ts';
import { placeholdersOf } from '../../export/translations/review-rules.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { useReviewTexts } from '../parts/api/reviews.ts';
import { Button } from '../parts/kit/button.tsx';
import { Notice } from '../parts/kit/notice.tsx';
import { TroubleNotice } from '../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import type { Incoming, Passed } from './incoming.ts';
import type { TextRow } from './rows.ts';
import { texts } from './texts.ts';

type OutcomeProps = {
  readonly name: string;
  readonly what: Incoming;
  readonly language: ReviewedLanguage;
  readonly rows: readonly TextRow[];
  readonly onLeave: () => void;
};

export function FileOutcome({ name, what, ...more }: OutcomeProps) {
  const { t, say } = useLanguage(texts);
  if (what.code === 'read') return <ReadFile name={name} read={what} {...more} />;
  const sentence = what.code === 'otherLanguage' ? t.otherLanguage(name, say.option('language', what.language)) : t[what.code](name);
  return <Notice tone="problem" title={sentence} />;
}

type Read = Extract<Incoming, { readonly code: 'read' }>;
type ReadProps = Omit<OutcomeProps, 'what'> & { readonly read: Read };

function ReadFile({ name, read: { fitting, asBefore, passed }, language, rows, onLeave }: ReadProps) {
  const { t } = useLanguage(texts);
  const { kept, error, isSending, takeAll, undo } = useTaking(language, { fitting, passed, rows });
  const before = asBefore > 0 && <p>{t.asBefore(asBefore)}</p>;
  if (kept !== null)
    return (
      <Notice tone="good" title={`${name}: ${kept.isUndone ? t.takenBack(kept.keys.length) : t.taken(kept.keys.length)}`}>
        {before}
        <PassedList passed={kept.passed} />
        {!kept.isUndone && kept.keys.length > 0 && (
          <Button busy={isSending} onPress={undo}>
            {t.undoFile}
          </Button>
        )}
        {error !== null && <TroubleNotice error={error} />}
      </Notice>
    );
  return (
    <Notice tone="info" title={fitting.length === 0 ? t.nothingNew(name) : t.filled(name, fitting.length)}>
      {before}
      <PassedList passed={passed} />
      {fitting.length > 0 && (
        <>
          <p>{t.standFor}</p>
          <div className="row">
            <Button kind="primary" busy={isSending} onPress={takeAll}>
              {t.takeAll(fitting.length)}
            </Button>
            <Button kind="quiet" onPress={onLeave}>
              {t.leave}
            </Button>
          </div>
        </>
      )}
      {error !== null && <TroubleNotice error={error} />}
    </Notice>
  );
}

type Kept = { readonly keys: readonly string[]; readonly passed: readonly Passed[]; readonly isUndone: boolean };

/** The server has the last word: what it passes over is named beside what was passed over here. */
function useTaking(
  language: ReviewedLanguage,
  { fitting, passed, rows }: Pick<Read, 'fitting' | 'passed'> & { readonly rows: readonly TextRow[] },
) {
  const send = useReviewTexts(currentStandard, language);
  const [kept, setKept] = useState<Kept | null>(null);
  const germanOf = (key: string) => rows.find((row) => row.key === key)?.german ?? key;
  const takeAll = () =>
    send.mutate(fitting, {
      onSuccess: ({ passedOver }) => {
        const late = passedOver.map(({ key, because }) => ({ key, german: germanOf(key), because }));
        const keys = fitting.map(({ key }) => key).filter((key) => late.every((one) => one.key !== key));
        setKept({ keys, passed: [...passed, ...late], isUndone: false });
      },
    });
  const undo = () => {
    const standing = rows.filter(({ key }) => kept?.keys.includes(key));
    send.mutate(
      standing.map(({ key, source, version }) => ({ key, text: null, source, after: version })),
      {
        onSuccess: ({ passedOver }) => {
          const late = passedOver.map(({ key, because }) => ({ key, german: germanOf(key), because }));
          setKept({
            keys: standing.map(({ key }) => key).filter((key) => late.every((one) => one.key !== key)),
            passed: late,
            isUndone: true,
          });
        },
      },
    );
  };
  return { kept, error: send.error, isSending: send.isPending, takeAll, undo };
}

function PassedList({ passed }: { readonly passed: readonly Passed[] }) {
  const { t } = useLanguage(texts);
  if (passed.length === 0) return null;
  return (
    <div>
      <p>{t.passedOver(passed.length)}</p>
      <ul className="translations-passed">
        {passed.map(({ key, german, because }, index) => (
          <li key={`${key} ${index}`}>{t.passed(german, t.because[because](placeholdersOf(german)))}</li>
        ))}
      </ul>
    </div>
  );
}
