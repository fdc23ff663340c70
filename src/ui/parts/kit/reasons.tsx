// Why something is not possible, in sentences, with the way to the place where it can be mended.
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import { useLanguage } from '../words/language.tsx';

/** The way to where a reason can be mended; null where only time or another person helps. */
export type Mend = (refusal: Refusal) => (() => void) | null;

type ReasonsProps = { readonly refusals: readonly Refusal[]; readonly mend?: Mend | undefined };

export function Reasons({ refusals, mend }: ReasonsProps) {
  const { t } = useLanguage();
  if (refusals.length === 0) return null;
  return (
    <ul className="reasons">
      <ReasonLines refusals={refusals} mend={mend} goThere={t.goThere} />
    </ul>
  );
}

/** The lines alone, for a list that has a heading of its own. */
export function ReasonLines({ refusals, mend, goThere }: ReasonsProps & { readonly goThere: string }) {
  const { say } = useLanguage();
  return refusals.map((refusal) => {
    const sentence = say.refusal(refusal);
    const go = mend?.(refusal) ?? null;
    return (
      <li key={JSON.stringify(refusal)}>
        {sentence}{' '}
        {go !== null && (
          // Several of them stand below each other with the same words: each names its reason, as WCAG 2.4.9 asks of links.
          <button type="button" className="link" aria-label={`${goThere}: ${sentence}`} onClick={go}>
            {goThere}
          </button>
        )}
      </li>
    );
  });
}
