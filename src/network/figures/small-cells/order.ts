// The public order of the values of a dimension. It never depends on a number.
import { Cause } from '../../../../machines/case/events/codes.ts';
import { Verdict } from '../../../../machines/case/events/waypoints.ts';
import { AgeBand } from '../../../../machines/case/events/intake.ts';
import { sites } from '../../../../machines/sites.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';
import type { Dimension } from '../indicators/cut.ts';
import { skills } from '../indicators/language.ts';
import { none, unknown } from '../indicators/observation.ts';

const named: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  site: sites.map(({ code }) => code),
  service: ['mbe', 'jmd'],
  ageBand: AgeBand.options,
  domain: DomainCode.options,
  cause: Cause.options,
  skill: skills,
  change: ['better', 'same', 'worse'],
  verdict: Verdict.options,
  client: ['reached', 'partlyReached', 'notReached', 'onTrack', 'difficult'],
};

const place = (dimension: Dimension, value: string): number => {
  const at = named[dimension]?.indexOf(value) ?? -1;
  if (at !== -1) return at;
  return value === none || value === unknown ? Number.MAX_SAFE_INTEGER : 1000;
};

/**
 * The place in which a value joins a pool, another one for each indicator, so that it is not always the same site of which nothing can be told.
 * FNV-1a (Fowler, Noll, Vo) of the names: public, and drawn without a look at any number.
 */
export function turnOf(indicator: string, dimension: Dimension, value: string): number {
  let turn = 0x81_1c_9d_c5;
  for (const character of `${indicator} ${dimension} ${value}`)
    turn = Math.imul(turn ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return turn;
}

/** As the standard lists them, then whatever else there is by its code, and last what nobody can name. */
export const inOrder = (dimension: Dimension, values: readonly string[]): string[] =>
  values.toSorted((a, b) => place(dimension, a) - place(dimension, b) || (a < b ? -1 : a > b ? 1 : 0));
