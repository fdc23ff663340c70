// What requests carry besides what they are about: who asks, the idempotency key, the version that was read.
import { z } from '@hono/zod-openapi';

export const ActorHeader = z.object({
  'etappe-actor': z.string().optional().openapi({ description: 'role:id of somebody in the list of /session; a counsellor without it' }),
});

export const WriteHeaders = ActorHeader.extend({
  'idempotency-key': z.string().optional().openapi({ description: 'a random UUID; the same request sent again gets the same answer' }),
});

/** Optimistic concurrency: nothing is locked, but a proposal counts only against the version it was made for. */
export const ProposalHeaders = WriteHeaders.extend({
  'if-match': z.string().optional().openapi({ description: 'the version that was read, as in its ETag', example: '"12"' }),
});

/** The body of acts that need no more than their address. */
export const Nothing = z.strictObject({}).openapi('Nothing');

/** A window of a browser counts what it sends, so that a request that arrives late overtakes nothing. */
export const DraftHeaders = ActorHeader.extend({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'the version of the draft the text grew from; "0" where there is none', example: '"3"' }),
  'etappe-tab': z
    .string()
    .optional()
    .openapi({ description: 'the window that writes, and the number of this request', example: '5f0c9a1e.7' }),
});

export const Draft = z.unknown().openapi({ description: 'any JSON of at most 64 KiB; null deletes' });
