// What opens a case, and the id it is given.
import { z } from '@hono/zod-openapi';
import { SiteCode } from '../../machines/sites.ts';
import { CaseId } from '../record/log/entry.ts';
import { ProposalBody } from './proposal-body.ts';

export const NewCase = z.strictObject({ site: SiteCode, proposal: ProposalBody.optional() }).openapi('NewCase');
export type NewCase = z.infer<typeof NewCase>;

export const Created = z.strictObject({ id: CaseId }).openapi('Created');
export type Created = z.infer<typeof Created>;
