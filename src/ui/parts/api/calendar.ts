// The month view and the calendar feed: what is asked of the server.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import type { CalendarMonth, FeedView, NewFeed } from './views.ts';

export const useMonth = (month: string) =>
  useQuery({ queryKey: ['calendar', month], queryFn: () => read<CalendarMonth>(`/calendar?month=${month}`) });

const feed = '/calendar/feed';
const feedQuery = queryOptions({ queryKey: ['feed'], queryFn: () => read<FeedView>(feed) });
export const useFeed = () => useQuery(feedQuery);

/** Makes an address; made again, the old one ends. It is in this one answer and never again: the server keeps a hash (decision 16). */
export function useMakeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => read<NewFeed>(feed, { method: 'POST', body: {} }),
    // Whether there is one is known from the answer; the address itself is kept out of the query cache.
    onSuccess: ({ since }) => keepAnswer(client, feedQuery.queryKey, { exists: true, since }),
  });
}

export function useRevokeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(feed, { method: 'DELETE' }),
    onSuccess: () => keepAnswer(client, feedQuery.queryKey, { exists: false, since: null }),
  });
}
