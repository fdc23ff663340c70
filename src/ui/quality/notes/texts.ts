// What is said about the notes of QA.
const de = {
  title: 'Anmerkungen',
  count: (count: number) => (count === 0 ? 'keine' : count === 1 ? '1 Anmerkung' : `${count} Anmerkungen`),
  write: (seq: number) => `Anmerkung zu Eintrag ${seq}`,
  hint: 'Bitte keine Namen und keine anderen persönlichen Angaben.',
  add: 'Anmerken',
  empty: 'Bitte etwas schreiben.',
  tooLong: (most: number) => `Höchstens ${most} Zeichen.`,
  noEntry: 'Dieser Schritt steht so nicht in der Aufzeichnung; Anmerkungen gehören zu einem Eintrag.',
  entry: (seq: number) => `Eintrag ${seq}`,
  goTo: (seq: number) => `Zu Eintrag ${seq}`,
  remove: 'Entfernen',
  removeOf: (seq: number, text: string) => `Entfernen: Eintrag ${seq}, ${text}`,
  save: 'Als Datei speichern',
  unsaved:
    'Noch nicht gespeichert: Die Anmerkungen stehen nur in diesem Fenster. Sie sind wieder da, wenn Sie die Aufzeichnung noch einmal öffnen.',
  keptOf: (count: number, id: string) =>
    `${count === 1 ? '1 Anmerkung' : `${count} Anmerkungen`} zu Fall ${id} noch nicht gespeichert. Wieder da, sobald Sie die Aufzeichnung öffnen.`,
  take: 'Anmerkungen aus einer Datei holen',
  taken: (name: string, count: number) => `${name}: ${count === 1 ? '1 Anmerkung' : `${count} Anmerkungen`} übernommen.`,
  unreadable: (name: string) => `${name}: Das sind keine Anmerkungen, die hier gelesen werden können.`,
  otherCase: (name: string) => `${name}: Diese Anmerkungen gehören zu einem anderen Fall.`,
  otherHead: (name: string) => `${name}: Diese Anmerkungen gehören zu einer anderen Fassung der Aufzeichnung; die Prüfsummen weichen ab.`,
};
const en: typeof de = {
  title: 'Notes',
  count: (count) => (count === 0 ? 'none' : count === 1 ? '1 note' : `${count} notes`),
  write: (seq) => `Note on entry ${seq}`,
  hint: 'No names and no other personal data, please.',
  add: 'Add the note',
  empty: 'Please write something.',
  tooLong: (most) => `At most ${most} characters.`,
  noEntry: 'The recording does not hold this step like this; notes belong to an entry.',
  entry: (seq) => `Entry ${seq}`,
  goTo: (seq) => `To entry ${seq}`,
  remove: 'Remove',
  removeOf: (seq, text) => `Remove: entry ${seq}, ${text}`,
  save: 'Save as a file',
  unsaved: 'Not saved yet: the notes stand in this window only. They are there again when you open the recording once more.',
  keptOf: (count, id) =>
    `${count === 1 ? '1 note' : `${count} notes`} on case ${id} not saved yet. There again as soon as you open the recording.`,
  take: 'Fetch notes from a file',
  taken: (name, count) => `${name}: ${count === 1 ? '1 note' : `${count} notes`} taken over.`,
  unreadable: (name) => `${name}: these are no notes that can be read here.`,
  otherCase: (name) => `${name}: these notes belong to another case.`,
  otherHead: (name) => `${name}: these notes belong to another state of the recording; the hashes differ.`,
};
export const texts = { de, en };
