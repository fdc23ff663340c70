// What is said when two runs stand side by side.
import type { Aspect } from '../../../engine/log/compare.ts';

const deAspects: Readonly<Record<Aspect, string>> = { event: 'Ereignis', day: 'Tag', state: 'Stand', due: 'Nächste Überprüfung' };
const enAspects: typeof deAspects = { event: 'Event', day: 'Day', state: 'State', due: 'Next review' };

const de = {
  title: 'Vergleichen',
  note: 'nebeneinander',
  with: 'Womit?',
  otherOrder: { known: 'dieselbe Aufzeichnung, wie sie bekannt wurde', effective: 'dieselbe Aufzeichnung, wie sie wirkte' },
  otherFile: 'Andere Datei dazu öffnen',
  notOne: 'Darin ist kein Fall, der sich vergleichen ließe.',
  aspects: deAspects,
  same: 'Beide sind von Anfang bis Ende gleich.',
  first: 'Zuerst verschieden',
  never: 'nirgends',
  step: (step: number) => `Schritt ${step}`,
  goTo: (aspect: string, step: number) => `Schritt ${step}: ${aspect}`,
  here: 'Diese Aufzeichnung',
  there: 'Die andere',
  over: 'Hier ist sie schon zu Ende.',
  differs: 'verschieden',
  noDue: 'keine',
  aspect: 'Was',
};
const en: typeof de = {
  title: 'Compare',
  note: 'side by side',
  with: 'With what?',
  otherOrder: { known: 'the same recording, as it became known', effective: 'the same recording, as it took effect' },
  otherFile: 'Open another file beside it',
  notOne: 'There is no case in it that could be compared.',
  aspects: enAspects,
  same: 'Both are the same from beginning to end.',
  first: 'Different first',
  never: 'nowhere',
  step: (step) => `step ${step}`,
  goTo: (aspect, step) => `step ${step}: ${aspect}`,
  here: 'This recording',
  there: 'The other one',
  over: 'It has ended before this.',
  differs: 'different',
  noDue: 'none',
  aspect: 'What',
};
export const texts = { de, en };
