// What pauses, missed appointments, contacts and handovers change, and what consents and referrals become.
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Consent, Referral } from '../context.ts';
import type { FourEyesAct } from '../events/codes.ts';
import type { network } from '../events/network.ts';
import type { presence } from '../events/presence.ts';
import { closeCase } from './ending.ts';
import { factsOf, known, meet, patch, type Changes, type TypeOf } from './change.ts';

/** After a pause a review is owed before anything goes on (T13). */
export const wake = (context: CaseContext, on: string): CaseContext =>
  patch(patch(context, 'presence', { pause: null }), 'clock', { owed: { since: on, because: 'pause' }, overdueSince: null });

export const presenceChanges: Changes<TypeOf<typeof presence>> = {
  'pause.agreed': (context, { on, reason, until, contactBy }) =>
    meet(patch(context, 'presence', { pause: { reason, until, contactBy, since: on, extensions: 0 } }), on),
  'pause.extended': (context, { until }) => {
    const pause = known(context.presence.pause ?? undefined, 'pause');
    return patch(context, 'presence', { pause: { ...pause, until, extensions: pause.extensions + 1 } });
  },
  'pause.ended': (context, { on }) => wake(context, on),
  'appointment.missed': (context, { on }) => patch(context, 'presence', { missedOn: on }),
  'contact.attempted': (context, { on }) =>
    patch(context, 'presence', { away: { since: on, writtenFor: null, ...context.presence.away, attemptedOn: on } }),
  'letter.sent': (context, { on, appointment }) =>
    patch(context, 'presence', { away: { since: context.presence.away?.since ?? on, attemptedOn: on, writtenFor: appointment } }),
  // Who was found again is not given up on an old approval.
  'contact.resumed': (context, { on }) => meet(patch(withoutApproval(context, 'breakOff'), 'presence', { away: null, missedOn: null }), on),
  'contact.brokenOff': (context, { on }) => closeCase(context, on, 'contactBrokenOff'),
  'handover.offered': (context, { on, to, consent }) =>
    useConsent(patch(context, 'presence', { handover: { to, offeredOn: on } }), consent),
  'handover.accepted': (context, { on }) => closeCase(context, on, 'anotherCentre'),
  'handover.refused': (context) => withdrawHandover(context),
  'approval.given': (context, { act, by }) => patch(context, 'file', { approvals: { ...context.file.approvals, [act]: by.id } }),
  'cap.extended': (context) => patch(context, 'ending', { capExtended: true, capReached: false }),
};

/** An approval is for one act: the next one needs its own. */
function withoutApproval(context: CaseContext, act: FourEyesAct): CaseContext {
  const { [act]: _used, ...approvals } = context.file.approvals;
  return patch(context, 'file', { approvals });
}

export const withdrawHandover = (context: CaseContext): CaseContext =>
  patch(withoutApproval(context, 'handover'), 'presence', { handover: null });

const withConsent = (context: CaseContext, id: string, consent: Consent): CaseContext =>
  patch(context, 'network', { consents: { ...context.network.consents, [id]: consent } });

export const stepConsent = (context: CaseContext, id: string, step: string): CaseContext => {
  const consent = known(context.network.consents[id], id);
  return withConsent(context, id, { ...consent, state: stepItem('consent', consent.state, step) });
};

/** A consent for once is used up by the first sending; a standing one goes on. */
const useConsent = (context: CaseContext, id: string): CaseContext =>
  known(context.network.consents[id], id).use === 'once' ? stepConsent(context, id, 'used') : context;

const withReferral = (context: CaseContext, id: string, referral: Referral): CaseContext =>
  patch(context, 'network', { referrals: { ...context.network.referrals, [id]: referral } });

const stepReferral = (context: CaseContext, id: string, step: string): CaseContext => {
  const referral = known(context.network.referrals[id], id);
  return withReferral(context, id, { ...referral, state: stepItem('referral', referral.state, step) });
};

export const networkChanges: Changes<TypeOf<typeof network>> = {
  'consent.drafted': (context, event) => {
    const { consent, ...facts } = factsOf(event);
    return withConsent(context, consent, { ...facts, state: 'draft' });
  },
  'consent.given': (context, { consent }) => stepConsent(context, consent, 'given'),
  'consent.withdrawn': (context, { consent }) => stepConsent(context, consent, 'withdrawn'),
  'referral.proposed': (context, { referral, to, domain }) => withReferral(context, referral, { to, domain, state: 'proposed' }),
  'referral.sent': (context, { referral, consent }) => useConsent(stepReferral(context, referral, 'sent'), consent),
  'referral.carried': (context, { referral }) => stepReferral(context, referral, 'carried'),
  'referral.answered': (context, { referral, answer }) => stepReferral(context, referral, answer),
  'referral.arrived': (context, { referral }) => stepReferral(context, referral, 'arrived'),
  'referral.ended': (context, { referral }) => stepReferral(context, referral, 'ended'),
};
