// The fixed sentences of an agreement as flat key → text, so that they can be sealed with the text that is signed.
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';

/** Keys like `goalsHeading`, `rights.copy`, `agency.jobCentre`, `domain.work`. */
export type Sentences = Readonly<Record<string, string>>;
type Tree = { readonly [key: string]: string | Tree };

/** A leaf is an object with one text per language; everything above it is part of the key. */
function flatten(tree: Tree, language: AgreementLanguage, path = ''): [string, string][] {
  const own = tree[language];
  if (typeof own === 'string') return [[path, own]];
  return Object.entries(tree).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [] : flatten(inner, language, path === '' ? key : `${path}.${key}`),
  );
}

/** Everything the standard can say in an agreement in one language. */
export function allSentences(standard: string, language: AgreementLanguage): Sentences {
  const { documentTexts, agencies, domains } = catalogueOf(standard);
  return Object.fromEntries([
    ...flatten(documentTexts, language),
    ...flatten({ agency: agencies }, language),
    ...domains.map(({ code, name }) => [`domain.${code}`, name[language]] as const),
  ]);
}

/** The fixed sentences one agreement needs: all but the names of agencies and domains it does not mention. */
export function sentencesFor(standard: string, language: AgreementLanguage, named: readonly string[]): Sentences {
  const isNeeded = (key: string) => !/^(?:agency|domain)\./u.test(key) || named.includes(key);
  return Object.fromEntries(Object.entries(allSentences(standard, language)).filter(([key]) => isNeeded(key)));
}

/** What was signed where it was signed; otherwise what the standard of that time says. */
export function sentencesOf(document: AgreementDocument, language: AgreementLanguage): Sentences {
  return document.sentences[language] ?? allSentences(document.standard, language);
}
