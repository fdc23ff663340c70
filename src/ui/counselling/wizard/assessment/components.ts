// The pages of the assessment, which are loaded together.
import { DomainPage } from './domain-page.tsx';
import { FinalRatingsPage, LevelsPage, OverviewPage, ReopenPage, ReratePage } from './other-pages.tsx';
import { RisksPage } from './risks-page.tsx';

export const pages = {
  domain: DomainPage,
  levels: LevelsPage,
  risks: RisksPage,
  overview: OverviewPage,
  finalRatings: FinalRatingsPage,
  reopen: ReopenPage,
  rerate: ReratePage,
};
