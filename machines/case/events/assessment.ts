// What is recorded while the needs are assessed, and again for the final balance (T3, T19).
import { z } from 'zod';
import { DomainCode } from '../../standards/domain-code.ts';
import { coded, ItemId, Rating, worded } from './define.ts';
import { Evidence } from './codes.ts';

/** A domain may be left out, with one of these; it is then no number and counts in no average (2-standard, Life domains). */
export const NotDiscussedReason = z.enum(['notRelevantNow', 'clientDoesNotWish', 'noTime', 'noInterpreter', 'notPossible']);
/** CEFR levels; `a0` is no knowledge yet. */
export const CefrLevel = z.enum(['a0', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
/** T3: each needs an immediate action. Violence is a flag as well, until it is over (decision 14). */
export const RiskKind = z.enum(['violence', 'homelessness', 'childInDanger', 'expiringTitle']);
export const RiskAction = z.enum([
  'safePlace',
  'emergencyShelter',
  'youthWelfareOffice',
  'appointmentAtOffice',
  'counsellingSameDay',
  'other',
]);

export const assessment = [
  // The client's and the counsellor's rating stand apart; null means the client did not want to give a number.
  worded('domain.rated', { domain: DomainCode, counsellor: Rating, client: Rating.nullable() }, ['note']),
  worded('domain.leftOut', { domain: DomainCode, reason: NotDiscussedReason }, ['note']),
  // Language also as a level per skill, with its evidence (2-standard, Life domains).
  coded('language.levelled', { listening: CefrLevel, speaking: CefrLevel, reading: CefrLevel, writing: CefrLevel, evidence: Evidence }),
  worded('risk.noted', { risk: ItemId, kind: RiskKind }, ['note']),
  worded('risk.answered', { risk: ItemId, action: RiskAction }, ['action']),
  worded('risk.lifted', { risk: ItemId }, ['reason']),
  coded('assessment.completed', {}),
  coded('assessment.reopened', {}),
] as const;
