// Which way a language is written, and how words of another direction are set apart inside it: by Unicode's own means, never by a range of letters.

/** All languages somebody may read an agreement in and that run from right to left, also those nobody has translated it into yet. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ug', 'ur', 'yi']);

/** Of a tag such as `ar`, `fa-AF` or `de-einfach` only the language itself counts. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** First strong isolate … pop directional isolate (UAX #9): what stands between has its own direction and disturbs nothing around it. */
const open = '\u2068';
const close = '\u2069';

/** Whoever is called so brings no control characters along: one that turns the line around would make another name of it. */
export const isolated = (words: string): string => `${open}${words.replaceAll(/\p{Bidi_Control}/gu, '')}${close}`;

/** A value inside a sentence. Where the sentence runs from left to right, so do days and numbers. */
export const isolatedIn = (language: string, value: string): string => (directionOf(language) === 'rtl' ? isolated(value) : value);

export type Run = { readonly text: string; readonly isIsolated: boolean };

/** For whoever sets words apart by elements of a page. Every second run is what stood between the two marks. */
export const runsOf = (text: string): Run[] =>
  text
    .split(/\u2068([^\u2068\u2069]*)\u2069/u)
    .map((run, index) => ({ text: run, isIsolated: index % 2 === 1 }))
    .filter(({ text: run }) => run !== '');
