// Who stands in for whom, and for how long: while it lasts, a deputy works with the cases of somebody else.
import { z } from 'zod';
import { Day } from '../../machines/day.ts';
import { PersonId } from './membership.ts';

export const StandIn = z
  .strictObject({
    id: z.string().regex(/^s-[0-9a-f]{16}$/),
    /** Whose cases. */
    for: PersonId,
    by: PersonId,
    centre: z.string().max(60),
    from: Day,
    /** The last day. Every stand-in ends, so that nobody keeps seeing what they no longer have to. */
    until: Day,
  })
  .refine(({ from, until }) => until >= from, { path: ['until'], message: 'endsBeforeBegin' })
  .refine((standIn) => standIn.for !== standIn.by, { path: ['by'], message: 'standsInForThemselves' });
export type StandIn = Readonly<z.infer<typeof StandIn>>;
