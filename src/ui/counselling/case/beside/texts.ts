// A case without its words, for whoever looks after days and steps and does not counsel in it.
const de = {
  lead: {
    clocks: 'Sie sehen Stand, Tage und Schritte. Name und Worte gehören zur Beratungsbeziehung.',
    identity: 'Sie sehen, um wen es geht, und was wann geschehen ist. Die Worte gehören zur Beratungsbeziehung.',
  },
  deputy: 'Solange Sie vertreten, sehen Sie alles.',
  pages: 'Seiten des Falls',
  state: 'Stand und Schritte',
  history: 'Verlauf',
  rights: 'Rechte',
  erasure: 'Löschung',
  accesses: 'Wer hat hineingesehen',
  stepsTitle: 'Was Sie hier tun können',
  noSteps: 'Zurzeit nichts: In Ihrer Rolle wird hier nur gelesen.',
  othersTitle: 'Was andere hier tun',
  othersNote: (count: number) => (count === 1 ? 'ein Schritt' : `${count} Schritte`),
  others: 'Diese Schritte gehören in die Beratung oder zu einer anderen Rolle:',
  elsewhereTitle: 'Diese Seite zeigt Worte aus der Beratung.',
  elsewhere: 'Sie gehören zur Beratungsbeziehung und sind in Ihrer Rolle nicht zu sehen.',
  toState: 'Zu Stand und Schritten',
};
const en: typeof de = {
  lead: {
    clocks: 'You see where it stands, days and steps. Name and words belong to the counselling relationship.',
    identity: 'You see whose case it is, and what happened when. The words belong to the counselling relationship.',
  },
  deputy: 'As long as you stand in, you see everything.',
  pages: 'Pages of the case',
  state: 'State and steps',
  history: 'History',
  rights: 'Rights',
  erasure: 'Erasure',
  accesses: 'Who has looked into it',
  stepsTitle: 'What you can do here',
  noSteps: 'Nothing at present: in your role you only read here.',
  othersTitle: 'What others do here',
  othersNote: (count) => (count === 1 ? 'one step' : `${count} steps`),
  others: 'These steps belong into counselling or to another role:',
  elsewhereTitle: 'This page shows words from counselling.',
  elsewhere: 'They belong to the counselling relationship and are not seen in your role.',
  toState: 'To state and steps',
};
export const texts = { de, en };
