// Where a reason can be mended: on a page of the wizard, or by another act.
import type { Actor } from '../../../../../machines/actor.ts';
import { approversOf } from '../../../../../machines/case/checks/roles.ts';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { Refusal, RefusalCode } from '../../../../../machines/case/context/refusal.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { placeOfRefusal } from './page-of-refusal.ts';
import { slugOf } from '../page/page.ts';

type Mending = { readonly page: string } | { readonly act: ProposalType };

/** Reasons that no page of the wizard mends but another act does. */
const acts: Readonly<Partial<Record<RefusalCode, ProposalType>>> = {
  paused: 'pause.ended',
  outOfContact: 'contact.resumed',
  noAppointmentMissed: 'appointment.missed',
  consentMissing: 'consent.given',
  consentDoesNotFit: 'consent.drafted',
  onHold: 'hold.lifted',
  riskStillOpen: 'risk.answered',
  risksUnanswered: 'risk.answered',
  domainsOpen: 'domain.rated',
  referralsNotNamed: 'referrals.named',
  copyNotHandedOver: 'copy.handedOver',
  writingUnsafe: 'risk.lifted',
  noGuardian: 'guardian.appointed',
  guardianExists: 'guardian.ended',
  capReached: 'cap.extended',
  notInStableWork: 'client.described',
  nothingToCorrect: 'fact.corrected',
  correctionDoesNotFit: 'fact.corrected',
  notOnHold: 'hold.placed',
  noHousehold: 'household.joined',
  offersUnchecked: 'offer.checked',
  // The team lead agrees to what would lift an overdue review (T12).
  overdueStands: 'approval.given',
  notTheSafeWay: 'safeWay.agreed',
  householdUnsafe: 'risk.lifted',
  addressNotLocked: 'addressLock.placed',
};

/** Null where only time or another person helps. A page counts only where the case has it now. `role`: of whoever asks. */
export function mendingOf(refusal: Refusal, view: CaseView, role: Actor['role']): Mending | null {
  const place = placeOfRefusal(refusal, view);
  if (place !== null) return { page: slugOf(place) };
  const act = actOf(refusal, view, role);
  return act === null ? null : { act };
}

/** Another step of the case that mends it, if the case may take it now. A second person has to be another: to whoever acts it is no way. */
export function actOf({ code }: Refusal, { offers }: CaseView, role: Actor['role']): ProposalType | null {
  const act = acts[code];
  if (act === 'approval.given' && !approversOf('lateTelling').includes(role)) return null;
  return act !== undefined && offers.some(({ type }) => type === act) ? act : null;
}
