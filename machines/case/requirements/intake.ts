// What must be true before counselling and assessment begin (T1, T2, T3).
import { DomainCode } from '../../standards/domain-code.ts';
import type { Standings } from '../context/context.ts';
import { idsWhere } from '../context/read.ts';
import type { Requirement } from './refusal.ts';

/** Domains that are neither rated nor marked "not discussed". */
const openDomains = (standings: Standings): DomainCode[] => DomainCode.options.filter((domain) => standings[domain] === undefined);

export const intakeRequirements = {
  privacyUnderstood: ({ intake, client }) => {
    if (intake.privacyExplainedIn === null) return { code: 'privacyNotExplained' };
    if (client.language === null || client.understands.includes(intake.privacyExplainedIn)) return null;
    return { code: 'privacyNotUnderstood', language: client.language };
  },
  needNoted: ({ intake }) => (intake.need === null ? { code: 'needNotNoted' } : null),
  filingConsented: ({ intake }) => (intake.filingConsentedOn === null ? { code: 'filingNotConsented' } : null),
  everyDomainRated: ({ assessment }) => {
    const domains = openDomains(assessment.standings);
    return domains.length === 0 ? null : { code: 'domainsOpen', domains };
  },
  everyDomainRatedAtTheEnd: ({ assessment }) => {
    const domains = openDomains(assessment.final);
    return domains.length === 0 ? null : { code: 'finalRatingsOpen', domains };
  },
  urgentRisksCovered: ({ assessment }) => {
    const risks = idsWhere(assessment.risks, ({ action, lifted }) => action === null && !lifted);
    return risks.length === 0 ? null : { code: 'risksUnanswered', risks };
  },
} satisfies Record<string, Requirement>;
