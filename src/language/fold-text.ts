// Folds text for searching, the same for what is stored and for what is typed (any-ascii): without capitals, accents, signs and
// scripts. `Müller`, `Mueller` and `muller` come out the same, so do `Al-Masri` and `almasri`, `Łukasz` and `lukasz`, `أحمد` and `احمد`.
import anyAscii from 'any-ascii';

/** One word without blanks. Marks come off before the letters are turned, so that a hamza or a vowel sign makes no difference. */
function foldWord(word: string): string {
  // One yeh is written for the other at the end of Arabic names, and the library tells them apart.
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ى', 'ي');
  // Never by the language of this computer: a Turkish one has another small I.
  const plain = anyAscii(bare)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
  // `ue` for `ü`: one of them is enough, in the text as in the search.
  return plain.replaceAll(/(?<vowel>[aou])e/gu, '$<vowel>');
}

/** The zero of the area, written in brackets beside the number of the country, is not dialled. */
const withoutTrunkZero = (text: string): string => text.replaceAll(/\(\s*0\s*\)/gu, '');
const wordsIn = (text: string): readonly string[] => withoutTrunkZero(text).split(/\s+/u).filter(Boolean);

/** Words that are nothing but signs stay as they are, or a search for them would find everything. */
export const foldedWords = (text: string): readonly string[] => wordsIn(text).map((word) => foldWord(word) || word);

export const folded = (text: string): string => foldedWords(text).join(' ');

/** Without any blank: `Al Masri` as `almasri`. */
export const foldedTogether = (text: string): string => foldedWords(text).join('');

const oneNumber = /\+?\d[\d\s()/.\-–]{3,}\d/gu;

/** The country whose numbers are dialled without their country. */
const here = '49';

/** Every telephone number in the text the ways it may be typed: as it is dialled here, and with the number of the country. */
export function foldedNumbers(text: string): readonly string[] {
  return (withoutTrunkZero(anyAscii(text)).match(oneNumber) ?? []).flatMap((number) => {
    const digits = number.replaceAll(/\D/gu, '');
    const abroad = number.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
    if (abroad === null) return digits.startsWith('0') ? [digits, `${here}${digits.slice(1)}`] : [digits];
    return abroad.startsWith(here) ? [abroad, `0${abroad.slice(here.length)}`] : [abroad];
  });
}

/** Of a number as it is dialled the leading zeros are a matter of where one stands. */
const longNumber = /^0+(?=[1-9]\d{3,}$)/u;

/** Whether a word of a search stands in a text, both folded. */
export const isIn = (word: string, text: string): boolean =>
  text.includes(word) || (longNumber.test(word) && text.includes(word.replace(longNumber, '')));
