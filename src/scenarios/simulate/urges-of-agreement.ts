// What people are drawn to while signing, between reviews, in a review and at the end.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { ending } from '../../../machines/case/events/ending.ts';
import type { record } from '../../../machines/case/events/record.ts';
import type { review } from '../../../machines/case/events/review.ts';
import type { signature } from '../../../machines/case/events/signature.ts';
import {
  activeGoals,
  idsWhere,
  isClockCounting,
  isFullySigned,
  plannedReview,
  versionInForce,
  versionOnOffer,
} from '../../../machines/case/context/read.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { daysBetween, type Day } from '../../../machines/day.ts';
import { nextItemState } from '../../../machines/item-life.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

const needsSignature = (context: CaseContext): boolean => {
  const offer = versionOnOffer(context);
  return offer !== null && !isFullySigned(context, offer);
};

const needsCopy = (context: CaseContext): boolean => {
  if (context.clock.open !== null) return !context.clock.open.copyHandedOver;
  if (context.ending.completionSince !== null) return !context.ending.copyHandedOver;
  return versionOnOffer(context)?.copyHandedOver === false;
};

/** On the day itself, now and then up to a week early, and surely when it is overdue. */
const isTimeForReview = (context: CaseContext, on: Day): boolean => {
  const due = reviewDue(context);
  return due !== null && daysBetween(on, due.on) <= 7;
};

const unassessed = (context: CaseContext): string[] => {
  const isUnseen = (id: string): boolean => context.plan.goals[id]?.assessed === null;
  // In the final balance a goal that merely continues still has to come to an end.
  return context.ending.completionSince === null ? activeGoals(context).filter(isUnseen) : activeGoals(context);
};

const openReferrals = ({ network }: CaseContext): string[] =>
  idsWhere(network.referrals, ({ state }) => nextItemState('referral', state, 'ended') !== null);

export const urgesOfAgreement: Urges<TypeIn<typeof signature> | TypeIn<typeof review> | TypeIn<typeof ending> | TypeIn<typeof record>> = {
  'version.explained': when(40, (context) => versionOnOffer(context)?.explained === null),
  'version.signed': when(22, needsSignature),
  'copy.handedOver': when(25, needsCopy),
  'agreement.concluded': always(80),
  'version.withdrawn': always(0.5),
  'signature.declined': always(0.5),
  'confirmation.offered': when(1, (context) => versionInForce(context)?.confirmation === null && context.client.ageBand === 'under25'),
  'confirmation.answered': when(10, (context) => versionInForce(context)?.confirmation === 'offered'),
  'agreement.ended': always(0.08),
  'review.planned': when(10, (context) => plannedReview(context) === null && context.clock.open === null),
  'review.moved': when(0.3, (context) => plannedReview(context) !== null),
  'review.missed': when(0.15, (context, on) => (plannedReview(context)?.[1].for ?? on) < on),
  'occasion.noted': when(0.15, isClockCounting),
  'interval.agreed': when(4, ({ clock }) => clock.open?.longInterval === false),
  'review.opened': when(30, isTimeForReview, 0.4),
  'review.adjourned': always(0.2),
  'goal.assessed': when(40, (context) => unassessed(context).length > 0),
  'measure.reported': when(1.5, ({ plan: { measures } }) =>
    Object.values(measures).some(({ state }) => nextItemState('measure', state, 'stopped') !== null),
  ),
  'dissent.recorded': when(25, ({ clock }) => clock.open?.dissent === null),
  'balance.drawn': ({ clock, ending: { balances } }) => {
    if (clock.open !== null) return clock.open.balances.length < 2 ? 5 : 0;
    return balances.length < 2 ? 25 : 0;
  },
  'review.held': always(100),
  'review.recorded': always(0.2),
  'review.waived': always(1.5),
  'completion.begun': (context) => {
    if (context.ending.capReached) return 25;
    return activeGoals(context).length === 0 && context.agreement.versions.length > 0 ? 8 : 0.1;
  },
  'completion.abandoned': always(0.3),
  'referrals.named': when(20, (context) => openReferrals(context).length > 0 && !context.ending.referralsNamed),
  'deletion.explained': when(20, (context) => !context.ending.deletionExplained),
  'aftercare.consented': when(5, (context) => context.ending.aftercare === 'none' && context.ending.closedOn === null),
  'aftercare.contacted': always(30),
  'case.returned': always(12),
  'hold.placed': always(0.05),
  'hold.lifted': always(6),
  'case.erased': always(40),
  'client.died': always(0.003),
  'processing.withdrawn': always(0.006),
  'aftercare.withdrawn': always(0.02),
  'fact.corrected': always(0.1),
  'entry.voided': always(0),
  'entry.cleared': always(20),
};
