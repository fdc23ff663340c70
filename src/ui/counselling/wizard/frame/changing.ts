// On the way from a check to one answer and back: which field is meant, and which page asked for it. Part of the history of the browser, so
// that it survives loading the page anew and ends with the way back.
import { useRouterState } from '@tanstack/react-router';
import type { PageRef } from '../page/page.ts';

export type Changing = {
  /** The name of the field, see focus.ts. */
  readonly field: string;
  /** What is opened to be changed on a page with several, such as one measure. */
  readonly item?: string;
  /** Where it goes once the answer is saved or left as it was. */
  readonly back: PageRef;
};

declare module '@tanstack/react-router' {
  interface HistoryState {
    changing?: Changing;
  }
}

/** Null for whoever came to the page in any other way. */
export const useChanging = (): Changing | null => useRouterState({ select: ({ location }) => location.state.changing ?? null });
