// What the codes of the directory are called, in German and English. A code without a word does not compile.
import { agencyNamesIn } from '../../language/names.ts';
import type { Lang } from '../../language/language.ts';
import type { BodyKind } from '../directory/body.ts';
import { words as english } from './english.ts';
import { words as german, type Words } from './german.ts';

const own: Record<Lang, Words> = { de: german, en: english };

export const networkWordsIn = (lang: Lang): Words & { readonly bodyKinds: Readonly<Record<BodyKind, string>> } => ({
  ...own[lang],
  bodyKinds: { ...agencyNamesIn(lang), ...own[lang].ownBodyKinds },
});
