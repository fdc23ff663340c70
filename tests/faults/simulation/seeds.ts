// Which lives are simulated: some in `npm test`, many by `npm run faults`, or those that were asked for.
import { roundsOf } from '../rounds.ts';

/** `4711` or `4711+40`: the first seed, and how many. */
const [first, many = '1'] = process.env['ETAPPE_SEEDS']?.split('+') ?? [];

/** Not those of one seed that somebody looks at. */
export const isUsual = first === undefined;

export const seeds: readonly number[] = Array.from(
  { length: isUsual ? roundsOf({ few: 8, full: 600 }) : Number(many) },
  (_, index) => Number(first ?? 1) + index,
);
