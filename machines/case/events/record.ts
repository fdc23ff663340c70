// What is put right in the record itself: an entry is corrected, taken back, or stays as it is with a reason (T25 to T27).
import { z } from 'zod';
import { VoidingReason } from './codes.ts';
import { Day, worded } from './define.ts';

/** Which fields an event has is asked when the correction is applied: the corrected entry is parsed anew as its own type. */
const FactName = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
/** Codes, ids, days, numbers: an entry's facts hold nothing longer. */
const FactValue = z.union([z.string().max(100), z.number(), z.boolean(), z.null(), z.array(z.string().max(100)).max(50)]);
/** The code of a reason for which an entry is marked. */
export const MarkReason = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
/** The number of the entry it is about. */
const seq = z.int().positive();

export const record = [
  // The entry `seq` took effect on another `day`, or these of its `facts` were others; with neither, only the words are put right.
  worded(
    'fact.corrected',
    { seq, because: z.enum(['mistake', 'learnedLater']), day: Day.optional(), facts: z.record(FactName, FactValue).optional() },
    ['correction'],
  ),
  // It stays in the chain and in the history, struck through; of a wrong case the words are forgotten at once (T26).
  worded('entry.voided', { seq, because: VoidingReason }, ['note']),
  // What was told late has made an entry irregular, and it stays so: `reasons` are the codes the person has seen (T27).
  worded('entry.cleared', { seq, reasons: z.array(MarkReason).min(1).max(20) }, ['reason']),
] as const;
