// Which of the languages clients are written in is the one for a language tag, and where another has to stand in.
import { clientLanguages, type ClientLanguage } from '../../machines/standards/catalogue.ts';

const known = (tag: string): ClientLanguage | undefined => clientLanguages.find((language) => language === tag);

/** `fa-AF` is written in Persian. In a language nobody has written these texts in yet, English stands beside the German. */
export const languageFor = (tag: string | null): ClientLanguage =>
  tag === null ? 'de' : (known(tag) ?? known(tag.split('-')[0] ?? tag) ?? 'en');

/** The language that stands in for the client's own, where nobody has written these texts in it; else null. */
export const standInFor = (tag: string | null): 'en' | null =>
  tag !== null && languageFor(tag) === 'en' && tag.split('-')[0] !== 'en' ? 'en' : null;
