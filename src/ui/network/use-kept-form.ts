// A form of the network while it is typed: its draft, whether it was there before, and whether somebody else has written meanwhile.
import { useState } from 'react';
import { useActor } from '../parts/api/use-actor.ts';
import type { Draft, KeptDrafts } from './kept-drafts.ts';

/** What is changed, with the version that was read; null for something new. */
export type Standing = { readonly id: string; readonly version: number } | null;

const useDraftName = (standing: Standing): string => {
  const { role, id } = useActor();
  return `${role}:${id} ${standing?.id ?? 'new'}`;
};

/** Whether a form that is opened in its place is open: whoever comes back to what they had begun finds it so, until it is done. */
export function useIsOpen<Typed>(useDrafts: KeptDrafts<Typed>, standing: Standing, opens = false) {
  const name = useDraftName(standing);
  const isKept = useDrafts(({ drafts }) => drafts[name] !== undefined);
  const [isOpen, open] = useState(opens);
  // Derived state: begun anew it stays open, although nothing is kept any more.
  if (isKept && !isOpen) open(true);
  return [isKept || isOpen, open] as const;
}

export function useKeptForm<Typed>(useDrafts: KeptDrafts<Typed>, standing: Standing, typedAtFirst: () => Typed) {
  const begun = (): Draft<Typed> => ({
    typed: typedAtFirst(),
    after: standing?.version ?? 0,
    id: standing?.id ?? crypto.randomUUID(),
  });
  const name = useDraftName(standing);
  const kept = useDrafts(({ drafts }) => drafts[name]);
  const { keep, drop } = useDrafts.getState();
  const [fresh, renew] = useState(begun);
  // Said once, to whoever comes back to it; while they type it is their own.
  const [wasKept, setWasKept] = useState(kept !== undefined);
  const [tries, setTries] = useState(0);
  const draft = kept ?? fresh;
  return {
    draft,
    typed: draft.typed,
    /** How often somebody has tried to save it: only then is said what is wrong. */
    tries,
    tryOnce: () => setTries(tries + 1),
    wasKept,
    /** Somebody has written since this draft was begun. */
    hasMoved: standing !== null && standing.version !== draft.after,
    type: (change: Partial<Typed>) => keep(name, { ...draft, typed: { ...draft.typed, ...change } }),
    startOver: () => {
      drop(name);
      renew(begun());
      setWasKept(false);
    },
    /** Whoever has seen the new state writes over it knowingly. */
    goOn: () => keep(name, { ...draft, after: standing?.version ?? 0 }),
    forget: () => drop(name),
  };
}
