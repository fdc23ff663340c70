// The pages of the intake, which are loaded together.
import { AdvicePage, LeavePage, OnwardPage } from './advice-pages.tsx';
import { DecisionPage, FilingPage, NeedPage, PersonPage } from './clarification-pages.tsx';
import { AppointmentPage, BeginPage, PrivacyPage } from './first-pages.tsx';
import { InquiryPage } from './inquiry-page.tsx';

export const pages = {
  inquiry: InquiryPage,
  appointment: AppointmentPage,
  privacy: PrivacyPage,
  begin: BeginPage,
  need: NeedPage,
  filing: FilingPage,
  person: PersonPage,
  decision: DecisionPage,
  advice: AdvicePage,
  onward: OnwardPage,
  leave: LeavePage,
};
