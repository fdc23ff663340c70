// What opens a case, and the id it is given.
import { z } from '@hono/zod-openapi';
import { centresOf } from '../../machines/centres.ts';
import { SiteCode } from '../../machines/sites.ts';
import { CaseId } from '../record/log/entry.ts';
import { ProposalBody } from './proposal-body.ts';

export const NewCase = z
  .strictObject({
    site: SiteCode,
    centre: z.string().optional().openapi({ description: 'the code of a centre of this site, such as hannover-3' }),
    proposal: ProposalBody.optional(),
  })
  .refine(({ site, centre }) => centre === undefined || centresOf(site).some(({ code }) => code === centre), {
    path: ['centre'],
    message: 'no centre of this site',
  })
  .openapi('NewCase');
export type NewCase = z.infer<typeof NewCase>;

export const Created = z.strictObject({ id: CaseId }).openapi('Created');
export type Created = z.infer<typeof Created>;
