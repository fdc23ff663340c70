// What must be true before counselling and assessment begin (T1, T2, T3).
import { DomainCode } from '../../standards/domain-code.ts';
import type { Standings } from '../context/context.ts';
import { idsWhere } from '../context/read.ts';
import type { Requirement } from './requirement.ts';

const needParts = ['targetGroup', 'need', 'wantsLongerSupport'] as const;

/** Domains that are neither rated nor marked "not discussed". */
const openDomains = (standings: Standings): DomainCode[] => DomainCode.options.filter((domain) => standings[domain] === undefined);

export const intakeRequirements = {
  inquiryNoted: ({ intake }) => (intake.inquiredOn === null ? { code: 'inquiryNotNoted' } : null),
  // T1: in a language the client understands, which need not be the preferred one, or with an interpreter.
  privacyUnderstood: ({ intake: { privacy }, client }) => {
    if (privacy === null) return { code: 'privacyNotExplained' };
    if (client.language === null || privacy.isInterpreted || client.understands.includes(privacy.language)) return null;
    return { code: 'privacyNotUnderstood', language: client.language };
  },
  needNoted: ({ intake }) => (intake.need === null ? { code: 'needNotNoted' } : null),
  // T2: longer support needs all three; advice needs none of them.
  needComplete: ({ intake: { need } }) => {
    if (need === null) return { code: 'needNotNoted' };
    const missing = needParts.filter((part) => !need[part]);
    return missing.length === 0 ? null : { code: 'needIncomplete', missing };
  },
  filingConsented: ({ intake }) => (intake.filingConsentedOn === null ? { code: 'filingNotConsented' } : null),
  // Advice goes on without a file; that the client was asked is what counts.
  filingDecided: ({ intake }) =>
    intake.filingConsentedOn === null && intake.filingRefusedOn === null ? { code: 'filingUndecided' } : null,
  everyDomainRated: ({ assessment }) => {
    const domains = openDomains(assessment.standings);
    return domains.length === 0 ? null : { code: 'domainsOpen', domains };
  },
  everyDomainRatedAtTheEnd: ({ assessment }) => {
    const domains = openDomains(assessment.final);
    return domains.length === 0 ? null : { code: 'finalRatingsOpen', domains };
  },
  // T3: an action at once for every urgent risk. One that is over needs none any more.
  urgentRisksCovered: ({ assessment }) => {
    const risks = idsWhere(assessment.risks, ({ action, lifted }) => action === null && !lifted);
    return risks.length === 0 ? null : { code: 'risksUnanswered', risks };
  },
} satisfies Record<string, Requirement>;
