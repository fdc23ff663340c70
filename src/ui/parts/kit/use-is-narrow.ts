// Whether the screen is too narrow for a table of seven days.
import { useSyncExternalStore } from 'react';

/** Below it a day would be narrower than the words in it. Where there is no matchMedia (jsdom) the wide form is shown. */
const narrow = (): MediaQueryList | undefined => globalThis.matchMedia?.('(max-width: 62rem)');

function subscribe(changed: () => void): () => void {
  const watched = narrow();
  watched?.addEventListener('change', changed);
  return () => watched?.removeEventListener('change', changed);
}

/** Follows the window: a turned telephone draws again. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow()?.matches ?? false);
