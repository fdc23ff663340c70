// What a draft gives reason to pause at, in German. A warning never blocks.
import type { WarningSentences } from '../wording.ts';
import { count, day } from './say.ts';

export const warnings: WarningSentences = {
  manyGoals: ({ limit }) => `Mehr als ${limit} Ziele sind viel auf einmal. Vielleicht lässt sich eines zurückstellen.`,
  onlyClientMeasures: 'Bisher liegen alle Maßnahmen bei der Klient:in. Was kann die Beratungsstelle übernehmen?',
  goalsBeyondTitle: ({ goals, titleExpires }) =>
    `${count(goals, 'Ein Ziel reicht', 'Ziele reichen')} über den ${day(titleExpires)} hinaus. Bis dahin gilt der Aufenthaltstitel.`,
  notEligible: ({ measures }) =>
    `Bei ${count(measures, 'einer Maßnahme', 'Maßnahmen')} passt das Angebot nach der Prüfung nicht. Vielleicht gibt es ein anderes.`,
  hoursCollide: ({ measures }) =>
    `Bei ${count(measures, 'einer Maßnahme', 'Maßnahmen')} überschneiden sich die Zeiten mit einer Verpflichtung außerhalb. Vielleicht geht es zu einer anderen Zeit.`,
};
