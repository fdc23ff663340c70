// Carries the chosen appearance to the page; the colours themselves are in the style sheets.
import { useEffect } from 'react';
import { useScreenState } from '../screen-state.ts';

export function ThemeOfPage() {
  const theme = useScreenState((state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    // Without the attribute the device decides (`color-scheme: light dark` in tokens.css).
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  return null;
}
