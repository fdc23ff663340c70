// What must be true before counselling and assessment begin (T1, T2, T3).
import { DomainCode } from '../../standards/domain-code.ts';
import type { Standings } from '../context/context.ts';
import { idsWhere } from '../context/read.ts';
import type { Requirement } from './refusal.ts';

/** Domains that are neither rated nor marked "not discussed". */
const openDomains = (standings: Standings): DomainCode[] => DomainCode.options.filter((domain) => standings[domain] === undefined);

export const intakeRequirements = {
  // T1: in a language the client understands, which need not be the preferred one.
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
  // T3: an action at once for every urgent risk. One that is over needs none any more.
  urgentRisksCovered: ({ assessment }) => {
    const risks = idsWhere(assessment.risks, ({ action, lifted }) => action === null && !lifted);
    return risks.length === 0 ? null : { code: 'risksUnanswered', risks };
  },
} satisfies Record<string, Requirement>;
