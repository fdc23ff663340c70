// Content checks of consents and referrals: nothing is sent but what its consent covers on that very day.
import type { Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { Refusal } from '../context/refusal.ts';
import { refuseFreeDay, refuseStep, refuseTaken, refuseUnknown, when, type Checks } from './check.ts';

/** A consent fits when it is given, for this recipient and purpose, and has not run out by the day of sending. Its last day counts. */
export function consentChecks(
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

/** Whether this referral can go out on the day `sentOn`, with this consent. */
function refuseSending(context: CaseContext, referral: string, consent: string, sentOn: Day): Refusal[] {
  const item = context.network.referrals[referral];
  const past = refuseStep(context.network.referrals, 'referral', referral, 'sent');
  if (item === undefined) return past;
  return [...past, ...consentChecks(context, consent, sentOn, { recipient: item.to, purpose: 'referral', domain: item.domain })];
}

export const networkChecks: Checks = {
  'consent.drafted': ({ network }, { consent, until, on }) => [
    ...refuseTaken(network.consents, 'consent', consent),
    ...when(until < on, { code: 'dayInPast', earliest: on }),
  ],
  'consent.given': ({ network }, { consent }) => refuseStep(network.consents, 'consent', consent, 'given'),
  'consent.withdrawn': ({ network }, { consent }) => refuseStep(network.consents, 'consent', consent, 'withdrawn'),
  'deadline.consentExpired': ({ network }, { consent }) => refuseStep(network.consents, 'consent', consent, 'expired'),
  'referral.proposed': ({ network }, { referral }) => refuseTaken(network.referrals, 'referral', referral),
  // Judged by the day it is to go out, and judged again then: consent is checked when something is sent (2-standard, consent).
  'referral.prepared': (context, { referral, consent, on, for: day }) => [
    ...refuseSending(context, referral, consent, day),
    ...when(context.network.referrals[referral] !== undefined && day < on, { code: 'dayInPast', earliest: on }),
    ...refuseFreeDay(context, day),
  ],
  'referral.sent': (context, { referral, consent, on }) => refuseSending(context, referral, consent, on),
  'referral.carried': ({ network }, { referral }) => refuseStep(network.referrals, 'referral', referral, 'carried'),
  'referral.answered': ({ network }, { referral, answer }) => refuseStep(network.referrals, 'referral', referral, answer),
  'referral.arrived': ({ network }, { referral }) => refuseStep(network.referrals, 'referral', referral, 'arrived'),
  'referral.ended': ({ network }, { referral }) => refuseStep(network.referrals, 'referral', referral, 'ended'),
  'expectation.noted': ({ network }, { expectation }) => refuseTaken(network.expectations, 'expectation', expectation),
  'expectation.ended': ({ network }, { expectation }) => refuseUnknown(network.expectations, 'expectation', expectation),
  // Nothing is said without a basis: a consent that stands today for this body, or a law (§ 203 StGB).
  'enquiry.noted': ({ network }, { answer, basis, consent, agency, on }) => {
    if (answer !== 'informed') return [];
    const given = network.consents[consent ?? ''];
    const stands = given?.state === 'given' && given.until >= on && given.recipient === agency;
    return when(basis === 'none' || (basis === 'consent' && !stands), { code: 'basisMissing' });
  },
};
