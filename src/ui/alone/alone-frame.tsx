// What stands around a room that has no server: language, appearance, and the few areas there are. Opened from a file share, a stick or
// any web space.
import type { MouseEvent, ReactNode, RefObject } from 'react';
import { LanguageAndTheme } from '../parts/shell/language-and-theme.tsx';
import { ThemeOfPage } from '../parts/shell/theme.tsx';
import { texts } from '../parts/shell/texts.ts';
import { useLanguage } from '../parts/words/language.tsx';

type AloneFrameProps = {
  readonly areas?: ReactNode;
  /** Where the page is drawn, for whoever moves the focus there. */
  readonly content?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** Where the address of a page stands behind the `#`, a link to a place in it would lead to another page. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

export function AloneFrame({ areas, content, children }: AloneFrameProps) {
  const { t } = useLanguage(texts);
  return (
    <>
      <ThemeOfPage />
      <a className="skip" href="#content" onClick={skip}>
        {t.skip}
      </a>
      <header className="shell-head">
        <span className="shell-home">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M6 23.5h7v-7h6.5v-7H26" />
          </svg>
          <span>Etappe</span>
        </span>
        {areas}
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
