// One person's calendar feed: whether there is one, and a new one with its secret address.
import { z } from '@hono/zod-openapi';

export const FeedView = z
  .object({ exists: z.boolean(), since: z.iso.datetime().nullable().openapi({ description: 'when its address was made' }) })
  .openapi('CalendarFeed');
export type FeedView = z.infer<typeof FeedView>;

export const NewFeed = z
  .object({ address: z.string().openapi({ description: 'shown this once; earlier addresses no longer work' }), since: z.iso.datetime() })
  .openapi('NewCalendarFeed');
export type NewFeed = z.infer<typeof NewFeed>;
