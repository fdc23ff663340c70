// The pages of the completion, which are loaded together.
import { AftercarePage, ClosePage, DeletionPage, ReferralsPage } from './closing-pages.tsx';

export const pages = {
  referrals: ReferralsPage,
  deletion: DeletionPage,
  aftercare: AftercarePage,
  close: ClosePage,
};
