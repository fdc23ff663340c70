// A version is offered and both sides sign it, or not (T5, T6, T11), and how an agreement ends.
import { z } from 'zod';
import { Interpreter } from './codes.ts';
import { ContentHash, coded, ItemId, Language, worded } from './define.ts';

export const Party = z.enum(['client', 'counsellor', 'guardian']);
export type Party = z.infer<typeof Party>;
const version = z.int().positive();

export const signature = [
  worded('version.explained', { version, language: Language, interpreter: Interpreter, interpreterOfAge: z.boolean().optional() }, [
    'interpreterName',
  ]),
  // Whoever cannot write makes a mark, and a witness says so. A signature is bound to the exact text: the hash must be that of the version on offer.
  worded(
    'version.signed',
    { version, hash: ContentHash, party: Party, how: z.enum(['drawn', 'paper', 'mark']) },
    ['drawing', 'witness'],
    'document',
  ),
  coded('copy.handedOver', { form: z.enum(['paper', 'digital']) }),
  // An act of its own: every condition of T5 is checked in one place, and it dates the agreement on its last signature (decision 5).
  // `ranOut` names the measures whose offer ran out before the last signature: it was said to both sides (T5).
  coded('agreement.concluded', { version, ranOut: z.array(ItemId).max(50).optional() }),
  worded('version.withdrawn', { version, because: z.enum(['correction', 'clientWish', 'centreWish']) }, ['note']),
  // A reason is optional and never a mark against the client.
  worded('signature.declined', { because: z.enum(['declined', 'noWishToSign', 'notAble']).nullable() }, ['note']),
  // Whoever has turned 18 is offered the agreement to confirm it; it stands whatever the answer is.
  coded('confirmation.offered', { version }),
  coded('confirmation.answered', { version, answer: z.enum(['confirmed', 'declined']) }),
  worded('agreement.ended', { side: z.enum(['both', 'client']) }, ['note']),
] as const;
