// What stands around the pages one sees before signing in: the mark, language and appearance, nothing else.
import type { ReactNode } from 'react';
import { LanguageAndTheme } from '../parts/shell/language-and-theme.tsx';
import { ThemeOfPage } from '../parts/shell/theme.tsx';
import { useFocusKept } from '../parts/shell/use-focus-kept.ts';
import { useFocusOnArrival } from '../parts/shell/use-focus-on-arrival.ts';

export function Outside({ children }: { readonly children: ReactNode }) {
  const content = useFocusOnArrival();
  useFocusKept(content);
  return (
    <>
      <ThemeOfPage />
      <header className="shell-head">
        <span className="shell-home">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M6 23.5h7v-7h6.5v-7H26" />
          </svg>
          <span>Etappe</span>
        </span>
        <div className="shell-settings">
          <LanguageAndTheme />
        </div>
      </header>
      <main id="content" tabIndex={-1} ref={content}>
        {children}
      </main>
    </>
  );
}
