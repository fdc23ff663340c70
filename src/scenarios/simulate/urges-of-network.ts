// What people are drawn to when somebody stays away, moves on or needs another body.
import type { CaseContext, Consent, Referral } from '../../../machines/case/context/context.ts';
import type { network } from '../../../machines/case/events/network.ts';
import type { presence } from '../../../machines/case/events/presence.ts';
import type { Day } from '../../../machines/day.ts';
import { nextItemState } from '../../../machines/item-life.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

const hasReferral =
  (step: string) =>
  (context: CaseContext): boolean =>
    Object.values(context.network.referrals).some(({ state }) => nextItemState('referral', state, step) !== null);

const isUsable = ({ state, until }: Consent, on: Day): boolean => state === 'given' && until >= on;

const covers = (consent: Consent, { to, domain }: Referral, on: Day): boolean =>
  isUsable(consent, on) && consent.purpose === 'referral' && consent.recipient === to && consent.domains.includes(domain);

const waitingReferrals = ({ network: { referrals } }: CaseContext): Referral[] =>
  Object.values(referrals).filter(({ state }) => state === 'proposed');

const canSend = (context: CaseContext, on: Day): boolean =>
  waitingReferrals(context).some((referral) => Object.values(context.network.consents).some((consent) => covers(consent, referral, on)));

const hasHandoverConsent = ({ network: { consents } }: CaseContext, on: Day): boolean =>
  Object.values(consents).some((consent) => consent.purpose === 'handover' && isUsable(consent, on));

const hasDraft = ({ network: { consents } }: CaseContext): boolean => Object.values(consents).some(({ state }) => state === 'draft');

/** Whether a second person has something to approve. */
function approvalUrge({ file: { approvals }, ending, presence: { contactLost } }: CaseContext, hasConsent: boolean): number {
  if (ending.closedOn !== null) {
    const act = ending.retentionOver ? 'erasure' : 'return';
    return approvals[act] !== undefined || ending.held ? 0 : act === 'erasure' ? 25 : 0.06;
  }
  if (contactLost) return approvals.breakOff === undefined ? 20 : 0;
  if (ending.capWarned > 0 && !ending.capExtended) return approvals.capExtension === undefined ? 1 : 0;
  return hasConsent && approvals.handover === undefined ? 15 : 0;
}

const isTaken = ({ intake: { talkBegunOn } }: CaseContext): boolean => talkBegunOn !== null;

export const urgesOfNetwork: Urges<TypeIn<typeof presence> | TypeIn<typeof network>> = {
  'pause.agreed': always(0.35),
  'pause.extended': always(0.8),
  'pause.ended': always(2),
  // Whoever sits at the table has not missed the appointment.
  'appointment.missed': when(0.25, (context, on) => isTaken(context) && context.presence.missedOn === null && context.file.lastOn !== on),
  'contact.noted': when(0.3, isTaken),
  'contact.attempted': when(8, ({ presence: { away } }) => away === null, 5),
  'letter.sent': always(15),
  'letter.waived': always(10),
  'contact.resumed': when(6, ({ presence: { away } }) => away === null, 3),
  'contact.brokenOff': always(40),
  'handover.offered': when(20, hasHandoverConsent),
  'handover.accepted': always(10),
  'handover.refused': always(3),
  'approval.given': (context, on) => approvalUrge(context, hasHandoverConsent(context, on)),
  'cap.extended': always(30),
  'consent.drafted': when(6, (context, on) => waitingReferrals(context).length > 0 && !canSend(context, on) && !hasDraft(context), 0.08),
  'consent.given': when(20, hasDraft),
  'consent.withdrawn': when(0.06, ({ network: { consents } }, on) => Object.values(consents).some((consent) => isUsable(consent, on))),
  'referral.proposed': when(0.7, (context) => isTaken(context) && waitingReferrals(context).length === 0, 0),
  'referral.prepared': when(3, canSend),
  'referral.sent': when(25, canSend),
  'referral.carried': when(2, hasReferral('carried')),
  'referral.answered': when(6, hasReferral('confirmed')),
  'referral.arrived': when(8, hasReferral('arrived')),
  'referral.ended': when(0.8, hasReferral('ended')),
  'expectation.noted': when(0.05, isTaken),
  'expectation.ended': when(0.3, ({ network }) => Object.values(network.expectations).some(({ isEnded }) => !isEnded)),
  'enquiry.noted': when(0.03, isTaken),
};
