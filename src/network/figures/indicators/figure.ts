// A figure: never a bare percentage, always what it is made of.
import type { Answer, Observation } from './observation.ts';

export type Share = { readonly numerator: number; readonly denominator: number; readonly missing: number };
/** Days; of an even number the mean of the two in the middle. Null of none. */
export type Median = { readonly median: number | null; readonly n: number; readonly missing: number };

export const timesOf = (observations: readonly Observation[], answer: Answer): number =>
  observations.reduce((sum, one) => (one.answer === answer ? sum + (one.times ?? 1) : sum), 0);

export function shareOf(observations: readonly Observation[]): Share {
  const numerator = timesOf(observations, 'yes');
  return { numerator, denominator: numerator + timesOf(observations, 'no'), missing: timesOf(observations, 'missing') };
}

/** From the shortest to the longest. */
export const daysOf = (observations: readonly Observation[]): number[] =>
  observations.flatMap(({ days }) => days ?? []).toSorted((a, b) => a - b);

export function medianOfSorted(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

export function medianOf(observations: readonly Observation[]): Median {
  const sorted = daysOf(observations);
  return { median: medianOfSorted(sorted), n: sorted.length, missing: timesOf(observations, 'missing') };
}
