// Words of the catalogue with their day filled in, and which free words are still those of a template.
import type { Day } from '../../../machines/day.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import type { ClientText } from '../../../machines/standards/catalogue.ts';
import type { AgreementLanguage, Wording } from './agreement-document.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** German and Arabic write `31.08.2026` in Latin digits, English `31 August 2026`. */
export function writtenDay(day: Day, language: AgreementLanguage): string {
  if (language === 'en') return longDay.format(new Date(`${day}T00:00:00Z`));
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

export const withDay = (text: string, day: Day, language: AgreementLanguage): string =>
  text.replaceAll('{date}', writtenDay(day, language));

export type TemplateKind = 'goal' | 'measure' | 'commitment';

function templateText(standard: string, kind: TemplateKind, code: string): ClientText | null {
  const { goalTemplates, measureTemplates, commitments } = catalogueOf(standard);
  const templates = { goal: goalTemplates, measure: measureTemplates, commitment: commitments }[kind];
  return templates.find((template) => template.code === code)?.wording ?? null;
}

/** What somebody drafted: free German words, a template, or the words of a template. Commitments have no day. */
export type Drafted = { kind: TemplateKind; template: string | null; words: string | null; dueOn: Day | null };

const fill = (text: string, dueOn: Day | null, language: AgreementLanguage): string =>
  dueOn === null ? text : withDay(text, dueOn, language);

/** The template's words in one language; null when the German words are no longer the template's. */
export function translated(standard: string, drafted: Drafted, language: AgreementLanguage): string | null {
  const { kind, template, words, dueOn } = drafted;
  const text = template === null ? null : templateText(standard, kind, template);
  if (text === null) return null;
  const german = fill(text.de, dueOn, 'de');
  const isUnchanged = words === null || fill(words, dueOn, 'de') === german;
  return isUnchanged ? fill(text[language], dueOn, language) : null;
}

/** The exact words in every language; null when there are neither words nor a template. */
export function wordingOf(standard: string, drafted: Drafted, languages: readonly AgreementLanguage[]): Wording | null {
  const words = drafted.words?.trim() ? drafted.words.trim() : null;
  const german = words === null ? translated(standard, drafted, 'de') : fill(words, drafted.dueOn, 'de');
  if (german === null) return null;
  const others = languages.filter((language) => language !== 'de');
  const pairs = others.map((language) => [language, translated(standard, { ...drafted, words }, language)] as const);
  return { de: german, ...Object.fromEntries(pairs.filter(([, text]) => text !== null)) };
}
