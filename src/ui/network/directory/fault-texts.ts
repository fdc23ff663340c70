// What can be wrong with a field of the directory, each in one sentence.
const de = {
  missing: 'Diese Angabe wird gebraucht.',
  tooLong: 'Der Text ist zu lang oder enthält nichts Lesbares.',
  noNumber: 'Bitte eine ganze Zahl.',
  noMoney: 'Bitte einen Betrag in Euro, zum Beispiel 195 oder 12,50. Kostenlos ist 0.',
  noPostcode: 'Eine Postleitzahl hat fünf Ziffern.',
  noMail: 'Das ist keine vollständige E-Mail-Adresse.',
  noWeb: 'Das ist keine Internetadresse.',
  wrongOrder: 'Das Ende liegt vor dem Anfang.',
  noDay: 'Das ist kein Tag.',
  stillOffers: 'Sie bietet noch etwas an, das gilt. Bitte zuerst ihre Angebote schließen, entfernen oder einer anderen Stelle zuordnen.',
  unreadable: 'Das kann so nicht gespeichert werden.',
};
export type Fault = keyof typeof de;
const en: Readonly<Record<Fault, string>> = {
  missing: 'This is needed.',
  tooLong: 'The text is too long, or nothing in it can be read.',
  noNumber: 'Please give a whole number.',
  noMoney: 'Please give an amount in euros, such as 195 or 12.50. Free of charge is 0.',
  noPostcode: 'A postcode has five digits.',
  noMail: 'This is not a complete e-mail address.',
  noWeb: 'This is not an address of the internet.',
  wrongOrder: 'The end lies before the beginning.',
  noDay: 'This is no day.',
  stillOffers: 'It still offers something that counts. Please close or remove its offers first, or give them to another body.',
  unreadable: 'This cannot be saved as it is.',
};
export const texts = { de, en };
