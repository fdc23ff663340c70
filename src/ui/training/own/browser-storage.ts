// What the browser keeps for the training room. It may refuse: a page opened from a file, in a private window, or when nothing more fits.
// Then scenarios live as long as the page, and the list says so.
import { create } from 'zustand';
import type { StateStorage } from 'zustand/middleware';

/** Whether the browser has refused to read or to keep, the last time it was asked. */
export const useIsRefused = create<boolean>()(() => false);

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

export const browserStorage: StateStorage = {
  getItem: (name) => tried(() => localStorage.getItem(name), null),
  setItem: (name, value) => tried(() => localStorage.setItem(name, value), undefined),
  removeItem: (name) => tried(() => localStorage.removeItem(name), undefined),
};
