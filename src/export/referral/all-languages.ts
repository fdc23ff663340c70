// One text in every language a client may read in. A table is read more easily than a name before every word.
import { clientLanguages, type ClientLanguage } from '../../../machines/standards/catalogue.ts';

export type InEveryLanguage = Readonly<Record<ClientLanguage, string>>;

/** One after another as in `clientLanguages`: German, easy German, English, Arabic, Turkish, Persian, Kurmanji, Russian, Ukrainian, French. */
export const allLanguages = (
  ...texts: readonly [string, string, string, string, string, string, string, string, string, string]
): InEveryLanguage => Object.fromEntries(clientLanguages.map((language, index) => [language, texts[index]])) as InEveryLanguage;
