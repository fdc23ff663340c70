// What the drawings of the charts say: regions, states as they stand in a box, and what moves one region because of another.
import type { Signal } from '../../machines/case/chart/parts.ts';
import type { ChartName, ChartTransition } from '../engine/chart/chart-of.ts';
import type { Lang } from './language.ts';
import { sentencesIn } from './sentences.ts';

type RegionName = 'stage' | 'talk' | 'presence' | 'handover' | 'reviewClock';
type Words = {
  readonly regions: Readonly<Record<RegionName, string>>;
  readonly signals: Readonly<Record<Signal['type'], string>>;
  /** Where a long word may be divided so that it fits a box. */
  readonly longWords: readonly string[];
};

const words: Readonly<Record<Lang, Words>> = {
  de: {
    regions: {
      stage: 'Stufe',
      talk: 'Gespräch',
      presence: 'Erreichbarkeit',
      handover: 'Übergabe',
      reviewClock: 'Uhr der Überprüfung',
    },
    signals: {
      'clock.started': 'Die Uhr der Überprüfung beginnt',
      'clock.suspended': 'Die Uhr der Überprüfung ruht',
      'clock.restarted': 'Die Uhr der Überprüfung beginnt neu',
      'clock.renewed': 'Nach neuem Kontakt wird neu gezählt',
      'consent.ended': 'Die Einwilligung ist zu Ende',
      'balance.abandoned': 'Die Abschlussbilanz ist aufgegeben',
    },
    longWords: [
      'Bedarfs|feststellung',
      'Ziel|vereinbarung',
      'Abschluss|bilanz',
      'Überprüfungs|gespräch',
      'weiter|verfolgt',
      'unter|schrieben',
      'Einver|nehmlich',
    ],
  },
  en: {
    regions: { stage: 'Stage', talk: 'Talk', presence: 'Presence', handover: 'Handover', reviewClock: 'Review clock' },
    signals: {
      'clock.started': 'The review clock starts',
      'clock.suspended': 'The review clock rests',
      'clock.restarted': 'The review clock starts anew',
      'clock.renewed': 'After a new contact the days are counted anew',
      'consent.ended': 'The consent has ended',
      'balance.abandoned': 'The final balance was given up',
    },
    longWords: [],
  },
};

export type ChartWords = {
  /** A region by its path, such as `open.talk`; null for what is none. */
  readonly region: (path: string) => string | null;
  readonly state: (path: string) => string;
  /** The name inside its box: without that of the frame around it, with soft hyphens where a long word may be divided. */
  readonly box: (path: string) => string;
  /** What causes a transition: an act, the calendar, or what another region says. In small charts the state that is reached says it. */
  readonly cause: (transition: Pick<ChartTransition, 'event' | 'to'>) => string;
};

const softHyphen = '\u00ad';

export function chartWordsIn(lang: Lang, chart: ChartName): ChartWords {
  const say = sentencesIn(lang);
  const { regions, signals, longWords } = words[lang];
  const inRegion = new Map(Object.entries(regions).map(([name, word]) => [`open.${name}`, word]));
  const inSignal = new Map<string, string>(Object.entries(signals));
  const region = (path: string): string | null => (chart === 'case' ? (inRegion.get(path) ?? null) : null);
  const state = (path: string): string => (chart === 'case' ? (region(path) ?? say.state(path)) : say.itemState(chart, path));
  const divisible = (name: string): string =>
    longWords.reduce((text, word) => text.replace(word.replace('|', ''), word.replace('|', softHyphen)), name);
  return {
    region,
    state,
    box: (path) => divisible(withoutOuter(state(path), outerName(path, state))),
    cause: ({ event, to }) => (chart === 'case' ? (inSignal.get(event) ?? say.event(event)) : state(to ?? event)),
  };
}

/** The name of the frame around a state; null for one that stands in no frame of its own kind. */
function outerName(path: string, state: (path: string) => string): string | null {
  const outer = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return outer.split('.').length > 2 ? state(outer) : null;
}

/** „Neuverhandlung: neue Fassung“ stands in the frame „Neuverhandlung“ as „Neue Fassung“. */
function withoutOuter(name: string, outer: string | null): string {
  if (outer === null || !name.startsWith(`${outer}: `)) return name;
  const own = name.slice(outer.length + 2);
  return `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
}
