// The pages of the intake, which are loaded together.
import { AdvicePage, LeavePage, OnwardPage } from './advice-pages.tsx';
import { FilingPage, NeedPage, PersonPage } from './clarification-pages.tsx';
import { ClarifyPage } from './clarify-page.tsx';
import { BeginPage, PrivacyPage } from './first-pages.tsx';
import { InquiryPage } from './inquiry-page.tsx';

export const pages = {
  inquiry: InquiryPage,
  begin: BeginPage,
  privacy: PrivacyPage,
  clarify: ClarifyPage,
  need: NeedPage,
  filing: FilingPage,
  person: PersonPage,
  advice: AdvicePage,
  onward: OnwardPage,
  leave: LeavePage,
};
