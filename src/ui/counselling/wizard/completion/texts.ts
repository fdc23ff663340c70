// What the pages of the final balance say.
const de = {
  erasedOn: (day: string) => `Heute geschlossen, würden die persönlichen Daten ab dem ${day} gelöscht.`,
  remains: 'Geblieben sind dann Zahlen ohne Namen. Bis dahin kann die Klient:in jederzeit zurückkommen.',
  explained: 'Die Löschung ist erklärt',
  isExplained: 'Die Löschung ist erklärt.',
  aftercareYes: 'Einwilligung ist erteilt',
  aftercareGiven: 'Die Einwilligung zur Nachsorge ist erteilt.',
  aftercareQuestion: 'Dürfen wir in drei Monaten einmal nachfragen, wie es geht?',
  close: 'Fall abschließen',
};
const en: typeof de = {
  erasedOn: (day) => `Closed today, the personal data would be erased from ${day}.`,
  remains: 'What remains then are figures without a name. Until then the client may come back at any time.',
  explained: 'The erasure is explained',
  isExplained: 'The erasure is explained.',
  aftercareYes: 'Consent is given',
  aftercareGiven: 'The consent to aftercare is given.',
  aftercareQuestion: 'May we ask once, in three months, how things are?',
  close: 'Close the case',
};
export const texts = { de, en };
