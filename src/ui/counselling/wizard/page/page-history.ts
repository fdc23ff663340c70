// Where somebody has been in the wizard (a history stack): going back leads where they came from, not where the list says.
export type History = { readonly past: readonly string[]; readonly here: string };

/** Far more pages than anybody goes back through; keeps a tab that is never closed small. */
const pastAtMost = 100;

export const begin = (here: string): History => ({ past: [], here });

/** Arriving at the page one came from is going back. */
export function arrive(history: History, page: string): History {
  if (page === history.here) return history;
  if (page === history.past.at(-1)) return { past: history.past.slice(0, -1), here: page };
  return { past: [...history.past, history.here].slice(-pastAtMost), here: page };
}
