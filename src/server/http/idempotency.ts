// Idempotency keys: a request that is sent again gets the answer it got before; its key cannot be used for anything else.
import { createHmac } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Actor } from '../../../machines/actor.ts';
import { canonical } from '../../record/log/canonical.ts';
import type { KeyRing } from '../../record/seal/keys.ts';
import type { LogStore, Receipt } from '../../record/ports/log-store.ts';

/** Of what the server writes itself. None comes from outside: what is sent there is drawn by lot. */
export const ownKey = (what: 'letter', id: number): string => `outbox-${what}-${id}`;

/** It is kept with the entry, in clear: drawn by lot, never thought up (decision 52). */
export const IdempotencyKey = z.uuid();

/** What makes a request the same: who asks for what, where. */
export type Asked = { readonly to: string; readonly by: Actor; readonly body: unknown };

/** Keyed, because a plain hash of a name would let anybody with the file try names until one fits. */
export function fingerprintOf([{ key }]: KeyRing, asked: Asked): string {
  return createHmac('sha256', key).update('etappe.receipt/1\n').update(canonical(asked)).digest('hex');
}

export type Earlier<Answer> =
  | { readonly code: 'new' }
  | { readonly code: 'keyReused' }
  | { readonly code: 'answered'; readonly answer: Answer };

/** `answer` is what the receipt keeps: enough to give the same answer again, and no words. */
export async function earlierAnswer<Answer>(
  store: LogStore,
  { key, fingerprint }: Omit<Receipt, 'answer'>,
  answer: z.ZodType<Answer>,
): Promise<Earlier<Answer>> {
  const receipt = await store.receipt(key);
  if (receipt === null) return { code: 'new' };
  if (receipt.fingerprint !== fingerprint) return { code: 'keyReused' };
  return { code: 'answered', answer: answer.parse(JSON.parse(receipt.answer)) };
}
