// How far an offer can be relied on today, in two or three words and a colour.
import { networkWordsIn } from '../../../network/words/words.ts';
import type { Trust } from '../../../network/directory/trust.ts';
import { useLanguage } from '../../parts/words/language.tsx';

export function TrustTag({ trust }: { readonly trust: Trust }) {
  const { lang } = useLanguage();
  return <span className={`tag trust-${trust}`}>{networkWordsIn(lang).trust[trust]}</span>;
}
