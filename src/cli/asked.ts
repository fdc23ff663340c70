// Reads the values of options, or says in a sentence what is wrong with one.
import { Day } from '../../machines/day.ts';
import type { Asked } from './command.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

export const isAsked = ({ options }: Asked, name: string): boolean => options[name] !== undefined;

/** In this file null means that the option was not given; a value that cannot be used throws `WrongUsage` (exit code 2). */
export function textAsked({ options }: Asked, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

export function dayAsked(asked: Asked, name: string, t: Texts): Day | null {
  const text = textAsked(asked, name);
  if (text === null || Day.safeParse(text).success) return text;
  // 2026-02-30 has the right form and does not exist: its own sentence, or people look for a typing error.
  const isWrittenAsDay = /^\d{4}-\d{2}-\d{2}$/u.test(text);
  throw new WrongUsage((isWrittenAsDay ? t.noSuchDay : t.notADay)(`--${name}`, text));
}

/** A whole number, `least` or more. */
export function numberAsked(asked: Asked, name: string, least: number, t: Texts): number | null {
  const text = textAsked(asked, name);
  if (text === null) return null;
  // `Number` alone would also take '', ' 7', '1e3' and '0x10'.
  const number = Number(text);
  if (!/^\d{1,9}$/u.test(text) || number < least) throw new WrongUsage(t.notANumber(`--${name}`, text, least));
  return number;
}

/** A part of a whole, from 0 to 1. */
export function shareAsked(asked: Asked, name: string, t: Texts): number | null {
  const text = textAsked(asked, name);
  if (text === null) return null;
  if (!/^(?:0|1|0?\.\d{1,9}|1\.0+|0\.\d{1,9})$/u.test(text)) throw new WrongUsage(t.notAShare(`--${name}`, text));
  return Number(text);
}

/** Exactly as written in `known`, capital letters included; the complaint lists them all. */
export function choiceAsked<T extends string>(asked: Asked, name: string, known: readonly T[], t: Texts): T | null {
  const text = textAsked(asked, name);
  if (text === null) return null;
  const found = known.find((one) => one === text);
  if (found === undefined) throw new WrongUsage(t.notOneOf(`--${name}`, text, known.join(', ')));
  return found;
}
