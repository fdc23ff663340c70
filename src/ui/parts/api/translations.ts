// What clients read in their languages: the words of the standard with what people reviewed, each language loaded when it is shown.
import { useQuery } from '@tanstack/react-query';
import { isReviewedLanguage, loadTranslations, type Translations } from '../../../export/translations/client-texts.ts';
import type { TextReview } from '../../../record/ports/text-review.ts';
import { portOf, type Port } from './port.ts';

/** Milliseconds, once more after each failure. */
const asksAgainAfter = 1_000;
const atTheLatest = 10_000;

/** Undefined while they are being loaded. */
export function useTranslations(standard: string, languages: readonly string[]): Translations | undefined {
  const { data } = useQuery({
    queryKey: ['translations', standard, ...languages],
    // A text is not offered before its words are there: they are asked for until they come, whatever kept them away. A server that was
    // restarted in the middle of its answer is not only out of reach.
    retry: true,
    retryDelay: (failures) => Math.min(asksAgainAfter * (failures + 1), atTheLatest),
    queryFn: async ({ client }) => loadTranslations(standard, languages, await reviewsOf(portOf(client), standard, languages)),
  });
  return data;
}

async function reviewsOf({ fetchReviews }: Port, standard: string, languages: readonly string[]): Promise<TextReview[]> {
  const reviews = await Promise.all(languages.filter(isReviewedLanguage).map((language) => fetchReviews(standard, language)));
  return reviews.flat();
}
