// Focus management: what somebody pressed may be gone by the press, as a button whose place a form takes. The browser then leaves the focus on
// nothing, and the next Tab begins at the top of the page (WCAG 2.4.3).
import { useEffect, type RefObject } from 'react';

/** Nothing has the focus, or what stands around something that went away. */
export const isFocusLost = (): boolean => document.activeElement?.matches('body, [data-stand]') ?? true;

/** From the element that has the focus outwards to the page. */
function waysOut(element: Element, page: HTMLElement): HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) if (at instanceof HTMLElement) way.push(at);
  return way;
}

/** Takes the focus without being a stop of the Tab key, and only as long as it has it. */
function stand(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.dataset['stand'] = '';
    const leave = () => {
      place.removeAttribute('tabindex');
      delete place.dataset['stand'];
    };
    place.addEventListener('blur', leave, { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * Where the focused element goes away the focus stays with what stood around it. Whoever moves the focus themself in an effect does so later
 * and wins: what is observed is said before effects run.
 */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return;
    let way: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      way = target instanceof Element ? waysOut(target, root) : [];
    };
    const keep = () => {
      const [focused] = way;
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
      const place = way.find((one) => one.isConnected) ?? root;
      way = [];
      stand(place);
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [page]);
}
