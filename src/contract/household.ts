// Who else lives in the household of a case.
import { z } from '@hono/zod-openapi';

export const Household = z.object({ cases: z.array(z.object({ id: z.string(), name: z.string().nullable() })) }).openapi('Household');
export type Household = z.infer<typeof Household>;
