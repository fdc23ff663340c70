// The calendar of what may be erased when, as the server tells of it.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Retention } from '../../../contract/erasure.ts';
import { read } from './ask.ts';

export type RetentionRow = Retention['cases'][number];
export type RetentionRule = Retention['rules'][number];

/** Whatever is recorded may change it: with the lists of cases it is read anew. */
export const useRetention = () =>
  useInfiniteQuery({
    queryKey: ['cases', 'retention'],
    queryFn: ({ pageParam }) => read<Retention>(`/retention?offset=${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.flatMap(({ cases }) => cases).length;
      return shown < total ? shown : null;
    },
  });
