// Small programmes by chance, uneven as real ones are: a big site and several tiny ones, rare causes, a youth service at one place only.
import { plus } from '../../../machines/day.ts';
import type { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { between, chance, pick, pickWeighted, randomFrom, type Random } from '../../../src/scenarios/random.ts';
import { duty, facts } from './cases.ts';

const uneven = <T>(random: Random, values: readonly T[]): T =>
  pickWeighted(
    random,
    values.map((value, index) => [value, 2 ** -index] as const),
  );

const sites = ['wetzlar', 'hannover', 'leipzig', 'essen', 'stendal'] as const;
const bands = ['adult', 'under27', 'under25', 'minor'] as const;
const domains = ['work', 'language', 'health', 'residence'] as const;
const causes = ['noOffer', 'healthOrFamily', 'client'] as const;
const day = (random: Random) => plus('2026-01-01', { days: between(random, 0, 545) });

/** The last day of the half-years: 2026-1, 2026-2, 2027-1. */
export const through = '2027-12-31';

const goalOf = (random: Random) => {
  const isReached = chance(random, 0.6);
  return {
    domain: uneven(random, domains),
    outcome: isReached ? ('reached' as const) : ('dropped' as const),
    cause: isReached ? null : uneven(random, causes),
    on: day(random),
    client: chance(random, 0.5) ? ('reached' as const) : null,
    evidence: null,
  };
};

function caseOf(random: Random, index: number, isMixed: boolean): CaseFacts {
  const site = uneven(random, sites);
  const many = <T>(most: number, one: () => T): T[] => Array.from({ length: between(random, 0, most) }, one);
  const review = () => {
    const on = day(random);
    return duty({
      dueOn: on,
      heldOn: on,
      outcome: uneven(random, ['inTime', 'late', 'lifted'] as const),
      clientNotMet: chance(random, 0.1),
    });
  };
  return facts({
    case: `c${index}`,
    through,
    site,
    centre: pick(random, ['a', 'b', null]),
    ageBand: uneven(random, bands),
    service: site === 'leipzig' || (site === 'hannover' && isMixed && chance(random, 0.5)) ? 'jmd' : 'mbe',
    reviews: many(2, review),
    goals: many(2, () => goalOf(random)),
    hinderedMeasures: many(1, () => ({
      on: day(random),
      domain: uneven(random, domains),
      status: 'stopped' as const,
      cause: uneven(random, [...causes, null]),
    })),
    decidedOn: '2026-01-01',
    inForceOn: chance(random, 0.6) ? day(random) : null,
    later: { benefitFirst: chance(random, 0.8) ? { receives: chance(random, 0.7), on: day(random) } : null },
  });
}

export function programme(seed: number): CaseFacts[] {
  const random = randomFrom(seed);
  // The youth service is in Leipzig alone, or in Hannover as well.
  const isMixed = chance(random, 0.5);
  const size = chance(random, 0.5) ? between(random, 3, 50) : between(random, 50, 150);
  return Array.from({ length: size }, (_, index) => caseOf(random, index, isMixed));
}
