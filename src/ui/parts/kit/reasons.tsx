// Why something is not possible, in sentences, with the way to the place where it can be mended.
import type { Refusal } from '../../../../machines/case/requirements/refusal.ts';
import { useLanguage } from '../words/language.tsx';

export type ReasonsProps = {
  readonly refusals: readonly Refusal[];
  readonly onGo?: (refusal: Refusal) => void;
  /** Whether there is a place to go to for this one; without it, always. */
  readonly leads?: (refusal: Refusal) => boolean;
};

export function Reasons({ refusals, onGo, leads = () => true }: ReasonsProps) {
  const { say, t } = useLanguage();
  if (refusals.length === 0) return null;
  return (
    <ul className="reasons">
      {refusals.map((refusal) => {
        const sentence = say.refusal(refusal);
        return (
          <li key={JSON.stringify(refusal)}>
            {sentence}{' '}
            {onGo !== undefined && leads(refusal) && (
              <button type="button" className="link" aria-label={`${t.goThere}: ${sentence}`} onClick={() => onGo(refusal)}>
                {t.goThere}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
