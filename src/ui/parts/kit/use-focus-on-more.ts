// Focus management of a list that grows: whoever asks for more goes on reading at the first row that is new.
import { useEffect, useRef, type RefObject } from 'react';

/** `list`: what holds the rows, each with its link (`.row-link`). */
export function useFocusOnMore<Element extends HTMLElement>(
  count: number,
  onMore: () => void,
): { readonly list: RefObject<Element | null>; readonly askForMore: () => void } {
  const list = useRef<Element>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || count <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>('.row-link')[from.current]?.focus({ preventScroll: true });
    from.current = null;
  }, [count]);
  const askForMore = () => {
    from.current = count;
    onMore();
  };
  return { list, askForMore };
}
