// The sentences of the standard in the languages this visit has loaded: one comes with the page, the other when somebody asks for it.
import { speak, type Sentences } from '../../../language/speak.ts';
import type { ScreenLanguage } from '../screen-state.ts';

const loaders = {
  de: async () => speak('de', (await import('../../../language/de/german.ts')).german),
  en: async () => speak('en', (await import('../../../language/en/english.ts')).english),
} satisfies Record<ScreenLanguage, () => Promise<Sentences>>;

const spoken = new Map<ScreenLanguage, Sentences>();

/** To be awaited before anything is drawn in that language. */
export async function loadSentences(lang: ScreenLanguage): Promise<void> {
  if (!spoken.has(lang)) spoken.set(lang, await loaders[lang]());
}

export function sentencesOf(lang: ScreenLanguage): Sentences {
  const sentences = spoken.get(lang);
  if (sentences === undefined) throw new Error(`the sentences in '${lang}' were not loaded`);
  return sentences;
}
