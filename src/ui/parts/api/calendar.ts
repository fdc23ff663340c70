// The month view and the calendar feed: what is asked of the server.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, read } from './ask.ts';
import type { CalendarMonth, FeedView, NewFeed } from './views.ts';

export const useMonth = (month: string) =>
  useQuery({ queryKey: ['calendar', month], queryFn: () => read<CalendarMonth>(`/calendar?month=${month}`) });

const feed = '/calendar/feed';
const feedQuery = queryOptions({ queryKey: ['feed'], queryFn: () => read<FeedView>(feed) });
export const useFeed = () => useQuery(feedQuery);

/** The address is in this one answer and never again. */
export function useMakeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => read<NewFeed>(feed, { method: 'POST', body: {} }),
    onSuccess: ({ since }) => client.setQueryData(feedQuery.queryKey, { exists: true, since }),
  });
}

export function useRevokeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(feed, { method: 'DELETE' }),
    onSuccess: () => client.setQueryData(feedQuery.queryKey, { exists: false, since: null }),
  });
}
