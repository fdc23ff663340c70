// The whole server, simulated: clients, duplicates, lost answers, retries, restarts, failing stores, doubted clocks and a moving day, all of it
// decided by a seed, against a plain model. What fails is told with the command that makes it again.
import { afterAll, describe, expect, test } from 'vitest';
import { reportFault } from '../rounds.ts';
import { reached, usual } from './reached.ts';
import { isUsual, seeds } from './seeds.ts';
import { simulate, type Told } from './simulation.ts';

const lives = new Map<number, Promise<Told>>();

/** Lived once in this run. */
function lifeOf(seed: number): Promise<Told> {
  const life = lives.get(seed) ?? simulate(seed);
  lives.set(seed, life);
  return life;
}

const last = 14;
const toldOf = ({ seed, trace, violation }: Told): string | null =>
  violation === null ? null : [...trace.slice(-last), violation, `Again: npm run faults -- --seed ${seed}`].join('\n');

afterAll(async () => reportFault('simulation', Object.fromEntries(reached(await Promise.all(lives.values())))));

describe('a server', () => {
  test.each(seeds)('of seed %i keeps everything it has acknowledged, and nothing else', async (seed) => {
    expect(toldOf(await lifeOf(seed))).toBeNull();
  });

  // One in memory, one on files.
  test.each(seeds.slice(0, 1).concat(seeds.filter((seed) => seed % 3 === 0).slice(0, 1)))(
    'of seed %i lives the same life again',
    async (seed) => {
      const [first, again] = [await lifeOf(seed), await simulate(seed)];
      expect(again.trace.join('\n')).toBe(first.trace.join('\n'));
    },
  );
});

test.runIf(isUsual)('every kind of step is taken, and every stage of the chart is reached', async () => {
  const counts = reached(await Promise.all(seeds.map(lifeOf)));
  expect(usual.filter((what) => !counts.has(what))).toEqual([]);
});
