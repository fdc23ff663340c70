// The final balance, closing, return and erasure (T18 to T25).
import { z } from 'zod';
import { Day, coded, worded } from './define.ts';

/** Which fields an event has is asked when the correction is applied: the corrected entry is parsed anew as its own type. */
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
  // A legal hold, with the ground for it: nothing is erased while it stands (T22).
  coded('hold.placed', { because: z.enum(['court', 'complaint', 'audit']) }),
  coded('hold.lifted', {}),
  // T22, by two persons. The record keeps its coded entries; what is destroyed is the key of the words.
  coded('case.erased', {}),
  // What is learned late took effect on the day it happened.
  coded('client.died', { diedOn: Day.optional() }),
  // T24: closes at once, and without consent there is no ground left to keep the file.
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
