// The action list: what is asked of the server, and what is written there. Every answer is the whole list as it stands.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import { programmeKey } from './figures.ts';
import type { Problem } from './problem.ts';
import type { ActionBody, Actions } from './views.ts';

const actionsQuery = queryOptions({ queryKey: ['actions'], queryFn: () => read<Actions>('/actions') });
export const useActions = () => useQuery(actionsQuery);

/** `after`: the version that was read, 0 for a new one. */
type Entry = { readonly id: string; readonly after: number };

const at = ({ id }: Entry): string => `/actions/${encodeURIComponent(id)}`;
const headers = ({ after }: Entry) => ({ 'if-match': `"${after}"` });

function useAfterWriting() {
  const client = useQueryClient();
  return {
    onSuccess: async (actions: Actions) => {
      await keepAnswer(client, actionsQuery.queryKey, actions);
      // It counts what is on the list.
      await client.invalidateQueries({ queryKey: programmeKey });
    },
    // After a refusal the list has moved on, and the screen is older than the server.
    onError: () => client.invalidateQueries({ queryKey: actionsQuery.queryKey }),
  };
}

export const useWriteAction = () =>
  useMutation<Actions, Problem, Entry & { readonly body: ActionBody }>({
    ...useAfterWriting(),
    mutationFn: (entry) => read(at(entry), { method: 'PUT', body: entry.body, headers: headers(entry) }),
  });

export const useDropAction = () =>
  useMutation<Actions, Problem, Entry>({
    ...useAfterWriting(),
    mutationFn: (entry) => read(at(entry), { method: 'DELETE', headers: headers(entry) }),
  });
