// In the demonstration there is no access of one's own, and no organisation.
import { WayOn } from '../../parts/kit/way-on.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function NobodySignsIn({ isOutside = false }: { readonly isOutside?: boolean }) {
  const { t } = useLanguage(texts);
  return <WayOn title={t.demoTitle} lead={t.demoLead} to="/" label={t.demoGo} isOutside={isOutside} />;
}
