// The German words of the support chains on the screen; what the standard itself says of a step stands with the step.
import type { Period } from '../../../machines/day.ts';
import type { ClockCode, LegalClock, SharingParty } from '../../../machines/standards/chain.ts';
import type { AgencyCode } from '../../../machines/standards/catalogue.ts';
import type { StepState } from '../chains/place-on-chain.ts';
import type { ChainWarning } from '../chains/warnings.ts';
import type { Words } from './german.ts';

type By<Code extends string> = Readonly<Record<Code, string>>;
/** What a sentence about a warning says besides: days and titles by their names. */
export type WarningWords = { readonly day: (day: string) => string; readonly titles: Words['titles'] };

export type ChainWords = {
  readonly states: By<StepState>;
  readonly clocks: By<ClockCode>;
  readonly binds: By<LegalClock['binds']>;
  readonly parties: By<Exclude<SharingParty, AgencyCode>>;
  readonly length: (period: Period) => string;
  readonly weeks: (weeks: number) => string;
  readonly warnings: {
    readonly [W in ChainWarning as W['code']]: (warning: Extract<ChainWarning, { code: W['code'] }>, words: WarningWords) => string;
  };
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const weeks = (count: number): string => counted(count, 'Woche', 'Wochen');

export const chainWords: ChainWords = {
  states: { done: 'geschafft', current: 'läuft', open: 'vorher zu klären', next: 'als Nächstes', later: 'später' },
  clocks: {
    addressRegistration: 'Wohnsitz anmelden',
    residenceRule: 'Bindung an den Wohnort',
    courseEntitlement: 'Anspruch auf den Integrationskurs',
    courseStart: 'Beginn des Kurses',
    recognitionReceipt: 'Bestätigung des Antrags',
    recognitionDecision: 'Entscheidung über den Antrag',
  },
  binds: { client: 'betrifft die Klient:in', agency: 'bindet die Stelle, nie die Klient:in' },
  parties: { client: 'Klient:in', centre: 'Beratungsstelle', employer: 'Arbeitgeber' },
  length: (period) =>
    'months' in period
      ? period.months % 12 === 0
        ? counted(period.months / 12, 'Jahr', 'Jahre')
        : counted(period.months, 'Monat', 'Monate')
      : period.days % 7 === 0
        ? weeks(period.days / 7)
        : counted(period.days, 'Tag', 'Tage'),
  weeks,
  warnings: {
    tooEarly: ({ earliest }, { day }) => `So ein Schritt dauert meist länger. Vor dem ${day(earliest)} ist er selten geschafft.`,
    beforeHours: ({ earliest, hoursLeft }, { day }) =>
      `Vom Kurs sind noch ${hoursLeft} Unterrichtsstunden übrig. Vor dem ${day(earliest)} ist er nicht zu Ende.`,
    beyondEntitlement: ({ until }, { day }) =>
      `Der Anspruch auf den Kurs gilt bis ${day(until)}. Wer bis dahin angemeldet ist, behält ihn; das Ziel liegt danach.`,
    titleUnknown: () => 'Der Aufenthaltstitel ist noch nicht bekannt. Von ihm hängt ab, ob dieser Schritt offensteht.',
    admissionNeeded: ({ title }, { titles }) =>
      `${titles[title]}: Ein Anspruch auf den Kurs besteht damit nicht. Es braucht eine Zulassung, und die gibt es nur bei freien Plätzen.`,
    permitNeeded: ({ title }, { titles }) => `${titles[title]}: Vor der Arbeit muss die Ausländerbehörde sie erlauben.`,
    beyondTitle: ({ titleExpires }, { day }) => `Der Aufenthaltstitel gilt bis ${day(titleExpires)}. Das Ziel liegt danach.`,
    beyondTerm: ({ termEnds }, { day }) => `Die Vereinbarung läuft bis ${day(termEnds)}. Das Ziel liegt danach.`,
  },
};
