// How an event is declared: coded facts here, words about people there. The split is made by type, once.
import { z } from 'zod';
import { Day, isCivilDay } from '../../day.ts';

/** Anything a person writes about a person is sealed and never part of an entry. At most so many characters; more is malformed. */
const charactersAtMost = { note: 4000, document: 60_000 };
/** Older than anybody who can come in. */
const earliestBirth = '1900-01-01';
/** Not `constructor`: every object answers to that name, also one in which nothing was noted under it. */
export const ItemId = z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]{0,31}$/);
/** What an id looks like when it is given today, and that of a household, which cases share. Old recordings hold longer ones (decision 52). */
export const givenId = /^(?:[a-z]|rv)[1-9]\d{0,2}$/;
export const givenHousehold = /^h[1-9]\d{0,3}$/;
export const Rating = z.literal([1, 2, 3, 4, 5]);
export type Rating = z.infer<typeof Rating>;
/** A language tag such as `ar` or `de`. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[a-z]+)?$/);
export const ContentHash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Hours in the week; 1 is Monday. `to` lies after `from`. */
export const Times = z
  .array(z.strictObject({ weekday: z.literal([1, 2, 3, 4, 5, 6, 7]), from: Hour, to: Hour }).refine(({ from, to }) => from < to))
  .max(21);
export { Day };

type Facts = z.core.$ZodLooseShape;

/** Words that have a form of their own: a birth date is a real day, or only a year; whatever else is written is malformed. */
const formats: Readonly<Record<string, z.ZodString>> = {
  birthDate: z
    .string()
    .max(10)
    .refine((text) => text === '' || (isCivilDay(text) && text >= earliestBirth)),
  birthYear: z.string().regex(/^((19|20)\d\d)?$/),
};

/** Declares an event that holds coded facts only: it may be counted, exported and replayed by anybody who may see the case exists. */
export function coded<const T extends string, F extends Facts>(type: T, facts: F) {
  const schema = z.strictObject({ type: z.literal(type), ...facts });
  return { type, wordFields: [] as readonly string[], proposal: schema, recorded: schema };
}

/**
 * Declares an event that also carries words about people. What people propose has them under `words`;
 * what is recorded keeps only which of them were `given`, because presence is a coded fact. The chart never sees a word, so replaying
 * a redacted log leads to the redacted state, and erasure destroys nothing that the chain of hashes needs (decision 4).
 */
export function worded<const T extends string, F extends Facts, const W extends string>(
  type: T,
  facts: F,
  wordFields: readonly W[],
  size: keyof typeof charactersAtMost = 'note',
) {
  const text = z.string().max(charactersAtMost[size]).optional();
  const format = (field: string) => formats[field]?.optional() ?? text;
  const words = z.strictObject(Object.fromEntries(wordFields.map((field) => [field, format(field)])) as Record<W, typeof text>);
  return {
    type,
    wordFields: wordFields as readonly string[],
    proposal: z.strictObject({ type: z.literal(type), ...facts, words: words.optional() }),
    recorded: z.strictObject({ type: z.literal(type), ...facts, given: z.array(z.enum(wordFields as readonly [W, ...W[]])).optional() }),
  };
}
