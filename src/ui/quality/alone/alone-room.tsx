// The room of QA by itself: language and appearance are all that stands around it. No address, so it opens from any place.
import { LanguageAndTheme } from '../../parts/shell/language-and-theme.tsx';
import { ThemeOfPage } from '../../parts/shell/theme.tsx';
import { texts as shellTexts } from '../../parts/shell/texts.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { QualityRoom } from '../quality-room.tsx';

export function AloneRoom() {
  const { t } = useLanguage(shellTexts);
  return (
    <>
      <ThemeOfPage />
      <a className="skip" href="#content">
        {t.skip}
      </a>
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
      <main id="content" tabIndex={-1}>
        <QualityRoom />
      </main>
    </>
  );
}
