// What the room of QA says around its player.
const de = {
  title: 'Prüfraum',
  lead: 'Aufzeichnungen Schritt für Schritt abspielen, mit dem Standard vergleichen und Anmerkungen dazu schreiben. Persönliche Angaben sind hier nicht zu sehen und werden nicht gebraucht.',
  reading: (cases: number) => (cases === 0 ? 'Wird gelesen …' : `Wird gelesen … ${cases === 1 ? '1 Fall' : `${cases} Fälle`} bis jetzt`),
  stop: 'Abbrechen',
  openOthers: 'Andere Aufzeichnungen öffnen',
  toList: 'Zur Liste',
  notesOf: (name: string, count: number, id: string) => `${name}: ${count === 1 ? '1 Anmerkung' : `${count} Anmerkungen`} zu Fall ${id}.`,
  notesOfNone: (name: string, id: string) => `${name}: Anmerkungen zu Fall ${id}, der hier nicht dabei ist.`,
  nothing: 'Darin ist nichts, was sich abspielen ließe.',
  gone: (name: string) => `${name} lässt sich nicht mehr so lesen wie vorhin. Öffnen Sie die Datei noch einmal.`,
};
const en: typeof de = {
  title: 'Quality room',
  lead: 'Play recordings step by step, compare them with the standard and write notes on them. Personal data is neither shown nor needed here.',
  reading: (cases) => (cases === 0 ? 'Reading …' : `Reading … ${cases === 1 ? '1 case' : `${cases} cases`} so far`),
  stop: 'Stop',
  openOthers: 'Open other recordings',
  toList: 'To the list',
  notesOf: (name, count, id) => `${name}: ${count === 1 ? '1 note' : `${count} notes`} on case ${id}.`,
  notesOfNone: (name, id) => `${name}: notes on case ${id}, which is not here.`,
  nothing: 'There is nothing in it that could be played.',
  gone: (name) => `${name} cannot be read as before any more. Open the file again.`,
};
export const texts = { de, en };
