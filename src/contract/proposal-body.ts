// What a proposal looks like on the wire: the proposal itself, and for a late entry its day and the reason.
import { z } from '@hono/zod-openapi';
import { proposals } from '../../machines/case/events/case-event.ts';
import { Day } from '../../machines/day.ts';
import type { Told } from '../record/case/new-entries.ts';

/** Characters. */
const reasonAtMost = 1000;

const late = {
  effectiveOn: Day.optional().openapi({ description: 'for a late entry: the day it took effect' }),
  lateReason: z.string().max(reasonAtMost).optional().openapi({ description: 'why it is entered late; sealed with the entry' }),
};

export type ProposalBody = Told;

type Variants = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

export const ProposalBody = z
  .discriminatedUnion('type', proposals.map(({ proposal }) => (proposal as z.ZodObject).extend(late)) as unknown as Variants)
  .openapi('Proposal') as unknown as z.ZodType<ProposalBody>;
