// Drafting: goals, measures and the commitments of both sides (T4, T7, T10).
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { DomainCode } from '../../standards/domain-code.ts';
import { ContentHash, Day, fact, ItemId, Language, told } from './define.ts';
import { Cause, Evidence, Responsible } from './codes.ts';

const template = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,59}$/)
  .nullable();
const goal = {
  goal: ItemId,
  domain: DomainCode,
  chosenBy: z.enum(['client', 'counsellor', 'both']),
  dueOn: Day,
  evidence: Evidence,
  template,
};
const measure = {
  measure: ItemId,
  goal: ItemId,
  responsible: Responsible,
  agency: AgencyCode.nullable(),
  dueOn: Day,
  needsOffer: z.boolean(),
  template,
};

export const plan = [
  told('goal.proposed', goal, ['wording', 'proof']),
  told('goal.revised', goal, ['wording', 'proof']),
  told('goal.dropped', { goal: ItemId, cause: Cause }, ['note']),
  told('measure.proposed', measure, ['wording']),
  told('measure.revised', measure, ['wording']),
  fact('measure.dropped', { measure: ItemId }),
  // `openUntil` is the day after which the offer takes nobody any more; null when it has no end.
  told('offer.checked', { measure: ItemId, eligible: z.boolean(), openUntil: Day.nullable() }, ['offer']),
  told('commitment.made', { commitment: ItemId, party: z.enum(['client', 'centre']), template }, ['wording']),
  fact('commitment.dropped', { commitment: ItemId }),
  // `hash` is that of the exact text, which is sealed with the entry as `document`.
  told(
    'version.offered',
    { version: z.int().positive(), hash: ContentHash, goals: z.array(ItemId).min(1).max(50), languages: z.array(Language).min(1).max(5) },
    ['document'],
    'document',
  ),
  fact('goals.resumed', {}),
  fact('renegotiation.begun', { because: z.enum(['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice']) }),
  fact('renegotiation.abandoned', {}),
] as const;
