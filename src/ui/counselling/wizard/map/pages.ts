// All pages of the wizard by name.
import { assessmentPages } from '../assessment/pages.ts';
import { closedPages } from '../closed/pages.ts';
import { completionPages } from '../completion/pages.ts';
import { contactPages } from '../contact/pages.ts';
import { forcePages } from '../in-force/pages.ts';
import { intakePages } from '../intake/pages.ts';
import { planPages } from '../plan/pages.ts';
import { reviewPages } from '../review/pages.ts';
import { signingPages } from '../signing/pages.ts';
import { transferPages } from '../transfer/pages.ts';
import type { Page } from '../page/page.ts';

export const pages = {
  ...intakePages,
  ...contactPages,
  ...transferPages,
  ...assessmentPages,
  ...planPages,
  ...signingPages,
  ...forcePages,
  ...reviewPages,
  ...completionPages,
  ...closedPages,
} as const satisfies Record<string, Page>;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as readonly PageName[];

/** By the name's type alone, without what each page sends. */
export const pageOf = (name: PageName): Page => pages[name];
