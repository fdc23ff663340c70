// How English sentences say days, lists, names and numbers of things.
import { dayIn } from '../days.ts';
import { agencyNamesIn, domainNamesIn, eitherIn, languageNameIn, listIn, stepNamesIn } from '../names.ts';

export const day = dayIn('en');
export const list = listIn('en');
export const either = eitherIn('en');
export const languageName = languageNameIn('en');
export const domainNames = domainNamesIn('en');
export const agencyNames = agencyNamesIn('en');
export const chainStepNames = stepNamesIn('en');

/** One thing in words, more as a number: “one goal”, “3 goals”. */
export const count = (items: readonly unknown[], one: string, many: string): string =>
  items.length === 1 ? one : `${items.length} ${many}`;
