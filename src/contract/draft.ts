// What is typed on a page and not recorded yet: who writes there, since when, and the texts that wait for a decision.
import { z } from '@hono/zod-openapi';
import { Actor } from '../../machines/actor.ts';

const Author = z.object({
  by: Actor.nullable().openapi({ description: 'who wrote it; null where that was not kept yet' }),
  since: z.iso.datetime().nullable().openapi({ description: 'when they began to write here' }),
  at: z.iso.datetime().nullable().openapi({ description: 'the instant of the last word' }),
});

/** Somebody else's text, where two wrote at the same time. */
export const OtherDraft = Author.extend({
  version: z.int(),
  value: z.unknown().openapi({ description: 'their text, as the page keeps it' }),
}).openapi('OtherDraft');
export type OtherDraft = z.infer<typeof OtherDraft>;

export const Drafted = Author.extend({
  version: z.int().openapi({ description: 'named by whoever goes on from it' }),
  lately: z.boolean().openapi({ description: 'somebody wrote here within the last ten minutes' }),
  asides: z
    .array(Author.extend({ tab: z.string(), value: z.unknown() }))
    .openapi({ description: 'texts written at the same time, kept until somebody decides' }),
}).openapi('Drafted');
export type Drafted = z.infer<typeof Drafted>;
