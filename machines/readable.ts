// Whether a text shows anything to whoever reads it. Asked wherever words are needed, on the server and on the screen alike.

/**
 * Blanks, control and format characters, marks without a letter beneath them, and what Unicode itself calls ignorable (among it the
 * fillers of Hangul) show nothing. The rest are signs whose picture is empty: the blank of Braille, the place of an object, the
 * empty note head, the blanks of hieroglyphs.
 */
const something = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]/u;

export const isReadable = (text: string): boolean => something.test(text);
