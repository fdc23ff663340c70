// What the list of opened cases says.
import type { FilterName, VerdictKind } from './verdict-kind.ts';

const deVerdicts: Readonly<Record<VerdictKind, string>> = {
  conforms: 'folgt dem Standard',
  deviates: 'weicht ab',
  damaged: 'beschädigt',
};
const enVerdicts: typeof deVerdicts = { conforms: 'follows the standard', deviates: 'deviates', damaged: 'damaged' };

const deLeavingBy: Readonly<Record<FilterName, string>> = {
  verdict: 'Urteil',
  code: 'Was',
  leftAt: 'In welcher Stufe',
  rule: 'Nach welcher Regel',
  site: 'Wo',
  month: 'Wann',
  stage: 'Heutige Stufe',
};
const enLeavingBy: typeof deLeavingBy = {
  verdict: 'Verdict',
  code: 'What',
  leftAt: 'In which stage',
  rule: 'By which rule',
  site: 'Where',
  month: 'When',
  stage: 'Stage today',
};

const de = {
  title: (count: number) => (count === 1 ? '1 Fall' : `${count} Fälle`),
  verdicts: deVerdicts,
  verdict: 'Urteil',
  site: 'Beratungsstelle',
  stage: 'Stufe',
  rule: 'Regel der Abweichung',
  all: 'alle',
  noRule: 'ohne eigene Regel',
  filters: 'Auswahl',
  shown: (shown: number, all: number) => `${shown} von ${all}`,
  asOf: 'Stand vom',
  asOfHint: 'Wie jeder Fall an diesem Tag in der Fallliste stand, und warum: nur was bis dahin eingetragen war.',
  standingUnknown: 'War an diesem Tag noch nicht eingetragen.',
  standingUnread: 'Bei so vielen Aufzeichnungen steht der Tag nur beim Fall selbst. Bitte den Fall öffnen.',
  none: 'So einen Fall gibt es hier nicht.',
  showAll: 'Alle zeigen',
  toCases: (count: number) => (count === 1 ? 'Zu diesem Fall' : `Zu diesen ${count} Fällen`),
  leavingTitle: 'Wo Fälle den Standard verlassen',
  leavingLead: (leaving: number, all: number) =>
    `${leaving === 1 ? '1 Fall weicht' : `${leaving} Fälle weichen`} ab, von ${all}. Gezählt ist die erste Abweichung jedes Falls; jede Zahl führt zu ihren Fällen.`,
  leavingDrawn: 'Im Schaubild',
  leavingBy: deLeavingBy,
  leftHere: (count: number) => (count === 1 ? 'ein Fall weicht hier ab' : `${count} Fälle weichen hier ab`),
  entries: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  open: (id: string) => `Abspielen: ${id}`,
  more: (count: number) => `Weitere ${count} zeigen`,
  againSame: (name: string) => `Steht genauso noch einmal in ${name}; einmal gezählt.`,
  againOther: (name: string) => `Steht in anderem Umfang auch in ${name}; einmal gezählt.`,
};
const en: typeof de = {
  title: (count) => (count === 1 ? '1 case' : `${count} cases`),
  verdicts: enVerdicts,
  verdict: 'Verdict',
  site: 'Site',
  stage: 'Stage',
  rule: 'Rule of the deviation',
  all: 'all',
  noRule: 'no rule of its own',
  filters: 'Filters',
  shown: (shown, all) => `${shown} of ${all}`,
  asOf: 'As known on',
  asOfHint: 'How each case stood on the caseload of that day, and why: only what was recorded by then.',
  standingUnknown: 'Had not been recorded on this day.',
  standingUnread: 'With so many recordings the day is shown with the case alone. Please open the case.',
  none: 'There is no such case here.',
  showAll: 'Show all',
  toCases: (count) => (count === 1 ? 'To this case' : `To these ${count} cases`),
  leavingTitle: 'Where cases leave the standard',
  leavingLead: (leaving, all) =>
    `${leaving === 1 ? '1 case deviates' : `${leaving} cases deviate`}, of ${all}. The first deviation of each case is counted; each number leads to its cases.`,
  leavingDrawn: 'On the chart',
  leavingBy: enLeavingBy,
  leftHere: (count) => (count === 1 ? 'one case deviates here' : `${count} cases deviate here`),
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  open: (id) => `Play: ${id}`,
  more: (count) => `Show ${count} more`,
  againSame: (name) => `Stands in ${name} once more, the same; counted once.`,
  againOther: (name) => `Stands in ${name} as well, with more or fewer entries; counted once.`,
};
export const texts = { de, en };
