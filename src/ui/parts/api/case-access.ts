// Emergency access to cases of others, and who has looked into a case.
import { queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseAccesses, Emergencies, NewEmergency } from '../../../contract/case-access.ts';
import type { AccessRole } from '../../../organisation/access-role.ts';
import { ask, read } from './ask.ts';
import type { Problem } from './problem.ts';
import { isList } from './queries.ts';
import { useSignedInRole } from './use-actor.ts';

export type { CaseAccesses, Emergencies };
export type EmergencyRow = Emergencies['emergencies'][number];
export type AccessRow = CaseAccesses['accesses'][number];

const emergenciesQuery = queryOptions({ queryKey: ['emergencies'], queryFn: () => read<Emergencies>('/emergencies') });
/** Whoever comes near a case. */
const concerned: ReadonlySet<AccessRole> = new Set(['counsellor', 'deputy', 'teamLead', 'dataProtection']);

/** In the demonstration nobody signs in, so there is none. */
export function useEmergencies() {
  const role = useSignedInRole();
  return useQuery({ ...emergenciesQuery, enabled: role !== null && concerned.has(role) });
}

function useForEmergencies<Answer, Given>(mutationFn: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, Problem, Given>({
    mutationFn,
    // Which cases can be seen follows from it.
    onSettled: () =>
      client.invalidateQueries({
        predicate: (query) => isList(query) || query.queryKey[0] === 'emergencies' || query.queryKey[0] === 'case',
      }),
  });
}

export const useBeginEmergency = () =>
  useForEmergencies((emergency: NewEmergency) => read<Emergencies>('/emergencies', { method: 'POST', body: emergency }));
export const useEndEmergency = () =>
  useForEmergencies(async (id: string) => void (await ask(`/emergencies/${encodeURIComponent(id)}`, { method: 'DELETE' })));

export const useAccesses = (id: string) =>
  useInfiniteQuery({
    queryKey: ['accesses', id],
    queryFn: ({ pageParam }) => read<CaseAccesses>(`/cases/${encodeURIComponent(id)}/accesses?offset=${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
