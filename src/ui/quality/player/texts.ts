// What the player says.
/** The number of the rule a reason ends with, so that it can be found by its number. */
const codeIn = (why: string): string => {
  const code = /\(([RT]\d+)\)$/u.exec(why)?.[1];
  return code === undefined ? '' : `${code}: `;
};

const de = {
  caseTitle: (id: string) => `Fall ${id}`,
  facts: (site: string, standard: string, entries: number) =>
    `${site} · Standard ${standard} · ${entries === 1 ? '1 Eintrag' : `${entries} Einträge`}`,
  orderTitle: 'Reihenfolge',
  orders: { known: 'wie es bekannt wurde', effective: 'wie es wirkte' },
  until: 'Nach dem Stand vom',
  untilHint: 'Nur was bis zum Ende dieses Tages eingetragen war.',
  whole: 'Wieder die ganze Aufzeichnung',
  stillWhole: 'Das ist noch kein Tag. Gezeigt wird die ganze Aufzeichnung.',
  stillUntil: (day: string) => `Das ist noch kein Tag. Gezeigt wird weiter der Stand vom ${day}.`,
  nothingKnown: (day: string, first: string) =>
    `Am ${day} war von diesem Fall noch nichts eingetragen. Der erste Eintrag ist vom ${first}.`,
  allKnown: (day: string, last: string) => `Der letzte Eintrag ist vom ${last}. Bis zum ${day} kam nichts dazu.`,
  noEntries: 'Die Aufzeichnung hat keinen Eintrag.',
  controls: 'Abspielen',
  first: 'Erster Schritt',
  previous: 'Zurück',
  play: 'Abspielen',
  pause: 'Anhalten',
  next: 'Weiter',
  last: 'Letzter Schritt',
  scrub: 'Schritt',
  stepOf: (step: number, count: number) => `Schritt ${step} von ${count}`,
  speed: 'Tempo',
  speeds: (speed: number) => (speed === 1 ? '1 Schritt je Sekunde' : speed < 1 ? 'alle 2 Sekunden' : `${speed} Schritte je Sekunde`),
  keys: 'Tasten: ← → ein Schritt, Pos1 und Ende zum ersten und letzten, P spielt ab und hält an.',
  jump: 'Springen zu …',
  jumpEvent: 'Ereignis',
  jumpRule: 'Regel',
  jumpDay: 'Tag',
  dayBy: (why: string) => `${codeIn(why)}Tag der Überprüfung, ${why}`,
  jumpNext: 'Zum nächsten',
  jumpDayGo: 'Zum Tag',
  noFurther: 'Bis zum Ende kommt das nicht mehr vor.',
  dayBefore: (day: string) => `Vor dem ${day} gibt es keinen Schritt; das ist der erste.`,
  dayAfter: (day: string) => `Ab dem ${day} gibt es keinen Schritt mehr; das ist der letzte.`,
  around: 'Schritte',
  deviation: 'Hier weicht die Aufzeichnung vom Standard ab',
  deviationAt: (seq: number) => `Die Aufzeichnung weicht bei Eintrag ${seq} vom Standard ab.`,
  conforms: 'Die Aufzeichnung folgt dem Standard.',
  conformsUpTo: 'Bis hierher folgt sie dem Standard.',
  openEnd: 'Ob danach Einträge abgeschnitten wurden, zeigt nur ein vorher aufbewahrtes Ende (etappe verify --head).',
  toDeviation: 'Dorthin',
  faultTitle: 'Die Aufzeichnung ist nicht ganz',
  faultUpTo: (count: number) =>
    count === 0
      ? 'Davor steht kein Eintrag, den man zeigen könnte.'
      : count === 1
        ? 'Gezeigt wird der eine Eintrag davor.'
        : `Gezeigt werden die ${count} Einträge davor.`,
  stopTitle: (seq: number) => `Eintrag ${seq} kann hier nicht folgen`,
  stopMore: 'Bis dahin lässt sich die Aufzeichnung abspielen.',
};
const en: typeof de = {
  caseTitle: (id) => `Case ${id}`,
  facts: (site, standard, entries) => `${site} · standard ${standard} · ${entries === 1 ? '1 entry' : `${entries} entries`}`,
  orderTitle: 'Order',
  orders: { known: 'as it became known', effective: 'as it took effect' },
  until: 'As known on',
  untilHint: 'Only what was recorded by the end of this day.',
  whole: 'The whole recording again',
  stillWhole: 'This is no day yet. The whole recording is shown.',
  stillUntil: (day) => `This is no day yet. What was known on ${day} is still shown.`,
  nothingKnown: (day, first) => `On ${day} nothing of this case had been recorded yet. The first entry is of ${first}.`,
  allKnown: (day, last) => `The last entry is of ${last}. Nothing was added up to ${day}.`,
  noEntries: 'The recording has no entry.',
  controls: 'Playback',
  first: 'First step',
  previous: 'Back',
  play: 'Play',
  pause: 'Pause',
  next: 'Next',
  last: 'Last step',
  scrub: 'Step',
  stepOf: (step, count) => `Step ${step} of ${count}`,
  speed: 'Speed',
  speeds: (speed) => (speed === 1 ? '1 step a second' : speed < 1 ? 'every 2 seconds' : `${speed} steps a second`),
  keys: 'Keys: ← → one step, Home and End to the first and last, P plays and pauses.',
  jump: 'Jump to …',
  jumpEvent: 'Event',
  jumpRule: 'Rule',
  jumpDay: 'Day',
  dayBy: (why) => `${codeIn(why)}Day of the review, ${why}`,
  jumpNext: 'To the next',
  jumpDayGo: 'To the day',
  noFurther: 'This does not occur again up to the end.',
  dayBefore: (day) => `There is no step before ${day}; this is the first.`,
  dayAfter: (day) => `There is no step from ${day} on; this is the last.`,
  around: 'Steps',
  deviation: 'Here the recording leaves the standard',
  deviationAt: (seq) => `The recording leaves the standard at entry ${seq}.`,
  conforms: 'The recording follows the standard.',
  conformsUpTo: 'Up to here it follows the standard.',
  openEnd: 'Whether entries were cut off after that shows only against a head kept before (etappe verify --head).',
  toDeviation: 'Go there',
  faultTitle: 'The recording is not whole',
  faultUpTo: (count) =>
    count === 0
      ? 'There is no entry before it that could be shown.'
      : count === 1
        ? 'The one entry before it is shown.'
        : `The ${count} entries before it are shown.`,
  stopTitle: (seq) => `Entry ${seq} cannot follow here`,
  stopMore: 'Up to there the recording can be played.',
};
export const texts = { de, en };
