// What the screen remembers for as long as its page lives begins anew with each test. This stands in the place of `zustand`, notes how each
// store began, and leaves everything else to it: all test files of a process share one page.
import type { StateCreator } from 'zustand';
import { create as createBound, type UseBoundStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';

export { useStore } from 'zustand/react';
export { createStore } from 'zustand/vanilla';

const fresh = new Set<() => void>();

function createNoted<T>(state: StateCreator<T>): UseBoundStore<StoreApi<T>> {
  const store = createBound(state);
  fresh.add(() => store.setState(store.getInitialState(), true));
  return store;
}

/** With a state, or first with none, so that the type of the state can be named. */
export const create = <T>(state?: StateCreator<T>): unknown => (state === undefined ? createNoted<T> : createNoted(state));

export const beginAnew = (): void => fresh.forEach((begin) => begin());
