// A case with a word of its own in every domain, a referral, and a consent for two of the domains.
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { domainCodes } from '../../machines/standards/catalogue.ts';

/** A word that stands in no sentence of ours. */
export const canaryOf = (domain: string): string => `Kanarienwort${domain[0]?.toUpperCase()}${domain.slice(1)}`;

export const assessed: readonly Proposal[] = [
  {
    type: 'inquiry.noted',
    service: 'mbe',
    ageBand: 'adult',
    language: 'ar',
    channel: 'phone',
    words: { name: 'Amira Musterfrau', contact: '0152 28817000', concern: 'KanarienwortAnliegen' },
  },
  { type: 'privacy.explained', language: 'ar' },
  { type: 'talk.begun' },
  { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'KanarienwortBedarf' } },
  { type: 'filing.consented' },
  { type: 'assessment.begun' },
  ...domainCodes.map((domain) => ({ type: 'domain.rated', domain, counsellor: 3, client: 2, words: { note: canaryOf(domain) } }) as const),
];

export const proposed: Proposal = {
  type: 'referral.proposed',
  referral: 'r1',
  to: 'debtAdvice',
  domain: 'money',
  words: { note: 'Bitte einen ersten Termin noch im September.' },
};

export const consentDrafted: Extract<Proposal, { type: 'consent.drafted' }> = {
  type: 'consent.drafted',
  consent: 'c1',
  recipient: 'debtAdvice',
  domains: ['money', 'housing'],
  purpose: 'referral',
  until: '2026-12-31',
  use: 'standing',
};

export const consented: readonly Proposal[] = [consentDrafted, { type: 'consent.given', consent: 'c1' }];
