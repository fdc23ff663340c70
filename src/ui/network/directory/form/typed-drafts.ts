// Offers that are being typed, kept by the browser until they are saved, also through a reload. Nothing in them is about a person.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { browserStorage } from '../../../parts/browser-storage.ts';
import { emptyOffer, type TypedOffer } from './typed-offer.ts';

/** `after`: the version it was typed on, 0 for a new offer. The ids are kept so that saving twice saves one offer. */
export type OfferDraft = { readonly typed: TypedOffer; readonly after: number; readonly id: string; readonly bodyId: string };

type Drafts = {
  readonly drafts: Readonly<Record<string, OfferDraft>>;
  readonly keep: (name: string, draft: OfferDraft) => void;
  readonly drop: (name: string) => void;
};

/** Kept by an earlier version of the program: a field it did not know begins empty, and what is no draft is not shown. */
function draftsIn(kept: unknown): Record<string, OfferDraft> {
  const { drafts } = (kept ?? {}) as { readonly drafts?: unknown };
  if (typeof drafts !== 'object' || drafts === null) return {};
  return Object.fromEntries(
    Object.entries(drafts as Record<string, Partial<OfferDraft> | null>).flatMap(([name, draft]) => {
      if (typeof draft?.id !== 'string' || typeof draft.bodyId !== 'string' || typeof draft.after !== 'number') return [];
      return [[name, { ...draft, typed: { ...emptyOffer, ...draft.typed } } as OfferDraft]];
    }),
  );
}

const { storage } = browserStorage();

export const useOfferDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      keep: (name, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [name]: draft } })),
      drop: (name) => set(({ drafts: { [name]: _, ...drafts } }) => ({ drafts })),
    }),
    {
      name: 'etappe.directory',
      storage: createJSONStorage(() => storage),
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, now) => (kept === undefined ? now : { ...now, drafts: draftsIn(kept) }),
    },
  ),
);
