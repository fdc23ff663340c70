// Names that come from elsewhere: domains and bodies from the catalogue, languages and lists from the platform.
import type { AgencyCode, DomainCode, Text } from '../../machines/standards/catalogue.ts';
import type { ChainStepCode } from '../../machines/standards/chain.ts';
import { stepNames } from '../../machines/standards/2026.1/catalogue/chain-names.ts';
import { agencies } from '../../machines/standards/2026.1/catalogue/agencies.ts';
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';
import type { Lang } from './language.ts';

const locales: Record<Lang, string> = { de: 'de-DE', en: 'en-GB' };

/** From the catalogue, so that screen, printed agreement and standard call a domain the same. */
export const domainNamesIn = (lang: Lang): Record<DomainCode, string> =>
  Object.fromEntries(catalogue.domains.map(({ code, name }) => [code, name[lang]])) as Record<DomainCode, string>;

const namesIn = <C extends string>(lang: Lang, names: Readonly<Record<C, Text>>): Record<C, string> =>
  Object.fromEntries(Object.entries<Text>(names).map(([code, name]) => [code, name[lang]])) as Record<C, string>;

export const agencyNamesIn = (lang: Lang): Record<AgencyCode, string> => namesIn(lang, agencies);
/** The steps of the support chains. */
export const stepNamesIn = (lang: Lang): Record<ChainStepCode, string> => namesIn(lang, stepNames);

/** Where the platform's name would be wrong for the people meant: it knows Kurmanji only as Kurdish. */
const ownLanguageNames: Record<Lang, Readonly<Record<string, string>>> = {
  de: { kmr: 'Kurmandschi', 'de-einfach': 'Deutsch in einfacher Sprache' },
  en: { kmr: 'Kurmanji', 'de-einfach': 'plain German' },
};

/** The name of a language by its tag; the tag itself where nobody knows a name. */
export function languageNameIn(lang: Lang): (tag: string) => string {
  const names = new Intl.DisplayNames([locales[lang]], { type: 'language', fallback: 'code' });
  const nameOf = (tag: string): string | undefined => {
    try {
      return names.of(tag);
    } catch {
      // The platform throws for a tag it cannot read; a strange language is no reason to say nothing.
      return undefined;
    }
  };
  return (tag) => ownLanguageNames[lang][tag] ?? nameOf(tag) ?? tag;
}

/** `A, B und C`. */
export function listIn(lang: Lang): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  return (items) => format.format(items);
}

/** `A, B oder C`. */
export function eitherIn(lang: Lang): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locales[lang], { type: 'disjunction' });
  return (items) => format.format(items);
}

/** For names that hold commas or „und“ themselves. */
export const inARow = (names: readonly string[]): string => names.join(' · ');
