// The texts of one language as they stand, and what can be done about them.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isTranslatedLanguage } from '../../../machines/standards/catalogue.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { translationOf } from '../../../machines/standards/translations.ts';
import { wordsOfStandard } from '../../export/translations/client-texts.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { useReviews } from '../parts/api/reviews.ts';
import { rowsOf } from './rows.ts';

/** The translation that came with the standard; English is part of it. */
const useTranslated = (language: ReviewedLanguage) =>
  useQuery({
    queryKey: ['translated', currentStandard, language],
    queryFn: async (): Promise<Readonly<Record<string, string>>> =>
      isTranslatedLanguage(language) ? translationOf(currentStandard, language) : wordsOfStandard(currentStandard, 'en'),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** `rows` undefined while they are being loaded. */
export function useTexts(language: ReviewedLanguage) {
  const { data: translated } = useTranslated(language);
  const { data, error, refetch, isPlaceholderData } = useReviews(currentStandard, language);
  const rows = useMemo(
    () =>
      translated === undefined || data === undefined || isPlaceholderData ? undefined : rowsOf(currentStandard, translated, data.reviews),
    [translated, data, isPlaceholderData],
  );
  return { rows, counts: data?.counts, mayReview: data?.mayReview ?? false, isKnown: data !== undefined, error, refetch };
}
