// What the pages read from the server, cached and kept fresh. Proposals go through a draft.
import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { fetchCases, http, type CaseFilter } from './client.ts';
import { connect, portOf, type Port } from './port.ts';
import { isGone, Problem } from './problem.ts';
import type { Created } from './views.ts';

const retriesAtMost = 2;

/** Only what may be different the next time is asked for again. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < retriesAtMost && error instanceof Problem && error.kind === 'offline';

/** The cache of what is read through this port. */
export function newQueryClient(port: Port = http): QueryClient {
  // `staleTime` in milliseconds. `always`: by default requests wait while the browser takes itself to be without a network, but a
  // server on this very machine (decision 7) is reached without one.
  const client = new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 5_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  });
  connect(client, port);
  return client;
}

/** Milliseconds between two questions, so that a new day and a lost connection are noticed while a page stays open. */
const sessionInterval = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ client }) => portOf(client).fetchSession(),
  staleTime: sessionInterval,
  refetchInterval: sessionInterval,
});
/** Everything the server works out of several cases; whatever is recorded may change it. */
const lists = new Set<unknown>(['cases', 'calendar', 'outbox']);
export const isList = ({ queryKey: [first] }: { readonly queryKey: readonly unknown[] }): boolean => lists.has(first);

/** While another filter is asked for, what is known stays on the screen. */
export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) => fetchCases(filter, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
/** The drafts of the case are part of it: while they are typed they are laid into this cache too. */
export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: ({ client }) => portOf(client).fetchCase(id) });

/** Asked anew with every entry: what was noted a moment ago may have parted them. */
export const householdQuery = (id: string, version: number) =>
  queryOptions({ queryKey: ['household', id, version], queryFn: ({ client }) => portOf(client).fetchHousehold(id) });

export const useSession = () => useQuery(sessionQuery);
export const useCases = (filter: CaseFilter) => useInfiniteQuery(casesQuery(filter));
/** What is gone is asked for again by whoever opens it, not by a window that is looked at. */
export const useCase = (id: string) => useQuery({ ...caseQuery(id), refetchOnWindowFocus: ({ state }) => !isGone(state.error) });

/** A case that was open in this window and is not for whoever works here any more: handed over, or the role has ended. */
export const isCaseGone = (client: QueryClient, id: string): boolean => isGone(client.getQueryState(caseQuery(id).queryKey)?.error);

/** The caller keeps the key of its form, so that a second press or a second try opens no second case. */
export function useOpenCase() {
  const client = useQueryClient();
  return useMutation<Created, Problem, { readonly site: string; readonly proposal: Proposal; readonly key: string }>({
    mutationFn: ({ site, proposal, key }) => portOf(client).openCase(site, proposal, key),
    onSuccess: () => client.invalidateQueries({ predicate: isList }),
  });
}

/** Where nothing may travel any more, somebody has written since: the case is read anew, so that the page says what has changed. */
export function useHandoverFile(id: string) {
  const client = useQueryClient();
  return useMutation<Blob, Problem>({
    mutationFn: () => portOf(client).fetchHandoverFile(id),
    onError: () => client.invalidateQueries({ queryKey: caseQuery(id).queryKey }),
  });
}
