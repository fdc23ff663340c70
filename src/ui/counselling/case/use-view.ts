// The view of the case whose page is open; its frame shows no page before it is there.
import { useParams } from '@tanstack/react-router';
import { useCase } from '../../parts/api/queries.ts';
import type { CaseView } from '../../parts/api/views.ts';

/** Throws outside the frame of a case: a defect, because the frame draws its pages only once the view is there. */
export function useView(): CaseView {
  const { id } = useParams({ from: '/cases/$id' });
  const { data: view } = useCase(id);
  if (view === undefined) throw new Error('a page of a case was shown before the case was there');
  return view;
}
