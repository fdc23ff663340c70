// Which entry of the history is open, and for what. It stands in the address, so that a link can lead to it and going back closes it.
import { useNavigate, useSearch } from '@tanstack/react-router';

/** Put right, take back (T26), clear (T27): in this order they stand beside an entry. */
export const entryActs = ['correct', 'void', 'clear'] as const;
export type EntryAct = (typeof entryActs)[number];

export type OpenEntry = { readonly act: EntryAct; readonly seq: number };
export type EntrySearch = { readonly [A in EntryAct]?: number };

/** One at most: what else an address holds, or what is no number, is as good as absent. */
export function entrySearch(search: Record<string, unknown>): EntrySearch {
  const act = entryActs.find((name) => Number.isSafeInteger(search[name]));
  return act === undefined ? {} : { [act]: search[act] as number };
}

export function useOpenEntry(id: string): readonly [OpenEntry | null, (open: OpenEntry | null) => void] {
  const search = useSearch({ from: '/cases/$id/history' });
  const navigate = useNavigate();
  const act = entryActs.find((name) => search[name] !== undefined);
  const seq = act === undefined ? undefined : search[act];
  const open = (next: OpenEntry | null) =>
    void navigate({
      to: '/cases/$id/history',
      params: { id },
      search: next === null ? {} : { [next.act]: next.seq },
      resetScroll: false,
    });
  return [act === undefined || seq === undefined ? null : { act, seq }, open];
}
