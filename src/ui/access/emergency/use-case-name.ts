// What a case is called where an emergency is told: by the name of the client for whoever sees it, otherwise by its short number.
import type { EmergencyRow } from '../../parts/api/case-access.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { shortId } from '../../parts/words/short-id.ts';
import { texts } from './texts.ts';

export function useCaseName(): (emergency: Pick<EmergencyRow, 'case' | 'client'>) => string {
  const { t } = useLanguage(texts);
  return ({ case: id, client }) => client ?? t.caseOf(shortId(id));
}
