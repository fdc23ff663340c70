// Flushes the draft when the tab is closed, reloaded or put away: there is no time for the debounce then.
import { useEffect, useRef } from 'react';
import { usePort } from '../api/use-port.ts';

/** `pendingOf` gives what is typed and not yet safe on the server, or null. Leaving the page inside the screen is useDraft's own matter. */
export function useFlushOnLeave(caseId: string, page: string, pendingOf: () => unknown): void {
  const { flushDraft } = usePort();
  // The listeners are set once; the ref gives them the function of the last rendering.
  const pending = useRef(pendingOf);
  useEffect(() => {
    pending.current = pendingOf;
  });
  useEffect(() => {
    let sent: unknown = null;
    const flush = () => {
      const words = pending.current();
      // Closing a tab hides it first: one request is enough for the same words.
      if (words === null || words === sent) return;
      sent = words;
      void flushDraft(caseId, page, words).catch(() => {
        sent = null;
      });
    };
    // A telephone may end a tab in the background without another word, so hiding already counts.
    const hide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // Before the next page is asked for: on a reload it reads the draft again, and must not be faster than the words.
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [caseId, page, flushDraft]);
}
