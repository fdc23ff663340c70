// What the generic form says.
const de = {
  yes: 'ja',
  no: 'nein',
  nothing: 'keine Angabe',
  missing: 'Bitte beantworten.',
  noItems: 'In diesem Fall gibt es dafür noch nichts.',
  scale: ['akut', 'großer Bedarf', 'teils stabil', 'weitgehend selbstständig', 'selbstständig'],
  entry: (seq: number, what: string, day: string) => `${seq}: ${what} (${day})`,
  late: 'Das war an einem früheren Tag',
  lateDay: 'Wann war es wirklich?',
  lateReason: 'Warum wird es erst jetzt eingetragen?',
  save: 'Eintragen',
  unfit: 'Diese Angaben passen nicht zusammen. Bitte prüfen Sie sie noch einmal.',
};
const en: typeof de = {
  yes: 'yes',
  no: 'no',
  nothing: 'not stated',
  missing: 'Please answer.',
  noItems: 'There is nothing for this in the case yet.',
  scale: ['acute', 'great need', 'partly stable', 'largely independent', 'independent'],
  entry: (seq, what, day) => `${seq}: ${what} (${day})`,
  late: 'This was on an earlier day',
  lateDay: 'When was it really?',
  lateReason: 'Why is it recorded only now?',
  save: 'Record',
  unfit: 'These answers do not fit together. Please check them again.',
};
export const texts = { de, en };
