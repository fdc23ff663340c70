// Words of a translation that were typed and not yet kept as reviewed. The browser holds them until then, also through a reload.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { currentStandard } from '../../../machines/standards/released.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { browserStorage } from '../parts/browser-storage.ts';

/** `after`: the version of the text they were typed on. `isOpen` false: put aside, and one press away. */
export type TextDraft = { readonly text: string; readonly after: number; readonly isOpen: boolean };

type TextDrafts = {
  readonly drafts: Readonly<Record<string, TextDraft>>;
  readonly type: (name: string, draft: TextDraft) => void;
  readonly drop: (name: string) => void;
};

/** Kept by an earlier version of the program, or changed by hand: what is no draft is not shown. */
function draftsIn(kept: unknown): Record<string, TextDraft> {
  const { drafts } = (kept ?? {}) as { readonly drafts?: unknown };
  if (typeof drafts !== 'object' || drafts === null) return {};
  return Object.fromEntries(
    Object.entries(drafts as Record<string, TextDraft | null>).flatMap(([name, draft]) => (isDraft(draft) ? [[name, draft]] : [])),
  );
}

const isDraft = (draft: TextDraft | null): draft is TextDraft =>
  typeof draft?.text === 'string' && typeof draft.after === 'number' && typeof draft.isOpen === 'boolean';

export const draftName = (language: ReviewedLanguage, key: string): string => `${currentStandard} ${language} ${key}`;

const place = 'etappe.translations';
const { storage, useIsRefused } = browserStorage();
/** Then they live as long as the page. */
export const useAreDraftsLost = useIsRefused;

/** Words of the standard, none about a person: a shared computer may keep them. */
export const useTextDrafts = create<TextDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      type: (name, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [name]: draft } })),
      drop: (name) => set(({ drafts: { [name]: _, ...drafts } }) => ({ drafts })),
    }),
    {
      name: place,
      storage: createJSONStorage(() => storage),
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, now) => (kept === undefined ? now : { ...now, drafts: draftsIn(kept) }),
    },
  ),
);

/** Another window has typed or kept something: without looking again, the next to write would undo it. */
globalThis.addEventListener('storage', ({ key }) => {
  if (key === place) void useTextDrafts.persist.rehydrate();
});
