// Which languages of an agreement need no mark: a person has reviewed every word of theirs in it.
import type { Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';
import { keyOfTemplate, type TemplateKind } from './wording.ts';

type Content = Pick<AgreementDocument, 'standard' | 'languages' | 'goals' | 'measures' | 'commitments' | 'sentences'>;

/** Words somebody wrote freely are nobody's translation; they say of themselves that they stand in German. */
export const reviewedOf = (content: Content, translations: Translations): AgreementLanguage[] =>
  content.languages.filter((language) => language !== 'de' && isReviewed(content, language, translations));

/** Of a language the text is offered in, what stood in it then; of any other, what people have reviewed since. */
export const isReviewedIn = (document: AgreementDocument, language: AgreementLanguage, translations: Translations): boolean =>
  language === 'de' ||
  (document.languages.includes(language) ? (document.reviewed ?? []).includes(language) : isReviewed(document, language, translations));

function isReviewed(content: Content, language: AgreementLanguage, translations: Translations): boolean {
  const reviewed = translations[language]?.reviewed;
  return reviewed !== undefined && [...Object.keys(content.sentences.de), ...templatesOf(content)].every((key) => reviewed.has(key));
}

function templatesOf({ standard, goals, measures, commitments }: Content): string[] {
  const key = (kind: TemplateKind, template: string | null, words: string, dueOn: string | null) =>
    keyOfTemplate(standard, { kind, template, words, dueOn }) ?? [];
  return [
    ...goals.flatMap(({ template, wording, dueOn }) => key('goal', template, wording.de, dueOn)),
    ...measures.flatMap(({ template, wording, dueOn }) => key('measure', template, wording.de, dueOn)),
    ...commitments.flatMap(({ template, wording }) => key('commitment', template, wording.de, null)),
  ];
}
