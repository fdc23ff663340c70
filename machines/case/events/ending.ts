// The final balance, closing, return and erasure (T18 to T24).
import { z } from 'zod';
import { Day, coded, worded } from './define.ts';

export const ending = [
  coded('completion.begun', { because: z.enum(['goalsDone', 'clientWish', 'cap']) }),
  worded('completion.abandoned', {}, ['note']),
  worded('referrals.named', {}, ['open']),
  coded('deletion.explained', {}),
  coded('aftercare.consented', {}),
  coded('aftercare.withdrawn', {}),
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
] as const;
