// What travels with a handover: the domains the client has consented to and nothing else, and the days on which clock and cap run on (T17).
import type { CaseContext, Consent } from '../../../machines/case/context/context.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { CaseLog, EntryFacts } from '../../engine/state/entry-facts.ts';
import { voidedIn } from '../../engine/step/edited.ts';
import type { Dossier } from '../../record/words/dossier.ts';

type Handover = { readonly consent: string; readonly to: string; readonly isAccepted: boolean };

/** The last offer that was not taken back, while it waits or once it was accepted; null when nothing is handed over. */
function handoverIn(entries: readonly EntryFacts[]): Handover | null {
  const voided = voidedIn(entries);
  const told = entries.filter((entry, index) => !voided.has(entry.seq ?? index + 1)).map(({ event }) => event);
  const offered = told.findLastIndex(({ type }) => type === 'handover.offered');
  const offer = told[offered];
  if (offer?.type !== 'handover.offered') return null;
  const isAccepted = told.slice(offered).some(({ type }) => type === 'handover.accepted');
  return { consent: offer.consent, to: offer.to, isAccepted };
}

/** Offered, it is the consent of today that counts; accepted, the one that stood that day. */
function consentFor({ network, presence }: CaseContext, handover: Handover): Consent | null {
  const consent = network.consents[handover.consent] ?? null;
  if (handover.isAccepted) return consent;
  return consent?.state === 'given' && presence.handover !== null ? consent : null;
}

export type HandoverFile = ReturnType<typeof fileOf>;

/** Null when nothing is handed over, or the consent for it has ended. */
export function handoverFileOf({ input, entries }: CaseLog, context: CaseContext, dossier: Dossier): HandoverFile | null {
  const handover = handoverIn(entries);
  const consent = handover === null ? null : consentFor(context, handover);
  return handover === null || consent === null ? null : fileOf(input.site, context, consent, dossier);
}

function fileOf(site: string, context: CaseContext, consent: Consent, dossier: Dossier) {
  const domains = new Set<string>(consent.domains);
  const { client, intake, clock, ending, plan } = context;
  const goals = Object.entries(plan.goals).filter(([, { domain }]) => domains.has(domain));
  const ofGoals = new Set(goals.map(([id]) => id));
  const measures = Object.entries(plan.measures).filter(([, { goal }]) => ofGoals.has(goal));
  const wordsOf = (subject: string) => dossier[subject] ?? {};
  return {
    format: 'etappe.handover/1' as const,
    from: site,
    to: consent.recipient,
    domains: consent.domains,
    // How to speak with the client; name and contact the client brings along.
    client: {
      service: client.service,
      ageBand: client.ageBand,
      understands: client.understands,
      interpreterNeeded: client.interpreterNeeded,
    },
    // Taken over as they are (`case.takenOver`): a handover leaves no gap and gives no time.
    takeover: {
      decidedOn: intake.decidedOn,
      firstReviewFrom: clock.firstReviewFrom,
      lastHeldOn: clock.lastHeldOn,
      capExtended: ending.capExtended,
      occasions: clock.occasions,
    },
    standings: Object.fromEntries(
      consent.domains.map((domain: DomainCode) => [
        domain,
        { ...context.assessment.standings[domain], words: wordsOf(`domain.${domain}`) },
      ]),
    ),
    goals: goals.map(([id, { domain, state, dueOn, cause }]) => ({ domain, state, dueOn, cause, words: wordsOf(`goal.${id}`) })),
    measures: measures.map(([id, { responsible, agency, state, dueOn }]) => ({
      responsible,
      agency,
      state,
      dueOn,
      words: wordsOf(`measure.${id}`),
    })),
  };
}
