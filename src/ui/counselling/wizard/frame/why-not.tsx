// Why something is not possible yet, each reason with the way to where it can be mended.
import type { Refusal } from '../../../../../machines/case/context/refusal.ts';
import { ReasonLines } from '../../../parts/kit/reasons.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useMend } from './use-mend.ts';

/** Draws nothing without a refusal. */
export function WhyNot({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { t } = useLanguage(texts);
  const mend = useMend();
  if (refusals.length === 0) return null;
  return (
    <div className="reasons">
      <p className="reasons-title">{t.notYet}</p>
      <ul>
        <ReasonLines refusals={refusals} mend={mend} goThere={t.goThere} />
      </ul>
    </div>
  );
}
