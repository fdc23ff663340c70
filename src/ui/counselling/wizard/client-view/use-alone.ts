// While the page is turned, everything else is gone for eyes, keyboard, screen reader, the browser's own search and the printer: it is not
// covered, it is not drawn. It stays mounted, because what is typed lives there.
import { useLayoutEffect, type RefObject } from 'react';
import { turnsBy } from './turn-button.tsx';

const scroller = (): Element => document.scrollingElement ?? document.documentElement;

/** Whoever comes back stands where they stood: same place of the page, focus on the button that turned it. */
export function useAlone(place: RefObject<HTMLElement | null>, name: string): void {
  useLayoutEffect(() => {
    const { scrollTop } = scroller();
    const others = [...document.body.children].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && !element.contains(place.current) && !element.hidden,
    );
    for (const other of others) other.hidden = true;
    scroller().scrollTop = 0;
    place.current?.focus({ preventScroll: true });
    return () => {
      for (const other of others) other.hidden = false;
      turnsBy(name)?.focus({ preventScroll: true });
      scroller().scrollTop = scrollTop;
    };
    // Turned once; the button that did it does not change meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
