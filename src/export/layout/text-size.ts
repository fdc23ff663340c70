// How much room a text takes, without a screen to ask: widths of a wide sans-serif face, so that a narrower one has air around it.

/** Letters by their width in thousandths of the font size; what is not listed is as wide as the average small letter. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["iljI.,:;|'’ ", 290],
  ['ftr()-–', 380],
  ['csvxyzkJ', 530],
  ['ABCEFKLPRSTVXYZÄ', 640],
  ['wDGHNOQUÖÜ', 750],
  ['mMW', 900],
];
const usual = 600;
const widthOfLetter = new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));

export const widthOf = (text: string, size: number): number =>
  (Array.from(text).reduce((sum, letter) => sum + (widthOfLetter.get(letter) ?? usual), 0) / 1000) * size;
