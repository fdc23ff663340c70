// What a scenario says in a language, or in the one it was written in: a trainer writes in one.
import { isReadable } from '../../../machines/readable.ts';
import type { Both } from './scenario.ts';

type Lang = keyof Both;
export type Told = { readonly lang: Lang; readonly text: string };

const otherThan = (lang: Lang): Lang => (lang === 'de' ? 'en' : 'de');

export function toldIn(both: Both, lang: Lang): Told {
  const other = otherThan(lang);
  return both[lang].trim() === '' && both[other].trim() !== '' ? { lang: other, text: both[other] } : { lang, text: both[lang] };
}

/** Empty in the other language: nobody has said it there. */
export const onlyIn = (lang: Lang, text: string): Both => (lang === 'de' ? { de: text, en: '' } : { de: '', en: text });

/** What is written in one language leaves the other as it was. */
export const retoldIn = (both: Both, lang: Lang, text: string): Both => ({ ...both, [lang]: text });

export const isTold = ({ de, en }: Both): boolean => isReadable(de) || isReadable(en);
