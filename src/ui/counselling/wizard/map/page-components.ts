// Which component asks each page's questions. A page without one does not compile (totality by mapped type).
import type { ComponentType } from 'react';
import { FinalRatingsPage, NeedsPage, ReratePage } from '../assessment/needs-pages.tsx';
import { ReopenPage } from '../assessment/reopen-page.tsx';
import { RisksPage } from '../assessment/risks-page.tsx';
import { CorrectPage, ErasePage, FollowUpPage, LegalHoldPage, ReturnPage } from '../closed/closed-pages.tsx';
import { ErasedPage, SummaryPage } from '../closed/summary-page.tsx';
import { AftercarePage, ClosePage, DeletionPage, ReferralsPage } from '../completion/closing-pages.tsx';
import { ContactPage } from '../contact/contact-page.tsx';
import { ConfirmPage } from '../in-force/confirm-page.tsx';
import { NextPage } from '../in-force/next-page.tsx';
import { OccasionPage } from '../in-force/occasion-page.tsx';
import { PausePage } from '../in-force/pause-page.tsx';
import { ProgressPage } from '../in-force/progress-page.tsx';
import { ReviewPage } from '../in-force/review-page.tsx';
import { SchedulePage } from '../in-force/schedule-page.tsx';
import { CompletePage, DeparturePage, EndPage, RenegotiatePage, ResumePage, StayPage } from '../in-force/ways-pages.tsx';
import { AdvicePage, LeavePage, OnwardPage } from '../intake/advice-pages.tsx';
import { ClarifyPage } from '../intake/clarify-page.tsx';
import { FilingPage, NeedPage, PersonPage } from '../intake/clarification-pages.tsx';
import { BeginPage, PrivacyPage } from '../intake/first-pages.tsx';
import { InquiryPage } from '../intake/inquiry-page.tsx';
import type { PageName } from '../page/page-name.ts';
import { AbandonPage } from '../plan/abandon-page.tsx';
import { CommitmentsPage } from '../plan/commitments-page.tsx';
import { GoalPage } from '../plan/goal-page.tsx';
import { GoalsPage } from '../plan/goals-page.tsx';
import { MeasuresPage } from '../plan/measures-page.tsx';
import { OfferPage } from '../plan/offer-page.tsx';
import { AssessPage } from '../review/assess-page.tsx';
import { HoldPage, IntervalPage, WaivePage } from '../review/holding-pages.tsx';
import { AdjournPage, BalancePage, DissentPage } from '../review/talk-pages.tsx';
import { HandedOverPage } from '../transfer/handed-over-page.tsx';
import { HandoverPage } from '../transfer/handover-page.tsx';
import { TakeoverPage } from '../transfer/takeover-page.tsx';
import { DeclinePage, WithdrawPage } from '../signing/other-ways.tsx';
import { ReadPage } from '../signing/read-page.tsx';
import { ConcludePage } from '../signing/conclude-page.tsx';
import { SignPage } from '../signing/sign-page.tsx';
import { CopyPage, ExplainPage } from '../signing/signing-pages.tsx';

export const pageComponents: Readonly<Record<PageName, ComponentType>> = {
  contact: ContactPage,
  handover: HandoverPage,
  handedOver: HandedOverPage,
  takeover: TakeoverPage,
  occasion: OccasionPage,
  departure: DeparturePage,
  stay: StayPage,
  interval: IntervalPage,
  inquiry: InquiryPage,
  privacy: PrivacyPage,
  begin: BeginPage,
  clarify: ClarifyPage,
  need: NeedPage,
  filing: FilingPage,
  person: PersonPage,
  advice: AdvicePage,
  onward: OnwardPage,
  leave: LeavePage,
  needs: NeedsPage,
  risks: RisksPage,
  finalRatings: FinalRatingsPage,
  reopen: ReopenPage,
  rerate: ReratePage,
  goals: GoalsPage,
  goal: GoalPage,
  measures: MeasuresPage,
  commitments: CommitmentsPage,
  offer: OfferPage,
  abandon: AbandonPage,
  read: ReadPage,
  explain: ExplainPage,
  sign: SignPage,
  copy: CopyPage,
  conclude: ConcludePage,
  withdraw: WithdrawPage,
  decline: DeclinePage,
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
  waive: WaivePage,
  assess: AssessPage,
  balance: BalancePage,
  dissent: DissentPage,
  hold: HoldPage,
  adjourn: AdjournPage,
  referrals: ReferralsPage,
  deletion: DeletionPage,
  aftercare: AftercarePage,
  close: ClosePage,
  summary: SummaryPage,
  followup: FollowUpPage,
  correct: CorrectPage,
  return: ReturnPage,
  keep: LegalHoldPage,
  erase: ErasePage,
  erased: ErasedPage,
};
