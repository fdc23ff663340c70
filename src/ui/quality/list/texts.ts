// What the list of opened cases says.
import type { VerdictKind } from './verdict-kind.ts';

const deVerdicts: Readonly<Record<VerdictKind, string>> = {
  conforms: 'folgt dem Standard',
  deviates: 'weicht ab',
  damaged: 'beschädigt',
};
const enVerdicts: typeof deVerdicts = { conforms: 'follows the standard', deviates: 'deviates', damaged: 'damaged' };

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
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  open: (id) => `Play: ${id}`,
  more: (count) => `Show ${count} more`,
  againSame: (name) => `Stands in ${name} once more, the same; counted once.`,
  againOther: (name) => `Stands in ${name} as well, with more or fewer entries; counted once.`,
};
export const texts = { de, en };
