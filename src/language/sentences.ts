// Every sentence about the rules, in the language of whoever reads: the one door to this room. Whoever loads it has both languages at hand;
// the screen loads the one it speaks (parts/words).
import type { Rule } from '../../machines/case/chart/rule.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import type { Lang } from './language.ts';
import { speak, type Sentences } from './speak.ts';

export type { Sentences } from './speak.ts';

const spoken: Readonly<Record<Lang, Sentences>> = { de: speak('de', german), en: speak('en', english) };

export const sentencesIn = (lang: Lang): Sentences => spoken[lang];

/** Every paragraph that has a name, in the order of the standard. */
export const ruleCodes = Object.keys(german.rules) as readonly Rule[];
