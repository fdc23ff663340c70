// Words of a text as terms of the index (normalisation): folded, so that umlauts and capitals make no difference, then brought to their
// stem, so that `Kurse` finds `Kurs` (Snowball).
import { stemmer } from '@orama/stemmers/german';
import { foldedWords } from '../../language/fold-text.ts';

/** Words so common that they tell nothing apart. Folded. */
const commonWords = new Set(
  'der die das den dem des ein eine einen einem einer und oder fur mit im in am an auf bei von vom zu zum zur ist sind als auch nach'.split(
    ' ',
  ),
);

/** A hyphen joins words that are also said apart: `Deutsch-Kurs`. */
const betweenWords = /[\s\-–—/,;:.!?()„“"«»·|]+/u;

export const wordsIn = (text: string): readonly string[] =>
  text
    .split(betweenWords)
    .flatMap((word) => foldedWords(word))
    .filter((word) => !commonWords.has(word));

/** Until nothing comes off any more: of `Kurse` the stemmer leaves `kurs`, of `Kurs` `kur`. */
export function termOf(word: string): string {
  const stem = stemmer(word);
  return stem === word ? word : termOf(stem);
}

/** Of what somebody typed. A search of common words alone is still a search for them. */
export function termsIn(text: string): readonly string[] {
  const words = wordsIn(text);
  return (words.length > 0 ? words : foldedWords(text)).map(termOf);
}
