// Says what is wrong with an input and where, without repeating what was sent.
import type { Context } from 'hono';
import type { z } from 'zod';
import type { PathFault } from '../../contract/problem.ts';
import type { Lang } from '../../language/language.ts';
import type { Env } from './env.ts';
import { langOf } from './problem.ts';

/** More would help nobody. */
const faultsAtMost = 50;

const sentences = {
  missing: { de: 'fehlt', en: 'is missing' },
  unknownField: { de: 'ist hier unbekannt', en: 'is not known here' },
  wrongType: { de: 'hat die falsche Art von Wert', en: 'has the wrong kind of value' },
  notAllowed: { de: 'hat einen Wert, den es hier nicht gibt', en: 'has a value that does not exist here' },
  wrongForm: { de: 'hat nicht die erwartete Form', en: 'does not have the expected form' },
  tooBig: { de: 'ist zu lang oder zu groß', en: 'is too long or too large' },
  tooSmall: { de: 'ist zu kurz oder zu klein', en: 'is too short or too small' },
  inFuture: { de: 'liegt in der Zukunft', en: 'lies in the future' },
  tooDeep: { de: 'ist zu tief verschachtelt', en: 'is nested too deeply' },
  notText: { de: 'ist kein gültiger Text', en: 'is not valid text' },
} as const;

export type FaultName = keyof typeof sentences;

export const faultAt = (lang: Lang, name: FaultName, path: readonly PropertyKey[]): PathFault => ({
  path: path.map(String).join('.'),
  message: sentences[name][lang],
});

const names: Readonly<Partial<Record<z.core.$ZodIssue['code'], FaultName>>> = {
  invalid_type: 'wrongType',
  invalid_value: 'notAllowed',
  invalid_union: 'notAllowed',
  too_big: 'tooBig',
  too_small: 'tooSmall',
};

const isMissing = ({ message }: z.core.$ZodIssue): boolean => message.endsWith('received undefined');

/** Somewhere in what was sent. What is no word of the interface was typed by somebody, perhaps into the wrong place, and is not said: `?`. */
export const faultWithin = (c: Context<Env>, name: FaultName, path: readonly PropertyKey[]): PathFault => {
  const isOurs = (part: PropertyKey) => typeof part === 'number' || c.get('ownWords')().has(String(part));
  return faultAt(
    langOf(c),
    name,
    path.map((part) => (isOurs(part) ? part : '?')),
  );
};

export const faultsIn = (c: Context<Env>, { issues }: z.core.$ZodError): PathFault[] =>
  issues
    .flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => faultWithin(c, 'unknownField', [...issue.path, key]));
      return [faultWithin(c, isMissing(issue) ? 'missing' : (names[issue.code] ?? 'wrongForm'), issue.path)];
    })
    .slice(0, faultsAtMost);
