// How far a figure of few can be relied on: 95 % intervals for a share and for a median. They compare sites, and rank nobody.

export type Interval = { readonly from: number; readonly to: number };

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const z = 1.959_963_984_540_054;

/**
 * Wilson's score interval (E. B. Wilson, JASA 22, 1927): it stays between 0 and 1 and is honest for few. Null where there is no
 * denominator. Several observations of one person count as if they were several people's: then it is too narrow.
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (denominator === 0) return null;
  const p = numerator / denominator;
  const square = z * z;
  const middle = p + square / (2 * denominator);
  const half = z * Math.sqrt((p * (1 - p) + square / (4 * denominator)) / denominator);
  const scale = 1 + square / denominator;
  // Rounding would otherwise leave nothing of nothing a hair beside 0, and all of all beside 1.
  return {
    from: numerator === 0 ? 0 : (middle - half) / scale,
    to: numerator === denominator ? 1 : (middle + half) / scale,
  };
}

/** Of how many, each on either side with one half, at most `rank` lie below: the binomial distribution, summed from the small end. */
function atMost(rank: number, n: number): number {
  let term = 0.5 ** n;
  let sum = term;
  for (let k = 1; k <= rank; k += 1) {
    term *= (n - k + 1) / k;
    sum += term;
  }
  return sum;
}

/** More than this are halved out of sight: 0.5 ** n is no longer a number. Then the normal approximation is exact to the rank. */
const exactUpTo = 1000;

/** The rank r, from 1, for which the r-th smallest and the r-th largest enclose the median with at least 95 %. 0 where none does. */
function rankFor(n: number): number {
  if (n > exactUpTo) return Math.floor((n - z * Math.sqrt(n)) / 2);
  let rank = 0;
  while (rank < n / 2 && atMost(rank, n) <= 0.025) rank += 1;
  return rank;
}

/** Distribution-free, from the order of the values alone. Null for fewer than six: five values cannot promise 95 %. */
export function medianInterval(sorted: readonly number[]): Interval | null {
  const rank = rankFor(sorted.length);
  const from = sorted[rank - 1];
  const to = sorted[sorted.length - rank];
  return from === undefined || to === undefined ? null : { from, to };
}
