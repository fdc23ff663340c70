// Where a text stands on the page: found again by its key, and reached with the focus.
import type { TextRow } from './rows.ts';

export const placeOf = (key: string): string => `text-${key}`;

/** The text around an element of the page; null outside of all. */
export const textOf = (element: EventTarget): string | null =>
  element instanceof Element ? (element.closest('[data-text]')?.getAttribute('data-text') ?? null) : null;

/** Its words are read out; the answer is one Tab further. */
export function goTo(row: Pick<TextRow, 'key'> | null): void {
  if (row === null) return;
  const place = document.getElementById(placeOf(row.key));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** Nothing moves under the hand: whoever used the mouse keeps the page as it lies. */
export const stayAt = (key: string): void => document.getElementById(placeOf(key))?.focus({ preventScroll: true });

/** Whether the keyboard was used last: only then the browser shows where the focus is. */
export const isByKeyboard = (): boolean => document.activeElement?.matches(':focus-visible') ?? false;
