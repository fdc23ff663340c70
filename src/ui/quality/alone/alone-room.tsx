// The room of QA by itself: language and appearance are all that stands around it. No address, so it opens from any place.
import { useScreenState, type ScreenLanguage, type Theme } from '../../parts/screen-state.ts';
import { HeadSelect } from '../../parts/shell/head-select.tsx';
import { ThemeOfPage } from '../../parts/shell/theme.tsx';
import { texts as shellTexts } from '../../parts/shell/texts.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { QualityRoom } from '../quality-room.tsx';

const languages: Readonly<Record<ScreenLanguage, string>> = { de: 'Deutsch', en: 'English' };

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
        <Switches />
      </header>
      <main id="content" tabIndex={-1}>
        <QualityRoom />
      </main>
    </>
  );
}

function Switches() {
  const { lang, t } = useLanguage(shellTexts);
  const { theme, setLanguage, setTheme } = useScreenState();
  return (
    <div className="shell-settings">
      <HeadSelect
        label={t.language}
        value={lang}
        onChange={(value) => setLanguage(value as ScreenLanguage)}
        options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
      <HeadSelect
        label={t.theme}
        value={theme}
        onChange={(value) => setTheme(value as Theme)}
        options={Object.entries(t.themes).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}
