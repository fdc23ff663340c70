// Speaks for one agreement in German and one other language, phrase by phrase.
import type { AgreementDocument, AgreementLanguage, Wording } from './agreement-document.ts';
import { isolated, isolatedIn } from './direction.ts';
import { sentencesOf, type Sentences } from './sentences.ts';
import { translated, writtenDay, type Drafted } from './wording.ts';

/**
 * The same words twice. Without a translation the other language shows the German words. Names stand between marks that keep them apart
 * from the words around them, and so do days and numbers where those run from right to left (direction.ts).
 */
export type Phrase = { readonly de: string; readonly other: string; readonly isTranslated: boolean };

type Values = Readonly<Record<string, (language: AgreementLanguage) => string>>;

const untranslatedNotes: Readonly<Record<AgreementLanguage, string>> = {
  de: 'noch nicht übersetzt',
  en: 'not translated yet',
  ar: 'لم تُترجَم بعد',
};

/** What stands beside German words in the column of another language. */
export const untranslatedNote = (language: AgreementLanguage): string => untranslatedNotes[language];

const fill = (text: string, values: Values, language: AgreementLanguage): string =>
  Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => isolatedIn(language, value(language))),
    text,
  );

/** Throws: an agreement that lacks one of its fixed sentences was not built by `buildDocument`. */
function sentenceIn(sentences: Sentences, key: string): string {
  const text = sentences[key];
  if (text === undefined) throw new Error(`the agreement lacks its sentence '${key}'`);
  return text;
}

export type Voice = ReturnType<typeof voiceOf>;

export function voiceOf(document: AgreementDocument, language: AgreementLanguage) {
  const german = sentencesOf(document, 'de');
  const foreign = sentencesOf(document, language);
  return {
    /** A fixed sentence of the standard with its placeholders filled. */
    sentence: (key: string, values: Values = {}): Phrase => ({
      de: fill(sentenceIn(german, key), values, 'de'),
      other: fill(sentenceIn(foreign, key), values, language),
      isTranslated: true,
    }),
    day: (day: string): Phrase => ({
      de: writtenDay(day, 'de'),
      other: isolatedIn(language, writtenDay(day, language)),
      isTranslated: true,
    }),
    /** Names are the same in every language. */
    name: (name: string): Phrase => ({ de: isolated(name), other: isolated(name), isTranslated: true }),
    /** Words somebody wrote freely. */
    free: (text: string): Phrase => ({ de: text, other: text, isTranslated: language === 'de' }),
    wording: (wording: Wording, drafted: Omit<Drafted, 'words'>): Phrase => {
      const other = wording[language] ?? translated(document.standard, { ...drafted, words: wording.de }, language);
      return { de: wording.de, other: other ?? wording.de, isTranslated: other !== null };
    },
  };
}
