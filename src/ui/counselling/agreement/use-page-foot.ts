// Puts the same line at the foot of every printed page, so that no sheet of paper loses its version.
import { useEffect } from 'react';

/** The style sheet for print reads it; a property of the page needs no style element that a strict content policy would refuse. */
const property = '--page-foot';

export function usePageFoot(line: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    // Quoted, because `content` takes a CSS string.
    style.setProperty(property, JSON.stringify(line));
    return () => {
      style.removeProperty(property);
    };
  }, [line]);
}
