// Text as it may stand in an attribute of XML 1.0.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns these into blanks unless they are written as numbers (XML 1.0, 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** XML 1.0 (2.2) has no place for them, not even as numbers: control characters, halves of a pair, and two that are no characters. */
// oxlint-disable-next-line no-control-regex
const unspeakable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/** What XML cannot hold becomes U+FFFD, the sign for a character that is not known. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(unspeakable, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/gu, (mark) => entities[mark] ?? mark);
