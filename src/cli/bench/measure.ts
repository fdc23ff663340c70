// Measures things against each other: round by round in turn, so that a busy machine is unfair to all alike.

/** Does its work for a while and answers how many things it did in how many milliseconds. */
export type Contestant = { readonly name: string; readonly run: () => Promise<Count> };
export type Count = { readonly done: number; readonly ms: number };

/** Things per second: the median of the rounds, the lowest and the highest; and how that compares with the first contestant. */
export type Rate = {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The median of the rounds' own ratios: what slows a whole round down slows both. */
  readonly ratio: number;
};

/** The first contestant is the yardstick of all ratios. */
export async function measureInTurn(contestants: readonly Contestant[], rounds: number): Promise<Rate[]> {
  const seen: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      const { done, ms } = await run();
      seen[index]?.push((done / ms) * 1000);
    }
  }
  const [yardstick = []] = seen;
  return contestants.map(({ name }, index) => rateOf(name, seen[index] ?? [], yardstick));
}

function rateOf(name: string, rates: readonly number[], yardstick: readonly number[]): Rate {
  const ratios = rates.map((rate, round) => rate / (yardstick[round] ?? rate));
  return { name, median: median(rates), least: Math.min(...rates), most: Math.max(...rates), ratio: median(ratios) };
}

/** Of an even number the upper of the two in the middle; of none 0. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export async function timed(work: () => number | Promise<number>): Promise<Count> {
  const begin = performance.now();
  const done = await work();
  return { done, ms: performance.now() - begin };
}

/** As often as `ms` milliseconds allow. */
export async function repeat(ms: number, work: () => Promise<unknown>): Promise<Count> {
  const begin = performance.now();
  let done = 0;
  for (; performance.now() - begin < ms; done += 1) await work();
  return { done, ms: performance.now() - begin };
}
