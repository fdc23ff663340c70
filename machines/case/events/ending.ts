// The final balance, closing, return and erasure (T18 to T25).
import { z } from 'zod';
import { Day, coded, worded } from './define.ts';

const FactName = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
/** Codes, ids, days, numbers: an entry's facts hold nothing longer. */
const FactValue = z.union([z.string().max(100), z.number(), z.boolean(), z.null(), z.array(z.string().max(100)).max(50)]);

export const ending = [
  coded('completion.begun', { because: z.enum(['goalsDone', 'clientWish', 'cap']) }),
  worded('completion.abandoned', {}, ['note']),
  worded('referrals.named', {}, ['open']),
  coded('deletion.explained', {}),
  coded('aftercare.consented', {}),
  worded('aftercare.contacted', {}, ['note']),
  coded('case.returned', {}),
  coded('hold.placed', { because: z.enum(['court', 'complaint', 'audit']) }),
  coded('hold.lifted', {}),
  coded('case.erased', {}),
  // What is learned late took effect on the day it happened.
  coded('client.died', { diedOn: Day.optional() }),
  coded('processing.withdrawn', {}),
  // The entry `seq` took effect on another `day`, or these of its `facts` were others; with neither, only the words are put right.
  worded(
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
