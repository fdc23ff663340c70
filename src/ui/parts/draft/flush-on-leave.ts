// Flushes the draft when the tab is closed, reloaded or put away: there is no time for the debounce then.
import type { Place } from '../api/tab.ts';

/**
 * `pendingOf` gives what is typed and not yet safe on the server, or null; `flush` sends it. Leaving the page inside the screen is the
 * draft's own matter. Gives the way to stop listening.
 */
export function flushOnLeave<P extends { readonly value: unknown }>(
  { host }: Place,
  pendingOf: () => P | null,
  flush: (pending: P) => void,
): () => void {
  let sent: unknown = null;
  const leave = () => {
    const pending = pendingOf();
    // Closing a tab hides it first: one request is enough for the same words.
    if (pending === null || pending.value === sent) return;
    sent = pending.value;
    flush(pending);
  };
  // A telephone may end a tab in the background without another word, so hiding already counts.
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  // Before the next page is asked for: on a reload it reads the draft again, and must not be faster than the words.
  host.addEventListener('beforeunload', leave);
  host.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    host.removeEventListener('beforeunload', leave);
    host.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}
