// What the browser keeps between visits. It may refuse: a page opened from a file, a private window, or when nothing more fits. Then it
// lives as long as the page, and whoever keeps something can say so.
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { StateStorage } from 'zustand/middleware';

type BrowserStorage = {
  readonly storage: StateStorage;
  /** Whether the browser refused the last time it was asked. */
  readonly useIsRefused: UseBoundStore<StoreApi<boolean>>;
};

/** `place`: a session instead of for good, where what is kept should go with its tab. */
export function browserStorage(place: () => Storage = () => localStorage): BrowserStorage {
  const useIsRefused = create<boolean>()(() => false);
  function tried<T>(act: () => T, otherwise: T): T {
    try {
      const result = act();
      useIsRefused.setState(false, true);
      return result;
    } catch {
      useIsRefused.setState(true, true);
      return otherwise;
    }
  }
  return {
    useIsRefused,
    storage: {
      // Even to name it may be refused, so it is named inside.
      getItem: (name) => tried(() => place().getItem(name), null),
      setItem: (name, value) => tried(() => place().setItem(name, value), undefined),
      removeItem: (name) => tried(() => place().removeItem(name), undefined),
    },
  };
}
