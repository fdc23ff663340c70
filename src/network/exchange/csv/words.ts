// German words of a table as the directory keeps them: yes and no, levels, languages, titles, amounts.
import { CefrLevel } from '../../../../machines/case/events/assessment.ts';
import type { Fields } from '../fields.ts';
import { flagOf, numberOf } from '../parts/values.ts';

const languages: Readonly<Record<string, string>> = {
  deutsch: 'de',
  englisch: 'en',
  arabisch: 'ar',
  türkisch: 'tr',
  persisch: 'fa',
  farsi: 'fa',
  dari: 'prs',
  kurdisch: 'ku',
  kurmandschi: 'kmr',
  sorani: 'ckb',
  russisch: 'ru',
  ukrainisch: 'uk',
  französisch: 'fr',
  spanisch: 'es',
  polnisch: 'pl',
  rumänisch: 'ro',
  bulgarisch: 'bg',
  italienisch: 'it',
  griechisch: 'el',
  albanisch: 'sq',
  serbisch: 'sr',
  kroatisch: 'hr',
  bosnisch: 'bs',
  tigrinya: 'ti',
  amharisch: 'am',
  somali: 'so',
  paschtu: 'ps',
  urdu: 'ur',
  vietnamesisch: 'vi',
  chinesisch: 'zh',
  portugiesisch: 'pt',
  georgisch: 'ka',
  armenisch: 'hy',
};

const listed = (text: string): string[] =>
  text.split(/[,;/|]|\bund\b/u).flatMap((one) => (one.trim() === '' ? [] : [one.trim().toLowerCase()]));

/** Undefined where one of them is unknown. */
export function languagesIn(text: string): Fields['languages'] | undefined {
  const codes = listed(text).map((word) => languages[word] ?? (/^[a-z]{2,3}$/u.test(word) ? word : undefined));
  return codes.includes(undefined) ? undefined : [...new Set(codes.filter((code) => code !== undefined))];
}

const titleWords: readonly (readonly [RegExp, Fields['titles'][number]])[] = [
  [/gestattung/u, 'asylumPending'],
  [/duldung/u, 'toleration'],
  [/§ ?24|vorübergehender schutz/u, 'temporaryProtection'],
  [/flüchtling|schutz|asylberechtigt/u, 'protection'],
  [/niederlassung/u, 'settlement'],
  [/eu-bürger|unionsbürger|freizügig/u, 'freeMovement'],
  [/spätaussiedler/u, 'resettler'],
  [/aufenthaltserlaubnis/u, 'residencePermit'],
  [/deutsche/u, 'german'],
];
const benefitWords: readonly (readonly [RegExp, Fields['benefits'][number]])[] = [
  [/bürgergeld|sgb ii\b|job-?center|grundsicherungsgeld/u, 'jobCentre'],
  [/arbeitslosengeld|sgb iii\b|arbeitsagentur/u, 'employmentAgency'],
  [/asylblg|asylbewerberleistung/u, 'asylumSeekers'],
  [/sozialhilfe|sgb xii\b/u, 'socialOffice'],
  [/keine/u, 'none'],
];

function wordsIn<T>(text: string, words: readonly (readonly [RegExp, T])[]): T[] | undefined {
  const found = listed(text).map((one) => words.find(([sign]) => sign.test(one))?.[1]);
  return found.includes(undefined) ? undefined : [...new Set(found.filter((one) => one !== undefined))];
}
const isAnyone = (text: string): boolean => /^(?:alle|offen für alle|egal|unabhängig|-)?$/iu.test(text.trim());

export const titlesIn = (text: string): Fields['titles'] | undefined => (isAnyone(text) ? [] : wordsIn(text, titleWords));
export const benefitsIn = (text: string): Fields['benefits'] | undefined => (isAnyone(text) ? [] : wordsIn(text, benefitWords));

/** `A2`, `ab B1`, `A2.1`; empty is no limit. */
export function levelIn(text: string): Fields['levels']['from'] | undefined {
  if (isAnyone(text)) return null;
  const found = /\b([abc][0-2])(?:\.\d)?\b/iu.exec(text)?.[1]?.toLowerCase();
  return CefrLevel.safeParse(found).data;
}

/** Cents; `kostenlos` is 0, words are no amount. */
export function centsIn(text: string): Fields['cents'] | undefined {
  if (text === '') return null;
  if (/^(?:kostenlos|kostenfrei|gratis|frei|keine|gebührenfrei)\b/iu.test(text)) return 0;
  const amount = numberOf(text.replace(/,-+$/u, ''));
  return amount === null || amount < 0 ? undefined : Math.round(amount * 100);
}

export function childcareIn(text: string): Fields['childcare'] | undefined {
  if (text === '') return 'unknown';
  if (/anfrage|absprache|bedarf/iu.test(text)) return 'onRequest';
  const flag = flagOf(text);
  return flag === null ? undefined : flag ? 'yes' : 'no';
}

export function accessibleIn(text: string): Fields['accessible'] | undefined {
  if (text === '') return 'unknown';
  if (/teil|eingeschränkt/iu.test(text)) return 'partly';
  const flag = flagOf(text);
  return flag === null ? undefined : flag ? 'yes' : 'no';
}
