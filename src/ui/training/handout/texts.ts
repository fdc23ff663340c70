// What stands on the handout beside the words of the training room.
const de = {
  print: 'Drucken',
  answersTitle: 'Antworten',
  answersWhere: { last: 'auf der letzten Seite', beside: 'bei jeder Frage', none: 'keine' },
  answersOf: (number: number) => `Zu Halt ${number}`,
  toRoom: 'In den Übungsraum',
  handoutLead: (from: string, to: string) => `Vom ${from} bis zum ${to}, mit allen Halten.`,
  standsAt: 'Der Fall steht:',
  meanwhileRecorded: 'Dazwischen eingetragen',
};
const en: typeof de = {
  print: 'Print',
  answersTitle: 'Answers',
  answersWhere: { last: 'on the last page', beside: 'with each question', none: 'none' },
  answersOf: (number) => `Stop ${number}`,
  toRoom: 'To the training room',
  handoutLead: (from, to) => `From ${from} to ${to}, with all stops.`,
  standsAt: 'The case stands at:',
  meanwhileRecorded: 'Recorded in between',
};
export const texts = { de, en };
