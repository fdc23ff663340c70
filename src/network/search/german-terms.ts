// Words of a text as terms of the index (normalisation): folded, so that umlauts and capitals make no difference, then brought to their
// stem, so that `Kurse` finds `Kurs` (Snowball).
import { stemmer } from '@orama/stemmers/german';
import { foldedWords } from '../../language/fold-text.ts';

/** Words so common that they tell nothing apart, and those around what somebody looks for. Folded. */
const commonWords = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder fur mit im in am an auf bei beim von vom zu zum zur ist sind als auch nach ' +
    'ich wir man es gibt wo wie kann mein meine meinen meiner meinem brauche suche mochte will bitte'
  ).split(' '),
);

/** They say that what comes next is not there. Folded. */
const negating = /^(?:kein(?:e[nmrs]?)?|ohne|nicht)$/u;
const not = '!';

/** A hyphen joins words that are also said apart: `Deutsch-Kurs`. */
const betweenWords = /[\s\-–—/,;:.!?()„“"«»·|]+/u;

/**
 * What is said not to be there is a word of its own, so that `keine Kinderbetreuung` is not found by `Kinderbetreuung`, and `ohne
 * Versicherung` is found by whoever types that.
 */
export function wordsIn(text: string): readonly string[] {
  const words = text.split(betweenWords).flatMap((word) => foldedWords(word));
  return words
    .map((word, index) => (negating.test(words[index - 1] ?? '') ? `${not}${word}` : word))
    .filter((word) => !commonWords.has(word) && !negating.test(word));
}

/** Of a title: it names what the offer is about, also where it says that somebody is without it. */
export const wordsInTitle = (text: string): readonly string[] =>
  wordsIn(text).flatMap((word) => (word.startsWith(not) ? [word, word.slice(not.length)] : [word]));

/** The stemmer takes the `s` of `Kurs` for an ending and would make it `Kur`, another word. */
const courses = /^(?<stem>.*kurs)(?:e|en|es)?$/u;
/** And leaves that of `Kitas` and `Azubis` where it is. */
const foreignPlural = /(?<=..[aio])s$/u;

/** `Ärztinnen`, `Schülerin`: whoever offers something for one offers it for all of them. */
const women = /(?<=.{4})innen$|(?<=er|or|ent|ant|arzt)in$/u;

/** The stemmer takes them for a form of another word. */
const noForms = new Set(['rechts']);

/** Until nothing comes off any more: of `Zeugnissen` the stemmer takes the end in two steps. */
export function termOf(word: string): string {
  if (noForms.has(word)) return word;
  const course = courses.exec(word)?.groups?.['stem'];
  if (course !== undefined) return course;
  const stem = stemmer(word.replace(women, '').replace(foreignPlural, ''));
  return stem === word ? word : termOf(stem);
}

/** Of what somebody typed. A search of common words alone is still a search for them. */
export function typedWordsIn(text: string): readonly string[] {
  const words = wordsIn(text);
  return words.length > 0 ? words : foldedWords(text);
}
