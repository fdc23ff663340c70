// Whether the screen is too narrow for a table of seven days.
import { useSyncExternalStore } from 'react';

/** As wide as the style sheets take a page to be narrow. */
const narrow = (): MediaQueryList | undefined => globalThis.matchMedia?.('(max-width: 48rem)');

function subscribe(changed: () => void): () => void {
  const watched = narrow();
  watched?.addEventListener('change', changed);
  return () => watched?.removeEventListener('change', changed);
}

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow()?.matches ?? false);
