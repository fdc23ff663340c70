// What the pages read from the server, kept fresh; writing lays the answer in the same place.
import { QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import { fetchCase, fetchCases, fetchSession, newKey, openCase, propose, type Sent } from './client.ts';
import { Problem } from './problem.ts';
import type { CaseView } from './views.ts';

const retriesAtMost = 2;

/** Only what may be different the next time is asked for again. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < retriesAtMost && error instanceof Problem && error.kind === 'offline';

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 5_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  });

/** Milliseconds. Asked again so that a new day and a lost connection are noticed while a page stays open. */
const sessionPulse = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: sessionPulse,
  refetchInterval: sessionPulse,
});
export const casesQuery = queryOptions({ queryKey: ['cases'], queryFn: fetchCases });
export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => fetchCase(id) });

export const useSession = () => useQuery(sessionQuery);
export const useCases = () => useQuery(casesQuery);
export const useCase = (id: string) => useQuery(caseQuery(id));

/** Lays a newer view of a case where every page of it reads, and has the caseload read again. */
export function useRemember(id: string): (view: CaseView) => void {
  const client = useQueryClient();
  return (view) => {
    client.setQueryData(caseQuery(id).queryKey, view);
    void client.invalidateQueries({ queryKey: casesQuery.queryKey });
  };
}

/** Sends one proposal against the newest version this screen knows. */
export function usePropose(id: string) {
  const client = useQueryClient();
  const remember = useRemember(id);
  return useMutation<CaseView, Problem, Sent>({
    mutationFn: (proposal) => propose(id, proposal, client.getQueryData(caseQuery(id).queryKey)?.version ?? 0, newKey()),
    onSuccess: remember,
    onError: (problem) => problem.kind === 'outdated' && client.fetchQuery({ ...caseQuery(id), staleTime: 0 }).catch(() => {}),
  });
}

export function useOpenCase() {
  const client = useQueryClient();
  return useMutation<{ readonly id: string }, Problem, { readonly site: string; readonly proposal: Proposal; readonly key: string }>({
    mutationFn: ({ site, proposal, key }) => openCase(site, proposal, key),
    onSuccess: () => client.invalidateQueries({ queryKey: casesQuery.queryKey }),
  });
}
