// Why something is not possible yet, each reason with the way to where it can be mended.
import type { Refusal } from '../../../../../machines/case/requirements/refusal.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useMend } from './use-mend.ts';

export function WhyNot({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { t, say } = useLanguage(texts);
  const mend = useMend();
  if (refusals.length === 0) return null;
  return (
    <div className="reasons">
      <p className="reasons-title">{t.notYet}</p>
      <ul>
        {refusals.map((refusal) => {
          const sentence = say.refusal(refusal);
          const go = mend(refusal);
          return (
            <li key={JSON.stringify(refusal)}>
              {sentence}{' '}
              {go !== null && (
                <button type="button" className="link" aria-label={`${t.goThere}: ${sentence}`} onClick={go}>
                  {t.goThere}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
