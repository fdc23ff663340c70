// Who writes, and under which idempotency key: read from the headers of a write.
import type { Context } from 'hono';
import type { Actor } from '../../../machines/actor.ts';
import { IdempotencyKey } from './idempotency.ts';
import { faultAt, type FaultName } from './malformed.ts';
import type { Env } from './env.ts';
import { langOf, problem } from './problem.ts';

export type Writer = { readonly by: Actor; readonly key: string };

type Headers = { readonly 'idempotency-key'?: string | undefined };

/** A response when the key is missing or wrong; who asks is known since the guard. */
export function readWriter(c: Context<Env>, headers: Headers): Writer | Response {
  const by = c.get('actor');
  const given = headers['idempotency-key'];
  const key = IdempotencyKey.safeParse(given);
  return key.success ? { by, key: key.data } : malformedHeader(c, given === undefined ? 'missing' : 'wrongForm', 'Idempotency-Key');
}

export const malformedHeader = (c: Context<Env>, name: FaultName, header: string): Response =>
  problem(c, 'malformed', { errors: [faultAt(langOf(c), name, [header])] });
