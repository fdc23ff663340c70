// The outbox and how the centre sends: what is asked of the server, and what it answers with.
import { keepPreviousData, queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OutboxQuery } from '../../../contract/outbox.ts';
import { read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Outbox, OutboxMessage, SettingsView } from './views.ts';

/** Which messages are asked for; `open` are those that are not over yet. */
export type OutboxChoice = NonNullable<OutboxQuery['status']> | 'all';

export function useOutbox(status: OutboxChoice) {
  return useInfiniteQuery({
    queryKey: ['outbox', status],
    queryFn: ({ pageParam }) => read<Outbox>(`/outbox?offset=${pageParam}${status === 'all' ? '' : `&status=${status}`}`),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** `done`: a person has told them in another way. `again`: one more attempt. */
export type MessageAct = 'done' | 'again';

export function useMessageAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { readonly id: number; readonly act: MessageAct }) =>
      read<OutboxMessage>(`/outbox/${id}/${act}`, { method: 'POST', body: {} }),
    // After a refusal too: then the message has moved on and the list on the screen is older than the server's.
    onSettled: () => client.invalidateQueries({ queryKey: ['outbox'] }),
  });
}

const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => read<SettingsView>('/settings') });
export const useSettings = () => useQuery(settingsQuery);

export function useQuiet() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (quiet: boolean) => read<SettingsView>('/settings', { method: 'PUT', body: { quiet } }),
    // Quiet mode holds messages back, so their states change with it.
    onSuccess: async (settings) => {
      await keepAnswer(client, settingsQuery.queryKey, settings);
      await client.invalidateQueries({ queryKey: ['outbox'] });
    },
  });
}
