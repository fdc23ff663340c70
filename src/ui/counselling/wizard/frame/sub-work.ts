// A part of a page's draft, worked on with the same fields as a whole one.
import type { InFields, Work } from './use-page.ts';

/** A lens on the page's draft. Sending goes by the whole page: what is saved is saved once. A `rest` of the part alone is dropped. */
export const subWork = <D, K extends keyof D>(work: Work<D>, part: K): Work<D[K]> => ({
  ...work,
  draft: work.draft[part],
  typed: work.typed[part] as InFields<D[K]>,
  set: (change) => work.set({ [part]: { ...work.typed[part], ...change } } as unknown as Partial<InFields<D>>),
  send: (sending, after) => work.send(sending, after?.to === undefined ? {} : { to: after.to }),
});
