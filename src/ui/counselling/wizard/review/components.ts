// The pages of the review talk, which are loaded together.
import { AssessPage } from './assess-page.tsx';
import { HoldPage, IntervalPage, WaivePage } from './holding-pages.tsx';
import { AdjournPage, BalancePage, DissentPage } from './talk-pages.tsx';

export const pages = {
  interval: IntervalPage,
  waive: WaivePage,
  assess: AssessPage,
  balance: BalancePage,
  dissent: DissentPage,
  hold: HoldPage,
  adjourn: AdjournPage,
};
