// Who acts in a made-up case: pseudonyms by role, and who of them does what.
import type { Actor } from '../../machines/actor.ts';
import type { ProposalType } from '../../machines/case/events/case-event.ts';

export const counsellor: Actor = { role: 'counsellor', id: 'c-weber' };
export const teamLead: Actor = { role: 'teamLead', id: 't-hoffmann' };

export const dataProtection: Actor = { role: 'dataProtection', id: 'p-lang' };

const others: Readonly<Partial<Record<ProposalType, Actor>>> = {
  'approval.given': teamLead,
  'review.waived': teamLead,
  'letter.waived': teamLead,
  'entry.cleared': teamLead,
  'hold.placed': dataProtection,
  'hold.lifted': dataProtection,
  'case.erased': dataProtection,
};

/** The second person gives approvals and waives; the first does everything else, so that the two are never the same. */
export const actorFor = (type: ProposalType): Actor => others[type] ?? counsellor;
