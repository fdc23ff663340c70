// A case with consents and referrals, as the rules about letters read it.
import type { CaseContext, Consent, Referral } from '../../../machines/case/context/context.ts';
import { initialContext } from '../../../machines/case/context/initial-context.ts';
import type { Told } from '../../../src/network/referrals/letter-scope.ts';

export const on = '2026-09-01';

export const consent = (changes: Partial<Consent> = {}): Consent => ({
  recipient: 'debtAdvice',
  domains: ['money', 'housing'],
  purpose: 'referral',
  until: '2026-12-31',
  use: 'standing',
  state: 'given',
  ...changes,
});

export const referral = (changes: Partial<Referral> = {}): Referral => ({
  to: 'debtAdvice',
  domain: 'money',
  state: 'proposed',
  prepared: null,
  ...changes,
});

export function contextWith(consents: Readonly<Record<string, Consent>>, referrals: Readonly<Record<string, Referral>>): CaseContext {
  const context = initialContext({ input: { site: 'wetzlar', land: 'HE', standard: '2026.1' } });
  return { ...context, network: { ...context.network, consents, referrals } };
}

export const sent = (day: string, id = 'c1'): Told => ({ on: day, event: { type: 'referral.sent', referral: 'r1', consent: id } });
