// What the page of the support chains says around them.
const de = {
  title: 'Förderketten',
  lead: 'Wie es im besten Fall weitergeht, wer zuständig ist und wo es oft hakt. Wählen Sie einen Schritt.',
  which: 'Welche Kette',
  region: 'Für welche Region',
  toDirectory: 'Zum Verzeichnis der Angebote',
  remark: (region: string) => `Anmerkung für ${region}`,
  remarkHint: 'Was vor Ort gilt: Sprechzeiten, Ansprechpersonen, Umwege. Nichts über einzelne Menschen.',
  remarkLabel: 'Anmerkung',
  noRemark: 'Noch nichts vermerkt.',
  writtenOn: (day: string) => `Stand ${day}`,
  write: 'Anmerkung schreiben',
  change: 'Anmerkung ändern',
  save: 'Anmerkung speichern',
  cancel: 'Abbrechen',
  remove: 'Anmerkung entfernen',
  empty: 'Bitte schreiben Sie etwas, oder brechen Sie ab.',
};

const en: typeof de = {
  title: 'Support chains',
  lead: 'How things go at best, who is responsible, and where it often breaks. Choose a step.',
  which: 'Which chain',
  region: 'For which region',
  toDirectory: 'To the directory of offers',
  remark: (region) => `Remark for ${region}`,
  remarkHint: 'What holds there: opening hours, whom to ask, ways around. Nothing about single people.',
  remarkLabel: 'Remark',
  noRemark: 'Nothing noted yet.',
  writtenOn: (day) => `As of ${day}`,
  write: 'Write a remark',
  change: 'Change the remark',
  save: 'Save the remark',
  cancel: 'Cancel',
  remove: 'Remove the remark',
  empty: 'Please write something, or cancel.',
};

export const texts = { de, en };
