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

/** As the standard lists them, then whatever else there is by its code, and last what nobody can name. */
export const inOrder = (dimension: Dimension, values: readonly string[]): string[] =>
  values.toSorted((a, b) => place(dimension, a) - place(dimension, b) || (a < b ? -1 : a > b ? 1 : 0));
