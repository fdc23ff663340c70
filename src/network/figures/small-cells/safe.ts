// When a cell may be published.
import type { Dimension } from '../indicators/cut.ts';
import { answers, type Answer } from '../indicators/observation.ts';
import type { Tally } from './tally.ts';

/** Status, health and religion, and what derives from them: five persons instead of three (2-standard, Small cells). */
const delicate: Readonly<Partial<Record<Dimension, ReadonlySet<string>>>> = {
  domain: new Set(['residence', 'health']),
  cause: new Set(['healthOrFamily', 'legalSituation']),
  agency: new Set([
    'immigrationOffice',
    'federalOffice',
    'healthService',
    'careAdvice',
    'pregnancyAdvice',
    'psychosocialCentre',
    'womenShelter',
  ]),
};

const leastDelicate = 5;

export const leastOf = (dimension: Dimension, value: string, least: number): number =>
  delicate[dimension]?.has(value) === true ? Math.max(least, leastDelicate) : least;

/** What is asked of a cell that holds `values` values together. */
export type Asks = { readonly least: number; readonly values: number };

/**
 * Answers of which too few are known. Nobody at all says nothing of anybody, so it may be published. Of several values together so many
 * more are asked for that each of them could have one more or one less, whichever of them is the large one: whoever knows these rules
 * must not be able to work back from the sum.
 */
const tooFew = (tally: Tally, { least, values }: Asks): Answer[] =>
  answers.filter((answer) => {
    const { persons, times } = tally[answer];
    return times > 0 && (persons.size < least || (values > 1 && times < values + least));
  });

/** Where the answer itself is delicate, all giving the same one would say it of each of them: the others are lacking. */
const oneSided = (tally: Tally, { least }: Asks, isDelicate: boolean): Answer[] => {
  const given = answers.filter((answer) => tally[answer].times > 0);
  return isDelicate && least >= leastDelicate && given.length === 1 ? answers.filter((answer) => answer !== given[0]) : [];
};

/** The answers of which more are needed before this may be published; none when it may. */
export const lackingIn = (tally: Tally, asks: Asks, isDelicate: boolean): Answer[] => [
  ...tooFew(tally, asks),
  ...oneSided(tally, asks, isDelicate),
];
