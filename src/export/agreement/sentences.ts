// The fixed sentences of an agreement as flat key → text, so that they can be sealed with the text that is signed.
import { wordsIn, type Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';

/** Keys like `goalsHeading`, `rights.copy`, `agency.jobCentre`, `domain.work`. */
export type Sentences = Readonly<Record<string, string>>;

/** Said by people about the plan, or asked in the talk: no fixed sentences of the paper. */
const isElsewhere = (key: string): boolean => /^(?:question|anchor|goal|measure|commitment)\./u.test(key);
const isNamed = (key: string): boolean => /^(?:agency|domain)\./u.test(key);

/** Everything the standard can say in an agreement in one language. */
const allSentences = (standard: string, language: AgreementLanguage, translations: Translations): Sentences =>
  Object.fromEntries(Object.entries(wordsIn(standard, language, translations)).filter(([key]) => !isElsewhere(key)));

/** The fixed sentences one agreement needs: all but the names of agencies and domains it does not mention. */
export const sentencesFor = (
  standard: string,
  language: AgreementLanguage,
  { named, translations }: { readonly named: readonly string[]; readonly translations: Translations },
): Sentences =>
  Object.fromEntries(
    Object.entries(allSentences(standard, language, translations)).filter(([key]) => !isNamed(key) || named.includes(key)),
  );

/** What was signed where it was signed; otherwise what the standard of that time says. */
export function sentencesOf(document: AgreementDocument, language: AgreementLanguage, translations: Translations): Sentences {
  return document.sentences[language] ?? allSentences(document.standard, language, translations);
}
