// What the codes of the support chains are called. Apart from the words of the directory: few pages show a chain.
import { agencyNamesIn } from '../../language/names.ts';
import type { Lang } from '../../language/language.ts';
import type { SharingParty } from '../../../machines/standards/chain.ts';
import type { ChainWarning } from '../chains/warnings.ts';
import { chainWords as english } from './chain-english.ts';
import { chainWords as german, type ChainWords, type WarningWords } from './chain-german.ts';

const own: Record<Lang, ChainWords> = { de: german, en: english };

export const chainWordsIn = (lang: Lang): Omit<ChainWords, 'parties'> & { readonly parties: Readonly<Record<SharingParty, string>> } => ({
  ...own[lang],
  parties: { ...agencyNamesIn(lang), ...own[lang].parties },
});

/** The type is open where the compiler cannot follow that a code and its sentence belong together. */
export const sayWarning = (lang: Lang, warning: ChainWarning, words: WarningWords): string =>
  (own[lang].warnings[warning.code] as (one: ChainWarning, more: WarningWords) => string)(warning, words);
