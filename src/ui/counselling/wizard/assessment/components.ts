// The pages of the assessment, which are loaded together.
import { FinalRatingsPage, NeedsPage, ReratePage } from './needs-pages.tsx';
import { ReopenPage } from './reopen-page.tsx';
import { RisksPage } from './risks-page.tsx';

export const pages = {
  needs: NeedsPage,
  risks: RisksPage,
  finalRatings: FinalRatingsPage,
  reopen: ReopenPage,
  rerate: ReratePage,
};
