// What consents and referrals become, and what becomes of the measures that hang on a consent.
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Consent, Expectation, Plan, Referral } from '../context/context.ts';
import type { network } from '../events/network.ts';
import { isToBeDone } from '../context/read.ts';
import { withdrawHandover } from './approvals.ts';
import { changesNothing, payloadOf, existing, patch, type Changes, type TypeOf } from './change.ts';

const withConsent = (context: CaseContext, id: string, consent: Consent): CaseContext =>
  patch(context, 'network', { consents: { ...context.network.consents, [id]: consent } });

/** An offer stands on its consent: withdrawn or expired, it ends that day, and the sender keeps the case (T17). */
const endHandoverOn = (consent: string, context: CaseContext): CaseContext =>
  context.presence.handover?.consent === consent && context.network.consents[consent]?.state !== 'given'
    ? withdrawHandover(context)
    : context;

/** Steps one consent and lets the measures of its recipient follow. Throws for a step its small chart does not know. */
export const stepConsent = (context: CaseContext, id: string, step: string): CaseContext => {
  const consent = existing(context.network.consents[id], id);
  const stepped = endHandoverOn(id, withConsent(context, id, { ...consent, state: stepItem('consent', consent.state, step) }));
  // What was only drafted never allowed anything, and what is used up was used for it: nothing stops.
  const changesNothing = step === 'used' || (consent.state === 'draft' && step !== 'given');
  return changesNothing ? stepped : fitMeasures(stepped, consent.recipient);
};

/**
 * What an agency was to do stops where nothing may be sent to it any more, and is open again once it may. In the draft and in the plan
 * in force alike: while a new version is drafted both exist (T10).
 */
function fitMeasures(context: CaseContext, agency: string): CaseContext {
  const consents = Object.values(context.network.consents).filter(({ recipient }) => recipient === agency);
  const maySend = consents.some(({ state }) => state === 'given');
  const fit = <P extends Plan>(plan: P): P => ({
    ...plan,
    measures: Object.fromEntries(
      Object.entries(plan.measures).map(([id, measure]) => {
        if (measure.agency !== agency) return [id, measure];
        if (!maySend && isToBeDone(measure)) return [id, { ...measure, state: stepItem('measure', measure.state, 'blockedByConsent') }];
        if (maySend && measure.state === 'blockedByConsent') return [id, { ...measure, state: stepItem('measure', measure.state, 'open') }];
        return [id, measure];
      }),
    ),
  });
  const { standing } = context.agreement;
  const changed = { ...context, plan: fit(context.plan) };
  return standing === null ? changed : patch(changed, 'agreement', { standing: fit(standing) });
}

/** A consent for once is used up by the first sending; a standing one goes on, and one that has ended meanwhile stays as it ended. */
export const useConsent = (context: CaseContext, id: string): CaseContext => {
  const consent = context.network.consents[id];
  return consent?.use === 'once' && consent.state === 'given' ? stepConsent(context, id, 'used') : context;
};

const withReferral = (context: CaseContext, id: string, referral: Referral): CaseContext =>
  patch(context, 'network', { referrals: { ...context.network.referrals, [id]: referral } });

const stepReferral = (context: CaseContext, id: string, step: string): CaseContext => {
  const referral = existing(context.network.referrals[id], id);
  return withReferral(context, id, { ...referral, prepared: null, state: stepItem('referral', referral.state, step) });
};

const withExpectation = (context: CaseContext, id: string, expectation: Expectation): CaseContext =>
  patch(context, 'network', { expectations: { ...context.network.expectations, [id]: expectation } });

export const networkChanges: Changes<TypeOf<typeof network>> = {
  'consent.drafted': (context, event) => {
    const { consent, ...facts } = payloadOf(event);
    return withConsent(context, consent, { ...facts, state: 'draft' });
  },
  'consent.given': (context, { consent }) => stepConsent(context, consent, 'given'),
  'consent.withdrawn': (context, { consent }) => stepConsent(context, consent, 'withdrawn'),
  'referral.proposed': (context, { referral, to, domain, offer }) =>
    withReferral(context, referral, { to, domain, ...(offer !== undefined && { offer }), state: 'proposed', prepared: null }),
  'referral.prepared': (context, { referral, consent, for: day, by }) =>
    withReferral(context, referral, { ...existing(context.network.referrals[referral], referral), prepared: { consent, for: day, by } }),
  'referral.sent': (context, { referral, consent }) => useConsent(stepReferral(context, referral, 'sent'), consent),
  'referral.carried': (context, { referral }) => stepReferral(context, referral, 'carried'),
  'referral.answered': (context, { referral, answer }) => stepReferral(context, referral, answer),
  'referral.arrived': (context, { referral }) => stepReferral(context, referral, 'arrived'),
  'referral.ended': (context, { referral }) => stepReferral(context, referral, 'ended'),
  'expectation.noted': (context, { expectation, agency, dueOn }) =>
    withExpectation(context, expectation, { agency, dueOn, isEnded: false }),
  'expectation.ended': (context, { expectation }) =>
    withExpectation(context, expectation, { ...existing(context.network.expectations[expectation], expectation), isEnded: true }),
  // Kept for whoever asks later who was told what; no rule reads it.
  'enquiry.noted': changesNothing,
};
