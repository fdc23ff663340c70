// Words of the catalogue with their day filled in, and which free words are still those of a template.
import type { Day } from '../../../machines/day.ts';
import { wordsIn, type Translations } from '../translations/client-texts.ts';
import type { AgreementLanguage, Wording } from './agreement-document.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * `31.08.2026`, as on every German form, in all languages but English (`31 August 2026`) and French (`31/08/2026`). Latin digits also where
 * Arabic or Persian has its own, so that a day can be found again on the forms it has to be written into (decision 27).
 */
export function writtenDay(day: Day, language: AgreementLanguage): string {
  if (language === 'en') return longDay.format(new Date(`${day}T00:00:00Z`));
  const [year, month, date] = day.split('-');
  return [date, month, year].join(language === 'fr' ? '/' : '.');
}

export const withDay = (text: string, day: Day, language: AgreementLanguage): string =>
  text.replaceAll('{date}', writtenDay(day, language));

export type TemplateKind = 'goal' | 'measure' | 'commitment';

/** What somebody drafted: free German words, a template, or the words of a template. Commitments have no day. */
export type Drafted = { kind: TemplateKind; template: string | null; words: string | null; dueOn: Day | null };

const fill = (text: string, dueOn: Day | null, language: AgreementLanguage): string =>
  dueOn === null ? text : withDay(text, dueOn, language);

/** The template's key, as long as the German words are still its own; null for words of somebody's own. */
export function keyOfTemplate(standard: string, { kind, template, words, dueOn }: Drafted): string | null {
  if (template === null) return null;
  const key = `${kind}.${template}`;
  const german = wordsIn(standard, 'de', {})[key];
  if (german === undefined) return null;
  return words === null || fill(words, dueOn, 'de') === fill(german, dueOn, 'de') ? key : null;
}

/** The template's words in one language; null when the German words are no longer the template's, or nobody has translated them. */
export function translated(
  standard: string,
  drafted: Drafted,
  { language, translations }: { readonly language: AgreementLanguage; readonly translations: Translations },
): string | null {
  const key = keyOfTemplate(standard, drafted);
  const text = key === null ? undefined : wordsIn(standard, language, translations)[key];
  return text === undefined ? null : fill(text, drafted.dueOn, language);
}

/** The exact words in every language; null when there are neither words nor a template. */
export function wordingOf(
  standard: string,
  drafted: Drafted,
  { languages, translations }: { readonly languages: readonly AgreementLanguage[]; readonly translations: Translations },
): Wording | null {
  const words = drafted.words?.trim() ? drafted.words.trim() : null;
  const german = words === null ? translated(standard, drafted, { language: 'de', translations }) : fill(words, drafted.dueOn, 'de');
  if (german === null) return null;
  const others = languages.filter((language) => language !== 'de');
  const pairs = others.map((language) => [language, translated(standard, { ...drafted, words }, { language, translations })] as const);
  return { de: german, ...Object.fromEntries(pairs.filter(([, text]) => text !== null)) };
}
