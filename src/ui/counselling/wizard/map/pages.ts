// All pages of the wizard by name. A name without a page does not compile.
import { assessmentPages } from '../assessment/pages.ts';
import { closedPages } from '../closed/pages.ts';
import { completionPages } from '../completion/pages.ts';
import { contactPages } from '../contact/pages.ts';
import { inForcePages } from '../in-force/pages.ts';
import { intakePages } from '../intake/pages.ts';
import { planPages } from '../plan/pages.ts';
import { reviewPages } from '../review/pages.ts';
import { signingPages } from '../signing/pages.ts';
import { transferPages } from '../transfer/pages.ts';
import type { PageName } from '../page/page-name.ts';
import type { Page } from '../page/page.ts';

export const pages: Readonly<Record<PageName, Page>> = {
  ...intakePages,
  ...contactPages,
  ...transferPages,
  ...assessmentPages,
  ...planPages,
  ...signingPages,
  ...inForcePages,
  ...reviewPages,
  ...completionPages,
  ...closedPages,
};
