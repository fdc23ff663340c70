// Whom an offer is for. An empty list and null leave nobody out.
import { z } from 'zod';
import { CefrLevel } from '../../../machines/case/events/assessment.ts';
import { Benefit, ResidenceTitle } from '../../../machines/case/events/codes.ts';
import { Occupation } from '../../../machines/case/events/intake.ts';
import { Paragraph } from './text.ts';

export { Benefit, ResidenceTitle };

const years = z.int().min(0).max(120).nullable();
const inOrder = <T>(from: T | null, to: T | null, rank: (one: T) => number): boolean =>
  from === null || to === null || rank(from) <= rank(to);

/** `a0` is the first. */
export const levelRank = (level: z.infer<typeof CefrLevel>): number => CefrLevel.options.indexOf(level);

export const Conditions = z.strictObject({
  titles: z.array(ResidenceTitle),
  ages: z.strictObject({ from: years, to: years }).refine(({ from, to }) => inOrder(from, to, (age) => age)),
  levels: z.strictObject({ from: CefrLevel.nullable(), to: CefrLevel.nullable() }).refine(({ from, to }) => inOrder(from, to, levelRank)),
  benefits: z.array(Benefit),
  work: z.array(Occupation),
  /** What no list can say, in the words of the body. A person has to read it. */
  note: Paragraph.nullable(),
});
export type Conditions = Readonly<z.infer<typeof Conditions>>;
