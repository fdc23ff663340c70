// The draft of a page in what this window has read of its case.
import type { QueryClient } from '@tanstack/react-query';
import { caseQuery } from '../api/queries.ts';
import type { DraftContext } from './draft-machine.ts';

type Safe = Pick<DraftContext, 'typed' | 'version' | 'others'>;

/** Lays a draft into the cached view of its case, so that leaving a page and coming back shows what was typed. Only what
 * the server has: what waits for it is kept among the words that were left. */
export function cacheDraft(client: QueryClient, id: string, page: string, { typed, version, others }: Safe): void {
  client.setQueryData(caseQuery(id).queryKey, (view) => {
    if (view === undefined) return view;
    const asides = others.map(({ version: _version, tab, ...text }) => ({ ...text, tab: tab ?? '' }));
    const mine = { version, by: null, since: null, at: null, lately: false, asides };
    return { ...view, drafts: { ...view.drafts, [page]: typed }, drafted: { ...view.drafted, [page]: mine } };
  });
}

export function uncacheDraft(client: QueryClient, id: string, page: string): void {
  client.setQueryData(caseQuery(id).queryKey, (view) => {
    if (view === undefined) return view;
    const { [page]: _, ...drafts } = view.drafts;
    return { ...view, drafts };
  });
}
