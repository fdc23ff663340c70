// What is being typed into a form of the network, kept by the browser until it is saved or given up, also through a reload. It stays in
// this tab and goes with it, and each person finds only their own. Nothing in it is about a person.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { browserStorage } from '../parts/browser-storage.ts';

/** `after`: the version it was typed on, 0 for a new entry. The id is kept so that saving twice saves one entry. */
export type Draft<Typed> = { readonly typed: Typed; readonly after: number; readonly id: string };

type Drafts<Typed> = {
  /** By who types and what. */
  readonly drafts: Readonly<Record<string, Draft<Typed>>>;
  readonly keep: (name: string, draft: Draft<Typed>) => void;
  readonly drop: (name: string) => void;
};

/** Kept by an earlier version of the program: a field it did not know begins empty, and what is no draft is not shown. */
function draftsIn<Typed>(kept: unknown, empty: Typed): Record<string, Draft<Typed>> {
  const { drafts } = (kept ?? {}) as { readonly drafts?: unknown };
  if (typeof drafts !== 'object' || drafts === null) return {};
  return Object.fromEntries(
    Object.entries(drafts as Record<string, Partial<Draft<Typed>> | null>).flatMap(([name, draft]) => {
      if (typeof draft?.id !== 'string' || typeof draft.after !== 'number') return [];
      return [[name, { id: draft.id, after: draft.after, typed: { ...empty, ...draft.typed } }]];
    }),
  );
}

const { storage } = browserStorage(() => sessionStorage);

/** `place`: the name under which the browser keeps them. */
export const keptDrafts = <Typed>(place: string, empty: Typed) =>
  create<Drafts<Typed>>()(
    persist(
      (set) => ({
        drafts: {},
        keep: (name, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [name]: draft } })),
        drop: (name) => set(({ drafts: { [name]: _, ...drafts } }) => ({ drafts })),
      }),
      {
        name: place,
        storage: createJSONStorage(() => storage),
        partialize: ({ drafts }) => ({ drafts }),
        merge: (kept, now) => (kept === undefined ? now : { ...now, drafts: draftsIn(kept, empty) }),
      },
    ),
  );

export type KeptDrafts<Typed> = ReturnType<typeof keptDrafts<Typed>>;
