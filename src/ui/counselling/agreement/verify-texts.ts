// The texts of the page that checks a signed text.
const de = {
  title: 'Ist das noch derselbe Text?',
  lead: 'Hier lässt sich prüfen, ob eine Vereinbarung noch genau so ist, wie sie unterschrieben wurde. Geprüft wird in diesem Browser; die Datei wird nirgendwohin geschickt.',
  sum: 'Prüfsumme',
  sumHint: 'Steht auf dem Ausdruck unten neben dem Code. Wer den Code gescannt hat, findet sie hier schon.',
  sumFirst: 'Zum Vergleichen fehlt die Prüfsumme: Sie steht auf dem Blatt.',
  noSum: 'Das ist keine Prüfsumme: Sie hat 64 Zeichen aus Ziffern und den Buchstaben a bis f.',
  choose: 'Datei wählen',
  chooseHint: 'Die Textdatei der Vereinbarung oder die Aufzeichnung des Falls',
  paste: 'Oder den Text der Datei hier einfügen',
  chosen: (name: string) => `Geprüft: ${name}`,
  same: 'Ja: Das ist genau dieser Text.',
  sameMore: (number: string) => `Prüfnummer ${number}. Kein Buchstabe ist anders.`,
  other: 'Nein: Das ist nicht dieser Text.',
  otherMore: (own: string, expected: string) =>
    `Dieser Text hat die Prüfnummer ${own}, erwartet wird ${expected}. Es genügt, dass ein einziges Zeichen anders ist.`,
  recorded: 'Diese Aufzeichnung nennt genau diesen Text.',
  recordedMore: (version: number, day: string, signatures: number) =>
    `Fassung ${version}, vorgelegt am ${day}; Unterschriften: ${signatures}. Die Worte selbst stehen nicht in einer Aufzeichnung.`,
  notRecorded: 'In dieser Aufzeichnung kommt dieser Text nicht vor.',
  damaged: (line: number) => `Diese Aufzeichnung wurde verändert oder ist beschädigt (Zeile ${line}).`,
  found: 'Was unterschrieben wurde',
};
const en: typeof de = {
  title: 'Is this still the same text?',
  lead: 'Here you can check whether an agreement is still exactly as it was signed. It is checked in this browser; the file is sent nowhere.',
  sum: 'Check sum',
  sumHint: 'It is at the end of the printed sheet, beside the code. Whoever has scanned the code finds it here already.',
  sumFirst: 'The check sum to compare with is missing: it stands on the sheet.',
  noSum: 'This is no check sum: it has 64 characters, digits and the letters a to f.',
  choose: 'Choose a file',
  chooseHint: 'The text file of the agreement, or the recording of the case',
  paste: 'Or paste the text of the file here',
  chosen: (name) => `Checked: ${name}`,
  same: 'Yes: this is exactly that text.',
  sameMore: (number) => `Check number ${number}. Not a letter is different.`,
  other: 'No: this is not that text.',
  otherMore: (own, expected) => `This text has the check number ${own}, expected is ${expected}. A single different character is enough.`,
  recorded: 'This recording names exactly that text.',
  recordedMore: (version, day, signatures) =>
    `Version ${version}, offered on ${day}; signatures: ${signatures}. A recording does not hold the words themselves.`,
  notRecorded: 'This text does not occur in this recording.',
  damaged: (line) => `This recording was changed or is damaged (line ${line}).`,
  found: 'What was signed',
};
export const verifyTexts = { de, en };
