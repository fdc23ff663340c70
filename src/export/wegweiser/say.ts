// Says a text of the public page in the language of whoever reads it.
import type { ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { isolatedIn } from '../agreement/direction.ts';
import { factTexts } from './fact-texts.ts';
import { forWhomTexts } from './for-whom-texts.ts';
import { wegweiserTexts } from './texts.ts';
import { themeTexts } from './theme-texts.ts';

const texts = { ...wegweiserTexts, ...themeTexts, ...factTexts, ...forWhomTexts };

export type Say = (name: keyof typeof texts, values?: Readonly<Record<string, string>>) => string;

export const sayIn =
  (language: ClientLanguage): Say =>
  (name, values = {}) =>
    texts[name][language].replaceAll(/\{(\w+)\}/gu, (whole, value: string) => {
      const filled = values[value];
      return filled === undefined ? whole : isolatedIn(language, filled);
    });

/** Plain German is German to a browser. */
export const htmlLang = (language: ClientLanguage): string => (language === 'de-einfach' ? 'de' : language);

const inCapital = (name: string, language: string): string => name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);

/** A language by the name its speakers give it. */
export function ownName(language: ClientLanguage): string {
  if (language === 'de-einfach') return 'Deutsch (einfach)';
  if (language === 'kmr') return 'Kurmancî';
  return inCapital(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language, language);
}
