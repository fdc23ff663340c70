// The final balance, closing, return and erasure (T18 to T25).
import { z } from 'zod';
import { Day, fact, told } from './define.ts';

const FactName = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
/** Codes, ids, days, numbers: an entry's facts hold nothing longer. */
const FactValue = z.union([z.string().max(100), z.number(), z.boolean(), z.null(), z.array(z.string().max(100)).max(50)]);

export const ending = [
  fact('completion.begun', { because: z.enum(['goalsDone', 'clientWish', 'cap']) }),
  told('completion.abandoned', {}, ['note']),
  told('referrals.named', {}, ['open']),
  fact('deletion.explained', {}),
  fact('aftercare.consented', {}),
  told('aftercare.contacted', {}, ['note']),
  fact('case.returned', {}),
  fact('hold.placed', { because: z.enum(['court', 'complaint', 'audit']) }),
  fact('hold.lifted', {}),
  fact('case.erased', {}),
  // What is learned late took effect on the day it happened.
  fact('client.died', { diedOn: Day.optional() }),
  fact('processing.withdrawn', {}),
  // The entry `seq` took effect on another `day`, or these of its `facts` were others; with neither, only the words are put right.
  told(
    'fact.corrected',
    {
      seq: z.int().positive(),
      because: z.enum(['mistake', 'learnedLater']),
      day: Day.optional(),
      facts: z.record(FactName, FactValue).optional(),
    },
    ['correction'],
  ),
] as const;
