// What the list is narrowed to. Group and site stand in the address; the words that were searched for are often a name,
// so they lie beside it, in the browser's memory of this one visit: "back" finds them, a page loaded anew begins without them, no address holds them.
import { useLocation, useRouter, useSearch, type RouterHistory } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import { triageGroups, type TriageGroup } from '../../../engine/outlook/triage-groups.ts';
import type { CaseFilter } from '../../parts/api/client.ts';

// Lets the history's state carry the words; nothing else is kept there.
declare module '@tanstack/react-router' {
  interface HistoryState {
    readonly words?: string;
  }
}

export type CaseloadSearch = {
  /** Without it one's own. */
  readonly whose?: 'all' | undefined;
  readonly group?: TriageGroup | undefined;
  readonly site?: string | undefined;
};

/** What is no group or no text counts as not there, so that an old address still opens the list. */
export const caseloadSearch = ({ whose, group, site }: Record<string, unknown>): CaseloadSearch => ({
  whose: whose === 'all' ? 'all' : undefined,
  group: triageGroups.find((name) => name === group),
  site: typeof site === 'string' && site !== '' ? site : undefined,
});

/** What the list begins with: one's own cases, all of them. */
const own: CaseFilter = { whose: 'mine', group: null, site: null, words: '' };

/** Everybody's. */
export const everything: CaseFilter = { ...own, whose: 'all' };

export function useFilter(): CaseFilter {
  const { whose = 'mine', group = null, site = null } = useSearch({ from: '/' });
  const words = useWords();
  return useMemo(() => ({ whose, group, site, words }), [whose, group, site, words]);
}

/** The browser keeps the words beyond a reload; the page that is loaded anew would add the next key to them. */
export function withoutOldWords(history: RouterHistory): RouterHistory {
  const { href, state } = history.location;
  if (state.words !== undefined) history.replace(href, { ...state, words: undefined });
  return history;
}

/** On the way to a case the browser is there already while the list is still shown: it keeps its words until it is gone. */
function useWords(): string {
  const found = useLocation({ select: ({ pathname, state }) => (pathname === '/' ? (state.words ?? '') : null) });
  const [words, keep] = useState(found ?? '');
  if (found !== null && found !== words) keep(found);
  return found ?? words;
}

export const addressOf = ({ whose, group, site, words }: CaseFilter) => ({
  to: '/' as const,
  search: { ...(whose === 'all' && { whose }), ...(group !== null && { group }), ...(site !== null && { site }) },
  state: words === '' ? {} : { words },
});

/**
 * Narrows the list that is in view; "back" leaves the list and does not walk through every word.
 * Whoever is on the way to a case already is not called back by a search that comes late.
 */
export function useNarrow(): (filter: CaseFilter) => void {
  const router = useRouter();
  return useCallback(
    (filter) => {
      if (router.latestLocation.pathname !== '/') return;
      void router.navigate({ ...addressOf(filter), replace: true, resetScroll: false });
    },
    [router],
  );
}

/** How the list was left, so that the way back from a case leads to the same list. Only while the page is loaded. */
const useLastFilter = create<CaseFilter>()(() => own);

export function useKeptFilter(filter: CaseFilter): void {
  useEffect(() => useLastFilter.setState(filter), [filter]);
}

export const useWayBack = () => addressOf(useLastFilter());
