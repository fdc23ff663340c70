// Who may do what in a case (2-standard, People and roles). Who may see which case is decided outside.
import type { Actor } from '../../actor.ts';
import type { CaseContext, Mark } from '../context/context.ts';
import type { Refusal } from '../context/refusal.ts';
import type { Dated } from '../events/case-event.ts';
import type { FourEyesAct } from '../events/codes.ts';
import { remindsClient } from './reminding.ts';

type Role = Actor['role'];

const counselling: readonly Role[] = ['counsellor', 'deputy', 'teamLead'];
const anybody: readonly Role[] = [...counselling, 'dataProtection'];

/** Acts that are not for everybody who counsels. */
const particular: Readonly<Partial<Record<Dated['type'], readonly Role[]>>> = {
  'review.waived': ['teamLead'],
  'letter.waived': ['teamLead'],
  'hold.placed': anybody,
  'hold.lifted': ['dataProtection'],
  'case.erased': ['dataProtection'],
  // Whoever is told first.
  'client.died': anybody,
  'processing.withdrawn': anybody,
  'fact.corrected': anybody,
  'entry.voided': anybody,
};

/** Who can be the second person of an act. */
const approvers: Readonly<Record<FourEyesAct, readonly Role[]>> = {
  erasure: ['teamLead', 'dataProtection'],
  handover: counselling,
  return: counselling,
  capExtension: counselling,
  breakOff: counselling,
  voiding: anybody,
  lateTelling: ['teamLead'],
};

/** Never the one who does the act itself. */
export const approversOf = (act: FourEyesAct): readonly Role[] => approvers[act];

/** Where the world was touched: something went out that should not have, or binds without what it needs (T27). */
const touching: ReadonlySet<string> = new Set([
  'referral.sent',
  'letter.sent',
  'contact.attempted',
  'agreement.concluded',
  'handover.accepted',
  'conference.held',
  ...remindsClient,
]);

/** Who can clear a mark. */
export const clearers = ({ event }: Pick<Mark, 'event'>): readonly Role[] =>
  touching.has(event) ? ['teamLead', 'dataProtection'] : anybody;

/** Who may do such a thing at all; for a second person's agreement and for clearing it also depends on what it is about. */
export const rolesOf = (type: Dated['type']): readonly Role[] =>
  type === 'approval.given' || type === 'entry.cleared' ? anybody : (particular[type] ?? counselling);

function rolesFor({ marks }: CaseContext, event: Dated): readonly Role[] {
  if (event.type === 'approval.given') return approvers[event.act];
  const mark = event.type === 'entry.cleared' ? marks[event.seq] : undefined;
  return mark === undefined ? (particular[event.type] ?? counselling) : clearers(mark);
}

/** The calendar is held to its deadlines elsewhere. Trainers and administrators record nothing in a case. */
export function refuseRole(context: CaseContext, event: Dated): Refusal[] {
  if (event.by.role === 'calendar') return [];
  const roles = rolesFor(context, event);
  return roles.includes(event.by.role) ? [] : [{ code: 'notForRole', roles }];
}
