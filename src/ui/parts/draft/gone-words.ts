// Words of a case that is not here any more: they can be saved nowhere, and stay readable in this window until it is loaded anew.
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** What was typed on one page, in the shape of its draft. */
type GoneWords = { readonly page: string; readonly value: unknown };

type Gone = { readonly byCase: Map<string, readonly GoneWords[]>; readonly told: Set<() => void> };

const goneIn = new WeakMap<QueryClient, Gone>();

function goneOf(client: QueryClient): Gone {
  const known = goneIn.get(client) ?? { byCase: new Map(), told: new Set() };
  goneIn.set(client, known);
  return known;
}

const none: readonly GoneWords[] = [];

export function layAside(client: QueryClient, id: string, words: GoneWords): void {
  const { byCase, told } = goneOf(client);
  const others = (byCase.get(id) ?? none).filter(({ page }) => page !== words.page);
  byCase.set(id, [...others, words]);
  for (const tell of told) tell();
}

/** By page, in the order in which the pages were left. */
export function useGoneWords(id: string): readonly GoneWords[] {
  const client = useQueryClient();
  const { byCase, told } = goneOf(client);
  const subscribe = useCallback(
    (tell: () => void) => {
      told.add(tell);
      return () => void told.delete(tell);
    },
    [told],
  );
  return useSyncExternalStore(subscribe, () => byCase.get(id) ?? none);
}
