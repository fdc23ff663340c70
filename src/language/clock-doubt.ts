// What is said where the clock of the computer is doubted: both days, and what to do. The same in every answer, on every page, at the computer.
import type { Day } from '../../machines/day.ts';
import { dayIn } from './days.ts';
import type { Lang } from './language.ts';

export type DoubtedDays = { readonly said: Day; readonly last: Day | null; readonly canBeConfirmed: boolean };

type Says = { readonly days: (said: string, last: string | null) => string; readonly confirm: string; readonly set: string };

const sentences: Readonly<Record<Lang, Says>> = {
  de: {
    days: (said, last) =>
      `Die Uhr dieses Rechners sagt ${said}${last === null ? '' : `, der letzte Eintrag ist vom ${last}`}. Lesen geht weiter; festgehalten wird nichts, bis das geklärt ist.`,
    confirm:
      'Geht die Uhr falsch, bitte stellen. Stimmt sie, bestätigt es die Systemverwaltung auf jeder Seite oder am Rechner: etappe clock confirm.',
    set: 'An einem solchen Tag lässt sich nichts festhalten. Wer den Rechner betreut, stellt bitte die Uhr.',
  },
  en: {
    days: (said, last) =>
      `The clock of this computer says ${said}${last === null ? '' : `, the last entry is of ${last}`}. Reading goes on; nothing is recorded until that is cleared up.`,
    confirm:
      'If the clock is wrong, please set it. If it is right, the system administration confirms it on any page, or at the computer: etappe clock confirm.',
    set: 'Nothing can be recorded on such a day. Whoever runs the computer, please set the clock.',
  },
};

export function clockDoubtIn(lang: Lang): (doubt: DoubtedDays) => readonly [days: string, whatToDo: string] {
  const { days, confirm, set } = sentences[lang];
  const day = dayIn(lang);
  return ({ said, last, canBeConfirmed }) => [days(day(said), last === null ? null : day(last)), canBeConfirmed ? confirm : set];
}
