// Focus management: a change of route loads no page, so the browser leaves the focus where it was.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/**
 * A new page begins at its beginning, for the keyboard and for screen readers as well. Only the path counts: within a case the wizard
 * moves the focus itself.
 */
export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return content;
}
