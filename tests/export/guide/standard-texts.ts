// Everything the guide has to say, read off the catalogue itself and not by way of the guide.
import type { Catalogue } from '../../../machines/standards/catalogue.ts';
import type { Lang } from '../../../src/language/language.ts';

type Tree = { readonly [key: string]: unknown };

function textsIn(tree: unknown, lang: Lang): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = (tree as Tree)[lang];
  return typeof own === 'string' ? [own] : Object.values(tree).flatMap((inner) => textsIn(inner, lang));
}

const holes: Readonly<Record<Lang, readonly [RegExp, string][]>> = {
  de: [
    [/\{date\}/gu, '[Datum]'],
    [/\{number\}/gu, '[Nummer]'],
    [/\{language\}/gu, '[Sprache]'],
  ],
  en: [
    [/\{date\}/gu, '[date]'],
    [/\{number\}/gu, '[number]'],
    [/\{language\}/gu, '[language]'],
  ],
};

/** Questions, anchors, guidance, templates, commitments, bodies, stages and the fixed sentences of the document. */
export const textsOf = (catalogue: Catalogue, lang: Lang): readonly string[] =>
  textsIn(catalogue, lang).map((text) => holes[lang].reduce((filled, [hole, word]) => filled.replaceAll(hole, word), text));

/** What is compared are words: white space, and hyphens, which may stand at the end of a line, are of the setting. */
export const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\p{Bidi_Control}‐-]/gu, '');

export const missingFrom = (shown: string, wanted: readonly string[]): readonly string[] => {
  const found = bare(shown);
  return wanted.filter((text) => !found.includes(bare(text)));
};
