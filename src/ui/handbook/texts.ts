// What the page of the guide says around it.
const de = {
  chains: 'Förderketten',
  translations: 'Übersetzungen für Klient:innen',
  search: 'Im Leitfaden suchen',
  searchHint: 'Ein Wort oder eine Regel, etwa „Pause“ oder „T5“.',
  hits: (count: number) => (count === 1 ? 'Eine Stelle gefunden.' : `${count} Stellen gefunden.`),
  nothing: (search: string) => `Nichts gefunden zu „${search}“. Vielleicht mit einem kürzeren Wort?`,
  contents: 'Inhalt',
  print: 'Drucken',
  asPdf: 'Als PDF',
  fileName: 'handlungsleitfaden',
  noFile: 'Als PDF gibt es den Leitfaden in der Beratungsstelle mit Server. Drucken geht auch hier.',
  onlyIf: 'Nur wenn:',
  leadsTo: 'führt zu',
};

const en: typeof de = {
  chains: 'Support chains',
  translations: 'Translations for clients',
  search: 'Search the guide',
  searchHint: 'A word or a rule, such as “pause” or “T5”.',
  hits: (count) => (count === 1 ? 'One place found.' : `${count} places found.`),
  nothing: (search) => `Nothing found for “${search}”. Perhaps with a shorter word?`,
  contents: 'Contents',
  print: 'Print',
  asPdf: 'As PDF',
  fileName: 'practice-guide',
  noFile: 'As a PDF the guide is there where a server runs. Printing works here as well.',
  onlyIf: 'Only if:',
  leadsTo: 'leads to',
};

export const texts = { de, en };
