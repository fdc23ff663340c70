// Consents and referrals: nothing goes to another body without the client's consent for it.
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { DomainCode } from '../../standards/domain-code.ts';
import { Day, coded, ItemId, worded } from './define.ts';

export const ConsentPurpose = z.enum(['referral', 'information', 'handover']);

export const network = [
  // A blanket release is void: recipient, data domains, purpose and period are all named.
  coded('consent.drafted', {
    consent: ItemId,
    recipient: AgencyCode,
    domains: z.array(DomainCode).min(1).max(12),
    purpose: ConsentPurpose,
    until: Day,
    use: z.enum(['once', 'standing']),
  }),
  coded('consent.given', { consent: ItemId }),
  coded('consent.withdrawn', { consent: ItemId }),
  // `offer` is the entry of the directory it was chosen from.
  worded('referral.proposed', { referral: ItemId, to: AgencyCode, domain: DomainCode, offer: z.uuid().optional() }, ['note']),
  // The letter is ready and waits for its day; whether the consent still stands is asked when it goes out.
  coded('referral.prepared', { referral: ItemId, consent: ItemId, for: Day }),
  coded('referral.sent', { referral: ItemId, consent: ItemId }),
  // The client takes the papers along: nothing is sent, so no consent is asked for.
  coded('referral.carried', { referral: ItemId }),
  coded('referral.answered', { referral: ItemId, answer: z.enum(['confirmed', 'declined', 'noAnswer']) }),
  // The first appointment was attended (2-standard, referral).
  coded('referral.arrived', { referral: ItemId }),
  coded('referral.ended', { referral: ItemId }),
  // What an agency expects of the client by a day: outside the signed text, and never counted against anybody.
  worded('expectation.noted', { expectation: ItemId, agency: AgencyCode, dueOn: Day }, ['expected']),
  coded('expectation.ended', { expectation: ItemId }),
  // Somebody else asks or calls: what was said or not said, and on which basis (§ 203 StGB).
  worded(
    'enquiry.noted',
    {
      asker: z.enum(['authority', 'family', 'employer', 'thirdParty']),
      agency: AgencyCode.nullable(),
      answer: z.enum(['nothingSaid', 'referredToClient', 'informed']),
      basis: z.enum(['none', 'consent', 'law']),
      consent: ItemId.nullable(),
    },
    ['enquiry', 'said'],
  ),
] as const;
