// Why an entry is marked. It stands in the history for good, so it asks nobody to reload the page.
import type { Refusal } from '../../../../../machines/case/context/refusal.ts';
import { ReasonLines } from '../../../parts/kit/reasons.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** What the entry was about is not there, or not like that, any more. On a form these ask to reload the page. */
const groundGone: ReadonlySet<string> = new Set<Refusal['code']>(['unknownItem', 'notThisVersion', 'textChanged']);

export function MarkReasons({ reasons }: { readonly reasons: readonly Refusal[] }) {
  const { t } = useLanguage(texts);
  return (
    <ul>
      {reasons.some(({ code }) => groundGone.has(code)) && <li>{t.groundGone}</li>}
      <ReasonLines refusals={reasons.filter(({ code }) => !groundGone.has(code))} goThere="" />
    </ul>
  );
}
