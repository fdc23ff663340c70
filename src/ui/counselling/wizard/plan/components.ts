// The pages of the plan, which are loaded together.
import { AbandonPage } from './abandon-page.tsx';
import { CommitmentsPage } from './commitments-page.tsx';
import { GoalPage } from './goal-page.tsx';
import { GoalsPage } from './goals-page.tsx';
import { MeasuresPage } from './measures-page.tsx';
import { OfferPage } from './offer-page.tsx';

export const pages = {
  goals: GoalsPage,
  goal: GoalPage,
  measures: MeasuresPage,
  commitments: CommitmentsPage,
  offer: OfferPage,
  abandon: AbandonPage,
};
