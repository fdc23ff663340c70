// Erasing a case and the calendar of what may be erased when, as the server tells of them. Erasing itself is a proposal like any other.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ErasureCertificate, ErasureRehearsal, Retention } from '../../../contract/erasure.ts';
import { read } from './ask.ts';

export type { ErasureCertificate, ErasureRehearsal };
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

const below = (id: string): string => `/cases/${encodeURIComponent(id)}/erasure`;

/** `version`: asked anew with every entry. Not asked in a role that has no business with it. */
export const useRehearsal = (id: string, version: number, isAsked: boolean) =>
  useQuery({
    queryKey: ['erasure', id, version],
    queryFn: () => read<ErasureRehearsal>(below(id)),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });

export const useCertificate = (id: string) =>
  useQuery({ queryKey: ['erasureCertificate', id], queryFn: () => read<ErasureCertificate>(`${below(id)}/certificate`) });
