// The pages of the time in force, which are loaded together.
import { ConfirmPage } from './confirm-page.tsx';
import { NextPage } from './next-page.tsx';
import { OccasionPage } from './occasion-page.tsx';
import { PausePage } from './pause-page.tsx';
import { ProgressPage } from './progress-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { SchedulePage } from './schedule-page.tsx';
import { CompletePage, DeparturePage, EndPage, RenegotiatePage, ResumePage, StayPage } from './ways-pages.tsx';

export const pages = {
  occasion: OccasionPage,
  departure: DeparturePage,
  stay: StayPage,
  next: NextPage,
  schedule: SchedulePage,
  progress: ProgressPage,
  review: ReviewPage,
  renegotiate: RenegotiatePage,
  pause: PausePage,
  end: EndPage,
  confirm: ConfirmPage,
  complete: CompletePage,
  resume: ResumePage,
};
