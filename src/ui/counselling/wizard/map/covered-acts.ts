// Which acts the wizard's pages already offer as the case stands; the list of further steps folds them away.
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { allPages } from './chapters.ts';
import { pages } from './pages.ts';

export const coveredActs = (view: CaseView): ReadonlySet<ProposalType> => new Set(allPages(view).flatMap(({ page }) => pages[page].sends));
