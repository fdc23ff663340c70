// The scenarios a trainer has recorded or imported. They outlive a reload and end with the tab: a file is what keeps them.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Recording } from '../../../scenarios/training/recording.ts';

type OwnScenarios = {
  readonly own: readonly Recording[];
  readonly keep: (recording: Recording) => void;
  readonly drop: (name: string) => void;
};

/** Made-up cases only: nothing of a real case ever gets here (decision 22). */
export const useOwnScenarios = create<OwnScenarios>()(
  persist(
    (set) => ({
      own: [],
      /** In the place of one of the same name. */
      keep: (recording) => set(({ own }) => ({ own: [...own.filter(({ name }) => name !== recording.name), recording] })),
      drop: (name) => set(({ own }) => ({ own: own.filter((one) => one.name !== name) })),
    }),
    { name: 'etappe.training', storage: createJSONStorage(() => sessionStorage) },
  ),
);
