// What is recorded while the needs are assessed, and again for the final balance (T3, T19).
import { z } from 'zod';
import { DomainCode } from '../../standards/domain-code.ts';
import { fact, ItemId, Rating, told } from './define.ts';
import { Evidence } from './codes.ts';

export const NotDiscussedReason = z.enum(['notRelevantNow', 'clientDoesNotWish', 'noTime', 'noInterpreter', 'notPossible']);
/** CEFR levels; `a0` is no knowledge yet. */
export const CefrLevel = z.enum(['a0', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
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
  told('domain.rated', { domain: DomainCode, counsellor: Rating, client: Rating.nullable() }, ['note']),
  told('domain.leftOut', { domain: DomainCode, reason: NotDiscussedReason }, ['note']),
  fact('language.levelled', { listening: CefrLevel, speaking: CefrLevel, reading: CefrLevel, writing: CefrLevel, evidence: Evidence }),
  told('risk.noted', { risk: ItemId, kind: RiskKind }, ['note']),
  told('risk.answered', { risk: ItemId, action: RiskAction }, ['action']),
  told('risk.lifted', { risk: ItemId }, ['reason']),
  fact('assessment.completed', {}),
  fact('assessment.reopened', {}),
] as const;
