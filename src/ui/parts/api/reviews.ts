// The reviews of one language: how every text stands, and what is reviewed or taken back.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReviewedLanguage } from '../../../record/ports/text-review.ts';
import { read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import { reviewsAt } from './client.ts';
import type { Problem } from './problem.ts';
import type { ReviewsBody, ReviewsKept, TranslationReviews } from './views.ts';

const keyOf = (standard: string, language: ReviewedLanguage) => ['reviews', standard, language] as const;

/** While another language is asked for, the counts of all stay on the screen. */
export const useReviews = (standard: string, language: ReviewedLanguage) =>
  useQuery({
    queryKey: keyOf(standard, language),
    queryFn: () => read<TranslationReviews>(reviewsAt(standard, language)),
    placeholderData: keepPreviousData,
  });

export type SentReview = ReviewsBody['reviews'][number];

export function useReviewTexts(standard: string, language: ReviewedLanguage) {
  const client = useQueryClient();
  return useMutation<ReviewsKept, Problem, readonly SentReview[]>({
    // One after another: an answer that arrives late would show an earlier state of the others.
    scope: { id: 'reviews' },
    mutationFn: (reviews) => read(reviewsAt(standard, language), { method: 'POST', body: { reviews } }),
    onSuccess: async (kept) => {
      await keepAnswer(client, keyOf(standard, language), kept);
      // Agreements that are looked at or about to be offered read the new words.
      await client.invalidateQueries({ queryKey: ['translations'] });
    },
  });
}
