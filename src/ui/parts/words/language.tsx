// Which language the screen speaks, with the sentences of the standard and an area's own texts (decision 11).
import { useEffect, type ReactNode } from 'react';
import type { Sentences } from '../../../language/speak.ts';
import { useScreenState, type ScreenLanguage } from '../screen-state.ts';
import { sentencesOf } from './spoken.ts';
import { texts as shared } from './texts.ts';

export type Texts<T> = Readonly<Record<ScreenLanguage, T>>;
/** `say`: the sentences of the standard. `t`: the texts of one area of the screen. */
type InLanguage<T> = { readonly lang: ScreenLanguage; readonly say: Sentences; readonly t: T };

/** For days and numbers: British English puts the day before the month, as German does. */
export const localeOf: Texts<string> = { de: 'de-DE', en: 'en-GB' };

/** Without an argument `t` holds the texts all areas share; an area hands in its own `texts`. */
export function useLanguage(): InLanguage<typeof shared.de>;
export function useLanguage<T>(texts: Texts<T>): InLanguage<T>;
export function useLanguage(texts: Texts<unknown> = shared): InLanguage<unknown> {
  const lang = useScreenState(({ language }) => language);
  return { lang, say: sentencesOf(lang), t: texts[lang] };
}

/** Gives the page its `lang` (WCAG 3.1.1: voice and hyphenation follow it). */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const lang = useScreenState(({ language }) => language);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return children;
}
