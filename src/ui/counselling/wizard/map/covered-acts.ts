// Which acts the wizard's pages of the present stage already offer; the list of further steps folds them away.
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { stageOf } from '../../../../engine/state/state-path.ts';
import { pagesOf } from './graph.ts';
import { pages } from './pages.ts';
import { stages } from './stages.ts';

export const coveredActs = (view: CaseView): ReadonlySet<ProposalType> =>
  new Set(pagesOf(stages[stageOf(view.state)], view).flatMap(({ page }) => pages[page].sends));
