// Reviews of translations kept in memory: for tests and training. Behaves like every other store.
import type { KeptReview, ReviewEntry, ReviewStore } from '../../record/ports/review-store.ts';

export function memoryReviewStore(): ReviewStore {
  const entries: KeptReview[] = [];
  const lastAbout = ({ standard, language, key }: ReviewEntry): number =>
    entries.findLast((one) => one.standard === standard && one.language === language && one.key === key)?.number ?? 0;

  return {
    add: async (reviews) =>
      reviews.map(({ after, ...entry }) => {
        if (lastAbout(entry) !== after) return false;
        entries.push({ ...structuredClone(entry), number: entries.length + 1 });
        return true;
      }),

    list: async (standard, language) =>
      structuredClone(entries.filter((one) => one.standard === standard && (language === undefined || one.language === language))),
  };
}
