// The scenarios a trainer has recorded or imported. The browser keeps them; a file carries them elsewhere.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Recording } from '../../../scenarios/training/recording.ts';
import { hasShape } from '../../../scenarios/walk/scenario-file.ts';
import { browserStorage } from '../../parts/browser-storage.ts';

type OwnScenarios = {
  readonly own: readonly Recording[];
  readonly keep: (recording: Recording) => void;
  readonly drop: (name: string) => void;
};

/** Kept by an earlier version of the program, or changed by hand: what has not the shape of a recording is not shown. */
const recordingsIn = (kept: unknown): Recording[] => {
  const { own } = (kept ?? {}) as { readonly own?: unknown };
  return Array.isArray(own) ? own.filter(hasShape) : [];
};

const place = 'etappe.training';

const { storage, useIsRefused } = browserStorage();
/** Then own scenarios end with the page. */
export const useAreNotKept = useIsRefused;

/** Made-up cases only: nothing of a real case ever gets here (decision 22). */
export const useOwnScenarios = create<OwnScenarios>()(
  persist(
    (set) => ({
      own: [],
      /** In the place of one of the same name. */
      keep: (recording) => set(({ own }) => ({ own: [...own.filter(({ name }) => name !== recording.name), recording] })),
      drop: (name) => set(({ own }) => ({ own: own.filter((one) => one.name !== name) })),
    }),
    {
      name: place,
      storage: createJSONStorage(() => storage),
      partialize: ({ own }) => ({ own }),
      merge: (kept, now) => (kept === undefined ? now : { ...now, own: recordingsIn(kept) }),
    },
  ),
);

/** Another tab has kept or removed one: without looking again, the next to write would undo it. */
globalThis.addEventListener('storage', ({ key }) => {
  if (key === place) void useOwnScenarios.persist.rehydrate();
});
