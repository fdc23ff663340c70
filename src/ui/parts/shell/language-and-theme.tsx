// The two switches that need no server: language and appearance.
import { useScreenState, type ScreenLanguage, type Theme } from '../screen-state.ts';
import { useLanguage } from '../words/language.tsx';
import { HeadSelect } from './head-select.tsx';
import { loadSentences } from '../words/spoken.ts';
import { texts } from './texts.ts';

/** Each language by its own name, so that whoever cannot read this one finds the way back. */
const languages: Readonly<Record<ScreenLanguage, string>> = { de: 'Deutsch', en: 'English' };

export function LanguageAndTheme() {
  const { lang, t } = useLanguage(texts);
  const { theme, setLanguage, setTheme } = useScreenState();
  return (
    <>
      <HeadSelect
        label={t.language}
        value={lang}
        onChange={(value) => void loadSentences(value as ScreenLanguage).then(() => setLanguage(value as ScreenLanguage))}
        options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
      <HeadSelect
        label={t.theme}
        icon={
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" />
            <path d="M10 3a7 7 0 0 1 0 14z" />
          </svg>
        }
        value={theme}
        onChange={(value) => setTheme(value as Theme)}
        options={Object.entries(t.themes).map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}
