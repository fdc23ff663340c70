// Which acts the wizard's pages of the present stage already offer.
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { pageOf } from '../wizard/map/pages.ts';
import { stageOf } from '../wizard/page/stage-path.ts';
import { stages } from '../wizard/map/stages.ts';

export function coveredByWizard(view: CaseView): ReadonlySet<ProposalType> {
  const graph = stages[stageOf(view.state)];
  const refs = [...graph.path(view), ...graph.aside(view), ...(graph.under?.(view) ?? []).map(({ ref }) => ref)];
  return new Set(refs.flatMap(({ page }) => pageOf(page).sends));
}
