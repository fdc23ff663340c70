// The pages of a case that is over, which are loaded together.
import { CorrectPage, ErasePage, FollowUpPage, LegalHoldPage, ReturnPage } from './closed-pages.tsx';
import { ErasedPage, SummaryPage } from './summary-page.tsx';

export const pages = {
  summary: SummaryPage,
  followup: FollowUpPage,
  correct: CorrectPage,
  return: ReturnPage,
  keep: LegalHoldPage,
  erase: ErasePage,
  erased: ErasedPage,
};
