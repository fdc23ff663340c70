// What the start page says.
import type { Urgency } from './triage.ts';

const groups: Readonly<Record<Urgency, { readonly title: string; readonly note: string }>> = {
  overdue: { title: 'Überfällig', note: 'Die Überprüfung ist über ihren Tag hinaus. Sie kann jederzeit nachgeholt werden.' },
  due: { title: 'Heute fällig', note: 'Die Überprüfung steht heute an.' },
  windowOpen: {
    title: 'Fenster offen',
    note: 'In den nächsten vier Wochen steht die Überprüfung an: ein guter Zeitpunkt, um den Termin zu vereinbaren.',
  },
  signature: { title: 'Wartet auf Unterschrift', note: 'Eine Fassung liegt vor und ist noch nicht von allen unterschrieben.' },
  inProgress: { title: 'In Arbeit', note: 'Hier ist gerade etwas zu tun: Erstgespräch, Bedarf, Ziele, Überprüfung oder Kontakt.' },
  calm: { title: 'Läuft ruhig', note: 'Zurzeit ist nichts zu tun.' },
  closed: { title: 'Abgeschlossen', note: '' },
};
const de = {
  title: 'Fälle',
  lead: (day: string, open: number) => `Heute ist der ${day}. ${open === 1 ? 'Ein Fall ist' : `${open} Fälle sind`} offen.`,
  newCase: 'Neuer Fall',
  search: 'Suchen',
  searchHint: 'Name, Zustand, Sprache oder Standort',
  groups,
  jump: 'Was ansteht',
  reviewDue: (day: string) => `Überprüfung bis ${day}`,
  planned: (day: string) => `vereinbart für ${day}`,
  lastOn: (day: string) => `letzter Eintrag am ${day}`,
  closedOn: (day: string) => `abgeschlossen am ${day}`,
  nothing: 'Noch kein Eintrag.',
  emptyTitle: 'Noch kein Fall',
  empty: 'Mit einer Anfrage fängt alles an: Legen Sie den ersten Fall an. Ein Name ist dafür nicht nötig.',
  noneFoundTitle: 'Kein Fall passt zu dieser Suche.',
  noneFound: 'Versuchen Sie es mit einem Teil des Namens, oder leeren Sie das Suchfeld.',
  found: (count: number) => (count === 1 ? '1 Fall gefunden' : `${count} Fälle gefunden`),
  cases: (count: number) => (count === 1 ? '1 Fall' : `${count} Fälle`),
};
const en: typeof de = {
  title: 'Cases',
  lead: (day, open) => `Today is ${day}. ${open === 1 ? 'One case is' : `${open} cases are`} open.`,
  search: 'Search',
  searchHint: 'Name, state, language or site',
  groups: {
    overdue: { title: 'Overdue', note: 'The review is past its day. It can be held at any time.' },
    due: { title: 'Due today', note: 'The review is due today.' },
    windowOpen: { title: 'Window open', note: 'The review is due within four weeks: a good time to agree on an appointment.' },
    signature: { title: 'Waiting for signature', note: 'A version is on the table and not signed by everybody yet.' },
    inProgress: { title: 'In progress', note: 'Something is to be done here: first talk, needs, goals, review or contact.' },
    calm: { title: 'Running calmly', note: 'Nothing to do at the moment.' },
    closed: { title: 'Closed', note: '' },
  },
  jump: 'What is due',
  newCase: 'New case',
  reviewDue: (day) => `Review by ${day}`,
  planned: (day) => `agreed for ${day}`,
  lastOn: (day) => `last entry on ${day}`,
  closedOn: (day) => `closed on ${day}`,
  nothing: 'No entry yet.',
  emptyTitle: 'No case yet',
  empty: 'It all begins with an inquiry: open the first case. No name is needed for it.',
  noneFoundTitle: 'No case fits this search.',
  noneFound: 'Try a part of the name, or empty the search field.',
  found: (count) => (count === 1 ? '1 case found' : `${count} cases found`),
  cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
};
export const texts = { de, en };
