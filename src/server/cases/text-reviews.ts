// What people have reviewed of a language, and every language loaded with it: for whoever prints, answers or counts.
import { isReviewedLanguage, loadTranslations, type Translations } from '../../export/translations/client-texts.ts';
import { reviewsIn, standingOf, type ReviewStore, type StandingReview } from '../../record/ports/review-store.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';

export const standingIn = async (reviews: ReviewStore, standard: string, language?: ReviewedLanguage): Promise<StandingReview[]> =>
  standingOf(await reviews.list(standard, language));

/** The words as they read today; of a language that is none of a client's there are none. */
export async function reviewedTranslations(reviews: ReviewStore, standard: string, languages: readonly string[]): Promise<Translations> {
  const known = languages.filter(isReviewedLanguage);
  const standing = await Promise.all(known.map((language) => standingIn(reviews, standard, language)));
  return loadTranslations(standard, known, reviewsIn(standing.flat()));
}
