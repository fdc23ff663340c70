// What the pages of the final balance say.
const de = {
  erasedOn: (day: string) => `Heute geschlossen, würden die persönlichen Daten ab dem ${day} gelöscht.`,
  remains: 'Geblieben sind dann Zahlen ohne Namen. Bis dahin kann die Klient:in jederzeit zurückkommen.',
  explained: 'Die Löschung ist erklärt',
  isExplained: 'Die Löschung ist erklärt.',
  aftercareYes: 'Einwilligung ist erteilt',
  aftercareGiven: 'Die Einwilligung zur Nachsorge ist erteilt.',
  withdrawAftercare: 'Einwilligung ist widerrufen',
  aftercareQuestion: 'Dürfen wir in drei Monaten einmal nachfragen, wie es geht?',
};
const en: typeof de = {
  erasedOn: (day) => `Closed today, the personal data would be erased from ${day}.`,
  remains: 'What remains then are figures without a name. Until then the client may come back at any time.',
  explained: 'The erasure is explained',
  isExplained: 'The erasure is explained.',
  aftercareYes: 'Consent is given',
  aftercareGiven: 'The consent to aftercare is given.',
  withdrawAftercare: 'Consent is withdrawn',
  aftercareQuestion: 'May we ask once, in three months, how things are?',
};
export const texts = { de, en };
