// The final balance, closing, return and erasure (T18 to T25).
import { z } from 'zod';
import { fact, told } from './define.ts';

export const ending = [
  fact('completion.begun', { because: z.enum(['goalsDone', 'clientWish', 'cap']) }),
  told('referrals.named', {}, ['open']),
  fact('deletion.explained', {}),
  fact('aftercare.consented', {}),
  told('aftercare.contacted', {}, ['note']),
  fact('case.returned', {}),
  fact('hold.placed', { because: z.enum(['court', 'complaint', 'audit']) }),
  fact('hold.lifted', {}),
  fact('case.erased', {}),
  fact('client.died', {}),
  fact('processing.withdrawn', {}),
  told('fact.corrected', { seq: z.int().positive(), because: z.enum(['mistake', 'learnedLater']) }, ['correction']),
] as const;
