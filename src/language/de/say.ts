// How German sentences say days, lists, names and numbers of things.
import { dayIn } from '../days.ts';
import { agencyNamesIn, domainNamesIn, eitherIn, languageNameIn, listIn, stepNamesIn } from '../names.ts';

export const day = dayIn('de');
export const list = listIn('de');
export const either = eitherIn('de');
export const languageName = languageNameIn('de');
export const domainNames = domainNamesIn('de');
export const agencyNames = agencyNamesIn('de');
export const chainStepNames = stepNamesIn('de');

/** One thing in words, more as a number: „einem Ziel“, „3 Zielen“. */
export const count = (items: readonly unknown[], one: string, many: string): string =>
  items.length === 1 ? one : `${items.length} ${many}`;
