// This window of the browser, as the drafts know it: the number of its next request, and what it offers.
import type { QueryClient } from '@tanstack/react-query';
import type { Tab } from '../../../record/words/page-draft.ts';

/** Says when the window goes or finds a network again, and keeps a little through a reload. */
export type Place = {
  readonly host: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** May throw where the browser keeps nothing. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Loads another page, so that nothing of this one is left. */
  readonly leave: (address: string) => void;
};

type Window = { sent: number; isOver: boolean; readonly place: Place };

/** With the cache: both end when the page is loaded anew. */
const windows = new WeakMap<QueryClient, Window>();

const here: Place = {
  host: globalThis as unknown as EventTarget,
  storage: () => sessionStorage,
  leave: (address) => location.replace(address),
};

/** For a test that has several windows. */
export function openWindow(client: QueryClient, place: Place = here): Window {
  const opened = { sent: 0, isOver: false, place };
  windows.set(client, opened);
  return opened;
}

const windowOf = (client: QueryClient): Window => windows.get(client) ?? openWindow(client);

export const placeOf = (client: QueryClient): Place => windowOf(client).place;

/** What is on this window is nobody's any more: nothing of it is sent or kept as it goes. */
export function closeWindow(client: QueryClient, address: string): void {
  const closed = windowOf(client);
  closed.isOver = true;
  closed.place.leave(address);
}
export const isOver = (client: QueryClient): boolean => windowOf(client).isOver;

/** Who types on a page from its opening on. Never kept in storage, which a doubled tab would share. */
export const newTabId = (): string => crypto.randomUUID();

/** For one request: what is sent later has a higher number, whatever order it arrives in. */
export function nextTab(client: QueryClient, id: string): Tab {
  const known = windowOf(client);
  known.sent += 1;
  return { id, seq: known.sent };
}
