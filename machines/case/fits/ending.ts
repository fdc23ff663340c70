// Fits of intake, closing, presence and network.
import { plus } from '../../day.ts';
import type { CaseContext } from '../context.ts';
import type { ClosingReason } from '../events/codes.ts';
import { activeGoals, parametersFor } from '../read.ts';
import type { Refusal } from '../requirements/refusal.ts';
import { canStep, fourEyes, isKnown, isNew, when, type Fits } from './fit.ts';

const beforeAgreement: readonly ClosingReason[] = [
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'clientWish',
  'leftTargetGroup',
  'createdInError',
];
const afterBalance: readonly ClosingReason[] = [
  'goalsReached',
  'partlyReached',
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'supportPeriodUsed',
  'clientWish',
  'leftTargetGroup',
];

/** A consent fits when it is given, for this recipient and purpose, and has not run out by the day of sending. */
function consentFits(
  { network }: CaseContext,
  id: string,
  on: string,
  asked: { recipient: string; purpose: 'referral' | 'handover'; domain?: string },
): Refusal[] {
  const consent = network.consents[id];
  if (consent?.state !== 'given' || consent.until < on) return [{ code: 'consentMissing', consent: id }];
  const covers =
    consent.recipient === asked.recipient &&
    consent.purpose === asked.purpose &&
    (asked.domain === undefined || consent.domains.some((domain) => domain === asked.domain));
  return when(!covers, { code: 'consentDoesNotFit', consent: id });
}

/** The longest a pause may last: six months, after a birth six months after it; the one extension gives the same again. */
const latestWaking = (context: CaseContext, from: string): string => plus(from, parametersFor(context).periods.pause);

const wakesInTime = (context: CaseContext, from: string, until: string, on: string): Refusal[] => {
  const latest = latestWaking(context, from);
  return [
    ...when(until > latest, { code: 'pauseTooLong', latest }),
    ...when(until <= on, { code: 'dayInPast', earliest: plus(on, { days: 1 }) }),
  ];
};

export const endingFits: Fits = {
  'talk.offered': (_context, event) => when(event.for < event.on, { code: 'dayInPast', earliest: event.on }),
  'case.closed': ({ ending }, { reason }) =>
    when(!(ending.completionSince === null ? beforeAgreement : afterBalance).includes(reason), { code: 'reasonNotHere', reason }),
  'completion.begun': (context, { because }) => {
    const goals = activeGoals(context);
    if (because === 'goalsDone') return when(goals.length > 0, { code: 'goalsStillActive', goals });
    return when(because === 'cap' && !context.ending.capReached, { code: 'capNotNear' });
  },
  'pause.agreed': (context, { on, until }) => wakesInTime(context, on, until, on),
  'pause.extended': (context, { on, until }) => wakesInTime(context, context.presence.pause?.until ?? on, until, on),
  'letter.sent': (_context, { on, appointment }) => when(appointment <= on, { code: 'dayInPast', earliest: plus(on, { days: 1 }) }),
  'contact.brokenOff': fourEyes('breakOff'),
  'handover.offered': (context, event) => [
    ...fourEyes('handover')(context, event),
    ...when(!event.given?.includes('recipient'), { code: 'recipientMissing' }),
    ...consentFits(context, event.consent, event.on, { recipient: event.to, purpose: 'handover' }),
  ],
  'cap.extended': (context, event) => [
    ...fourEyes('capExtension')(context, event),
    ...when(!event.given?.includes('reason'), { code: 'reasonMissing' }),
  ],
  'case.returned': fourEyes('return'),
  'case.erased': fourEyes('erasure'),
  'fact.corrected': ({ file }, { seq, given }) => [
    ...when(seq > file.entries, { code: 'nothingToCorrect', seq }),
    ...when(!given?.includes('correction'), { code: 'reasonMissing' }),
  ],
  'risk.noted': ({ assessment }, { risk }) => isNew(assessment.risks, 'risk', risk),
  'risk.answered': ({ assessment }, { risk }) => isKnown(assessment.risks, 'risk', risk),
  'consent.drafted': ({ network }, { consent, until, on }) => [
    ...isNew(network.consents, 'consent', consent),
    ...when(until < on, { code: 'dayInPast', earliest: on }),
  ],
  'consent.given': ({ network }, { consent }) => canStep(network.consents, 'consent', consent, 'given'),
  'consent.withdrawn': ({ network }, { consent }) => canStep(network.consents, 'consent', consent, 'withdrawn'),
  'deadline.consentExpired': ({ network }, { consent }) => canStep(network.consents, 'consent', consent, 'expired'),
  'referral.proposed': ({ network }, { referral }) => isNew(network.referrals, 'referral', referral),
  'referral.sent': (context, { referral, consent, on }) => {
    const item = context.network.referrals[referral];
    const cannot = canStep(context.network.referrals, 'referral', referral, 'sent');
    if (item === undefined) return cannot;
    return [...cannot, ...consentFits(context, consent, on, { recipient: item.to, purpose: 'referral', domain: item.domain })];
  },
  'referral.carried': ({ network }, { referral }) => canStep(network.referrals, 'referral', referral, 'carried'),
  'referral.answered': ({ network }, { referral, answer }) => canStep(network.referrals, 'referral', referral, answer),
  'referral.arrived': ({ network }, { referral }) => canStep(network.referrals, 'referral', referral, 'arrived'),
  'referral.ended': ({ network }, { referral }) => canStep(network.referrals, 'referral', referral, 'ended'),
};
