// What clients read in their languages: the words of the standard with what people reviewed, each language loaded when it is shown.
import { useQuery } from '@tanstack/react-query';
import { loadTranslations, type Translations } from '../../../export/translations/client-texts.ts';
import { portOf } from './port.ts';

/** Undefined while they are being loaded. */
export function useTranslations(standard: string, languages: readonly string[]): Translations | undefined {
  const { data } = useQuery({
    queryKey: ['translations', standard, ...languages],
    queryFn: async ({ client }) => loadTranslations(standard, languages, await portOf(client).fetchReviews(standard)),
  });
  return data;
}
