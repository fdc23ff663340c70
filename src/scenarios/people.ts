// Made-up people: names, days of birth and contacts that belong to nobody.
import type { Day } from '../../machines/day.ts';
import { between, pick, type Random } from './random.ts';

const givenNames = [
  'Amira',
  'Yusuf',
  'Olena',
  'Dmytro',
  'Parisa',
  'Reza',
  'Selam',
  'Tesfay',
  'Mariam',
  'Hamid',
  'Leyla',
  'Azad',
  'Iryna',
  'Bohdan',
  'Zahra',
  'Farid',
  'Rojin',
  'Samuel',
  'Aminata',
  'Ibrahim',
  'Elif',
  'Murat',
  'Nadia',
  'Karim',
] as const;
const familyNames = [
  'Musterfrau',
  'Beispiel',
  'Probe',
  'Vorlage',
  'Übung',
  'Muster',
  'Entwurf',
  'Platzhalter',
  'Versuch',
  'Lehrfall',
  'Schaubild',
  'Fallbeispiel',
] as const;

/** Both halves at once show that the person is made up. */
export const madeUpName = (random: Random): string => `${pick(random, givenNames)} ${pick(random, familyNames)}`;

const yearsOf = { minor: [15, 17], under25: [18, 24], under27: [25, 26], adult: [27, 62] } as const;

/** Whoever turns `least + 1` this year is `least` until then, so the age fits its band on every day. Days up to 28 exist in every month. */
export function birthDate(random: Random, ageBand: keyof typeof yearsOf, on: Day): string {
  const [least, most] = yearsOf[ageBand];
  const year = Number(on.slice(0, 4)) - between(random, least + 1, most);
  return `${year}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
}

/** A number from the block the Federal Network Agency keeps free for films and books. */
export const phoneNumber = (random: Random): string => `0152 28817${between(random, 100, 999)}`;

/** A made-up client as a life introduces them. */
export type Person = {
  readonly name: string;
  readonly birthDate: Day;
  readonly contact: string;
  readonly concern: string;
  readonly language: string;
  readonly alsoUnderstands?: readonly string[];
  readonly ageBand: keyof typeof yearsOf;
  readonly service: 'mbe' | 'jmd';
};
