// What the strip with the person says.
const de = {
  title: 'Auf einen Blick',
  whyThatDay: (day: string) => `Überprüfung bis ${day}`,
  reach: 'Erreichbar über',
  language: 'Sprache',
  interpreter: 'mit Dolmetschung',
  concern: 'Anliegen',
  noConcern: 'Noch nicht festgehalten',
  risks: 'Dringende Gefahren',
  noRisk: 'Keine festgehalten',
  needs: 'Einschätzungen und Ziele',
  noNeeds: 'Noch nichts eingeschätzt',
  rated: (client: number | null, counsellor: number) => `Klient:in ${client ?? '–'} · Berater:in ${counsellor}`,
  notDiscussed: 'nicht besprochen',
  goalUnworded: 'Ziel ohne Worte',
};
const en: typeof de = {
  title: 'At a glance',
  whyThatDay: (day) => `Review by ${day}`,
  reach: 'Reached by',
  language: 'Language',
  interpreter: 'with interpreting',
  concern: 'Concern',
  noConcern: 'Not noted yet',
  risks: 'Urgent risks',
  noRisk: 'None noted',
  needs: 'Ratings and goals',
  noNeeds: 'Nothing rated yet',
  rated: (client, counsellor) => `Client ${client ?? '–'} · counsellor ${counsellor}`,
  notDiscussed: 'not discussed',
  goalUnworded: 'Goal without words',
};
export const texts = { de, en };
