// The report of the programme over the wire: for which half-years, in which language.
import { z } from '@hono/zod-openapi';
import { Asked } from '../network/figures/small-cells/publish.ts';

export const ReportQuery = z.strictObject({
  from: Asked.shape.from,
  to: Asked.shape.to,
  language: z.enum(['de', 'en']).default('de').openapi({ description: 'of its words' }),
});
