// Figures over the wire: which there are, one table of one of them, and the programme in counts. Never a case, never a name.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';
import type { HessianDimension } from '../network/figures/hessian-dimensions.ts';
import type { Dimension } from '../network/figures/indicators/cut.ts';
import { indicatorNames } from '../network/figures/indicators/indicators.ts';
import { Asked, type Table } from '../network/figures/small-cells/publish.ts';

const count = (description: string) => z.int().min(0).openapi({ description });
/** Such as `2026-1`. */
const HalfYear = Asked.shape.from;

export const FigurePath = z.object({ indicator: z.enum(indicatorNames) });

/** All that can be asked: one breakdown at a time, whole half-years, and no filter. The last day looked at is that of the server. */
export const FigureQuery = z.strictObject({
  by: Asked.shape.by.unwrap().optional().openapi({ description: 'one dimension of this indicator; the whole programme without it' }),
  from: HalfYear,
  to: HalfYear,
});
export type FigureQuery = z.infer<typeof FigureQuery>;

/** `asked.through` is the day of the server; `asked.by` is null for the whole programme. */
export const FigureTable = z
  .custom<Table>()
  .openapi('FigureTable', { type: 'object', required: ['asked', 'periods', 'waiting', 'total', 'rows', 'pooled', 'isBrokenDown'] });
export type FigureTable = Table;

export const OfferedIndicator = z
  .object({
    indicator: z.enum(indicatorNames),
    measure: z.enum(['share', 'days']).openapi({ description: 'days: the median tells, in place of a percentage' }),
    least: z.int().openapi({ description: 'so many persons stand behind every number that is told, or nobody' }),
    dimensions: z.array(z.custom<Dimension>().openapi({ type: 'string' })).openapi({ description: 'what it may be broken down by' }),
    hessian: z
      .custom<HessianDimension | 'byDomain' | null>()
      .openapi({ type: ['string', 'null'], description: 'the dimension of the Hessian Integrationsmonitor it speaks to' }),
  })
  .openapi('Indicator');
export type OfferedIndicator = z.infer<typeof OfferedIndicator>;

export const Indicators = z
  .object({
    today: Day,
    halfYears: z.array(HalfYear).openapi({ description: 'complete by today, from the first one with a case; the latest last' }),
    indicators: z.array(OfferedIndicator).openapi({ description: 'in the order of the standard' }),
  })
  .openapi('Indicators');
export type Indicators = z.infer<typeof Indicators>;

/** Every case stands in exactly one of them: closed before out of contact, out of contact before paused, and then its stage. */
export const programmeStages = ['beforeAgreement', 'inForce', 'withoutAgreement', 'paused', 'outOfContact', 'closed'] as const;
export type ProgrammeStage = (typeof programmeStages)[number];

export const ProgrammeCounts = z
  .object({
    centres: count('counselling centres'),
    cases: z.record(z.enum(programmeStages), count('cases')).openapi({ description: 'by where they stand; together they are all' }),
    agreements: count('agreements in force, those of paused cases included'),
    reviewsDue: count('reviews whose last day is today or within the next 28 days'),
    overdue: count('reviews that ran past their day and were not answered; the escalated ones are among them'),
    escalated: count('overdue reviews the team lead was told of'),
    toVerify: count('offers of the directory of this region somebody has to look at again'),
    actionsOpen: count('what stands on the action list for this region and is neither done nor dropped'),
    actionsDone: count('what was on it and is done'),
  })
  .openapi('ProgrammeCounts');
export type ProgrammeCounts = z.infer<typeof ProgrammeCounts>;

/** `all` holds offers and actions of regions that are no site as well, and actions of the whole programme: it may be more than the sum of the sites. */
export const Programme = z
  .object({
    today: Day,
    all: ProgrammeCounts,
    sites: z
      .array(z.object({ site: SiteCode, counts: ProgrammeCounts }))
      .openapi({ description: 'every site, in the order of the standard' }),
    damaged: count('cases that cannot be opened and are in none of these counts'),
  })
  .openapi('Programme');
export type Programme = z.infer<typeof Programme>;
