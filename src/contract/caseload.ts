// The caseload: what it can be narrowed to, and one page of it.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';
import { triageGroups } from '../engine/outlook/triage-groups.ts';
import { CaseRow } from './case-row.ts';
import { numberIn } from './number-in.ts';

/** Rows on a page without being asked, and at most. */
export const pageLength = { usual: 50, most: 500 };

const narrowed = {
  group: z.enum(triageGroups).optional().openapi({ description: 'cases of this group only' }),
  site: SiteCode.optional().openapi({ description: 'cases of this site only' }),
  whose: z
    .enum(['mine', 'all'])
    .default('all')
    .openapi({ description: 'mine: those whoever asks is responsible for; of nobody but counsellors' }),
};

const offsetAtMost = 1_000_000;

export const CaseloadQuery = z.strictObject({
  ...narrowed,
  offset: numberIn(0, offsetAtMost, 0),
  limit: numberIn(1, pageLength.most, pageLength.usual),
});
export type CaseloadQuery = z.infer<typeof CaseloadQuery>;

/** In a body: what is searched for is mostly a name, and addresses are kept by histories, by proxies and in logs. */
export const CaseloadSearch = z
  .strictObject({
    ...narrowed,
    words: z
      .string()
      .regex(/\S/)
      .max(100)
      .openapi({ description: 'every word must occur in what a row shows; accents make no difference' }),
    offset: z.int().min(0).max(offsetAtMost).default(0),
    limit: z.int().min(1).max(pageLength.most).default(pageLength.usual),
  })
  .openapi('CaseloadSearch');
export type CaseloadSearch = z.infer<typeof CaseloadSearch>;

export const Caseload = z
  .object({
    today: Day,
    counts: z.record(z.enum(triageGroups), z.int()).openapi({ description: 'cases by group, of the site and the search' }),
    total: z.int().openapi({ description: 'cases of the site, the search and the group' }),
    cases: z.array(CaseRow).openapi({ description: 'one page: by group, by day, by name' }),
    next: z.int().nullable().openapi({ description: 'the offset of the next page' }),
    damaged: z
      .array(z.object({ id: z.string(), site: z.string().nullable() }))
      .openapi({ description: 'cases that cannot be opened; the site is null where not even that can be read' }),
  })
  .openapi('Caseload');
export type Caseload = z.infer<typeof Caseload>;
