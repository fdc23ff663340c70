// What the figures are called, and what their rows and columns mean, in German and English. A code without a word does not compile.
import { siteName } from '../../../machines/sites.ts';
import type { Lang } from '../../language/language.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { HalfYear } from '../figures/half-year.ts';
import type { Dimension } from '../figures/indicators/cut.ts';
import type { FigureWords } from './figure-word-list.ts';
import { words as english } from './figures-english.ts';
import { words as german } from './figures-german.ts';

const own: Readonly<Record<Lang, FigureWords>> = { de: german, en: english };

export const figureWordsIn = (lang: Lang): FigureWords => own[lang];

/** Which label of the standard a row bears; what is not here has words of its own above. */
const fieldOf = {
  ageBand: 'ageBand',
  service: 'service',
  domain: 'domain',
  agency: 'agency',
  step: 'step',
  verdict: 'verdict',
  client: 'client',
} as const;
const hasField = (dimension: Dimension): dimension is keyof typeof fieldOf => Object.hasOwn(fieldOf, dimension);

/** Says the value of a row: a site by its name, a code by its label. */
export function figureValueIn(lang: Lang): (dimension: Dimension, value: string) => string {
  const words = own[lang];
  const { option } = sentencesIn(lang);
  const label = (field: string, value: string): string => option(field, value);
  const changes: Readonly<Record<string, string>> = { ...words.changes, ...words.skills };
  return (dimension, value) => {
    if (value === 'unknown') return words.unknown;
    if (value === 'none') return dimension === 'cause' ? words.none : words.unknown;
    if (dimension === 'site') return siteName(value);
    if (dimension === 'centre') return centreName(value, siteName, words.unknown);
    if (dimension === 'change' || dimension === 'skill') return changes[value] ?? value;
    // A cause of a goal has one list of words, what stood in the way on a chain another.
    if (dimension === 'cause') return label('cause', value) === value ? label('kind', value) : label('cause', value);
    return hasField(dimension) ? label(fieldOf[dimension], value) : value;
  };
}

function centreName(value: string, siteName: (code: string) => string, unknown: string): string {
  const [site = '', centre = 'unknown'] = value.split('/');
  return `${siteName(site)} · ${centre === 'unknown' ? unknown : centre}`;
}

/** `1. Halbjahr 2026`. */
export const halfYearIn =
  (lang: Lang) =>
  (half: HalfYear): string =>
    own[lang].half(half.slice(0, 4), half.endsWith('1') ? 1 : 2);
