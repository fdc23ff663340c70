// A version is offered and both sides sign it, or not (T5, T6, T11), and how an agreement ends.
import { z } from 'zod';
import { ContentHash, coded, Language, worded } from './define.ts';

export const Party = z.enum(['client', 'counsellor', 'guardian']);
export type Party = z.infer<typeof Party>;
const version = z.int().positive();

export const signature = [
  coded('version.explained', { version, language: Language, interpreter: z.enum(['none', 'present', 'remote', 'counsellorSpeaksIt']) }),
  // A signature is bound to the exact text: the hash must be that of the version on offer.
  worded('version.signed', { version, hash: ContentHash, party: Party, how: z.enum(['drawn', 'paper']) }, ['drawing'], 'document'),
  coded('copy.handedOver', { form: z.enum(['paper', 'digital']) }),
  // An act of its own: every condition of T5 is checked in one place, and it dates the agreement on its last signature (decision 5).
  coded('agreement.concluded', { version }),
  worded('version.withdrawn', { version, because: z.enum(['correction', 'clientWish', 'centreWish']) }, ['note']),
  // A reason is optional and never a mark against the client.
  worded('signature.declined', { because: z.enum(['declined', 'noWishToSign', 'notAble']).nullable() }, ['note']),
  worded('agreement.ended', { side: z.enum(['both', 'client']) }, ['note']),
] as const;
