// Drafting: goals, measures and the commitments of both sides (T4, T7, T10).
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { ChainStepCode } from '../../standards/chain-step-code.ts';
import { DomainCode } from '../../standards/domain-code.ts';
import { ContentHash, Day, coded, ItemId, Language, Times, worded } from './define.ts';
import { Cause, Evidence, Responsible } from './codes.ts';

/** The code of a template of the catalogue; null for a text of somebody's own. */
export const Template = z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/);
const template = Template.nullable();
const goal = {
  goal: ItemId,
  domain: DomainCode,
  chosenBy: z.enum(['client', 'counsellor', 'both']),
  dueOn: Day,
  evidence: Evidence,
  template,
  /** Where it lies on a support chain; null takes it off, left out it stays where it was. */
  step: ChainStepCode.nullable().optional(),
};
const measure = {
  measure: ItemId,
  goal: ItemId,
  responsible: Responsible,
  agency: AgencyCode.nullable(),
  dueOn: Day,
  needsOffer: z.boolean(),
  template,
  /** When it takes place in the week, where that is known: an outside duty must not lie across it. */
  times: Times.optional(),
};

export const plan = [
  worded('goal.proposed', goal, ['wording', 'proof']),
  worded('goal.revised', goal, ['wording', 'proof']),
  worded('goal.dropped', { goal: ItemId, cause: Cause }, ['note']),
  worded('measure.proposed', measure, ['wording']),
  worded('measure.revised', measure, ['wording']),
  coded('measure.dropped', { measure: ItemId }),
  // `openUntil` is the day after which the offer takes nobody any more; null when it has no end.
  worded('offer.checked', { measure: ItemId, eligible: z.boolean(), openUntil: Day.nullable() }, ['offer']),
  worded('commitment.made', { commitment: ItemId, party: z.enum(['client', 'centre']), template }, ['wording']),
  coded('commitment.dropped', { commitment: ItemId }),
  // `hash` is that of the exact text, which is sealed with the entry as `document`.
  worded(
    'version.offered',
    {
      version: z.int().positive(),
      hash: ContentHash,
      goals: z.array(ItemId).min(1).max(50),
      languages: z.array(Language).min(1).max(5),
      // The day the text names for the first review: both sides sign it, so it applies.
      reviewBy: Day.optional(),
    },
    ['document'],
    'document',
  ),
  coded('goals.resumed', {}),
  coded('renegotiation.begun', { because: z.enum(['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice']) }),
  coded('renegotiation.abandoned', {}),
] as const;
