// What is said where recordings are opened, and of files that are none.
import type { Kind } from './kind-of.ts';

const deKinds: Readonly<Record<Exclude<Kind, 'recording'>, string>> = {
  xes: 'Das ist ein Ereignisprotokoll im Format XES, keine Aufzeichnung von Etappe. Der Befehl „etappe import xes“ macht eine daraus.',
  ocel: 'Das ist ein Ereignisprotokoll im Format OCEL, keine Aufzeichnung von Etappe.',
  spreadsheet: 'Das ist eine Tabelle, keine Aufzeichnung.',
  pictureOrDocument: 'Das ist ein Dokument oder ein Bild, keine Aufzeichnung.',
  notes: 'Das sind Anmerkungen in einer Form, die hier nicht gelesen werden kann.',
  empty: 'Die Datei ist leer.',
  unreadable: 'Die Datei lässt sich nicht lesen. Vielleicht wurde sie inzwischen geändert oder verschoben.',
  other: 'Das ist keine Aufzeichnung. Erwartet wird eine Datei wie „fall.jsonl“.',
};
const enKinds: typeof deKinds = {
  xes: 'This is an event log in the format XES, not a recording of Etappe. The command “etappe import xes” makes one of it.',
  ocel: 'This is an event log in the format OCEL, not a recording of Etappe.',
  spreadsheet: 'This is a spreadsheet, not a recording.',
  pictureOrDocument: 'This is a document or a picture, not a recording.',
  notes: 'These are notes in a form that cannot be read here.',
  empty: 'The file is empty.',
  unreadable: 'The file cannot be read. It may have been changed or moved in the meantime.',
  other: 'This is not a recording. A file such as “case.jsonl” is expected.',
};

const de = {
  openTitle: 'Aufzeichnungen öffnen',
  drop: 'Dateien oder einen Ordner hierher ziehen',
  or: 'oder',
  chooseFiles: 'Dateien auswählen',
  chooseFolder: 'Ordner auswählen',
  accepted: 'Aufzeichnungen (*.jsonl), auch viele Fälle in einer Datei. Die Dateien bleiben auf diesem Gerät.',
  serverTitle: 'Fall vom Server öffnen',
  caseNumber: 'Fallnummer oder ein Teil davon',
  site: 'Beratungsstelle',
  allSites: 'alle',
  showCases: 'Fälle zeigen',
  casesFound: (count: number, isMore: boolean) =>
    `${count === 0 ? 'Kein Fall gefunden.' : count === 1 ? '1 Fall.' : `${count} Fälle.`}${isMore ? ' Das sind nicht alle; mit der Fallnummer oder der Beratungsstelle werden es weniger.' : ''}`,
  kinds: deKinds,
  unfitTitle: (count: number) =>
    count === 1 ? 'Eine Datei lässt sich nicht abspielen' : `${count} Dateien oder Fälle lassen sich nicht abspielen`,
};
const en: typeof de = {
  openTitle: 'Open recordings',
  drop: 'Drag files or a folder here',
  or: 'or',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  accepted: 'Recordings (*.jsonl), also many cases in one file. The files stay on this device.',
  serverTitle: 'Open a case of the server',
  caseNumber: 'Case number or a part of it',
  site: 'Site',
  allSites: 'all',
  showCases: 'Show cases',
  casesFound: (count, isMore) =>
    `${count === 0 ? 'No case found.' : count === 1 ? '1 case.' : `${count} cases.`}${isMore ? ' These are not all; the case number or the site narrows them down.' : ''}`,
  kinds: enKinds,
  unfitTitle: (count) => (count === 1 ? 'One file cannot be played' : `${count} files or cases cannot be played`),
};
export const texts = { de, en };
