// What travels with a handover: the domains the client has consented to and nothing else, and the days on which clock and cap run on (T17).
import type { CaseContext, Consent, DomainStanding } from '../../../machines/case/context/context.ts';
import { isClockCounting } from '../../../machines/case/context/read.ts';
import { fallsOn } from '../../../machines/case/deadlines/deadlines.ts';
import { reviewDue, type ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../machines/day.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { CaseLog, EntryFacts } from '../../engine/state/entry-facts.ts';
import { voidedIn } from '../../engine/step/edited.ts';
import type { Dossier } from '../../record/words/dossier.ts';
import { handoverFormat, type HandoverFile, type HandoverRule } from './handover-schema.ts';

type Handover = { readonly consent: string; readonly isAccepted: boolean };

/**
 * The last offer that was not taken back, while it waits or once it was accepted; null when nothing is handed over. What somebody returns
 * to is another episode, and after an erasure there is nothing left to read.
 */
function handoverIn(entries: readonly EntryFacts[]): Handover | null {
  const voided = voidedIn(entries);
  const told = entries.filter((entry, index) => !voided.has(entry.seq ?? index + 1)).map(({ event }) => event);
  const offered = told.findLastIndex(({ type }) => type === 'handover.offered');
  const offer = told[offered];
  const since = new Set(told.slice(offered).map(({ type }) => type));
  if (offer?.type !== 'handover.offered' || since.has('case.returned') || since.has('case.erased')) return null;
  return { consent: offer.consent, isAccepted: since.has('handover.accepted') };
}

/** Offered, it is the consent of today that counts; accepted, the one that stood that day. */
function consentFor({ network, presence }: CaseContext, handover: Handover): Consent | null {
  const consent = network.consents[handover.consent] ?? null;
  if (handover.isAccepted) return consent;
  return consent?.state === 'given' && presence.handover !== null ? consent : null;
}

/** A case as it stands on the day `on`, with the calendar settled up to it. */
export type HandedOver = { readonly log: CaseLog; readonly context: CaseContext; readonly dossier: Dossier; readonly on: Day };

/** Null when nothing is handed over, or the consent for it has ended. */
export function handoverFileOf(handedOver: HandedOver): HandoverFile | null {
  const handover = handoverIn(handedOver.log.entries);
  const consent = handover === null ? null : consentFor(handedOver.context, handover);
  return consent === null ? null : handoverFileUnder(consent, handedOver);
}

const ruleOf = (rule: ReviewRule): HandoverRule => (rule === 'R5acute' || rule === 'R5measures' || rule === 'R5contact' ? 'R5' : rule);

/** Nothing is due in a pause, and before reviews are counted. */
function nextReviewIn(context: CaseContext): HandoverFile['nextReview'] {
  const due = isClockCounting(context) && context.presence.pause === null ? reviewDue(context) : null;
  return due === null ? null : { on: due.on, rule: ruleOf(due.rule) };
}

function standingOf(standing: DomainStanding | undefined) {
  if (standing === undefined || 'notDiscussed' in standing) return standing ?? {};
  const { counsellor, client, ratedOn } = standing;
  return { counsellor, client, ratedOn };
}

/** What would travel under this consent: on offer or not, the one place that decides it. */
export function handoverFileUnder({ recipient, domains }: Consent, { log, context, dossier, on }: HandedOver): HandoverFile {
  const consented = new Set<DomainCode>(domains);
  const { client, intake, clock, ending, agreement } = context;
  // While a new version is drafted the signed plan stays in force, and it is that one that goes on elsewhere (T10).
  const plan = agreement.standing ?? context.plan;
  const goals = Object.entries(plan.goals).filter(([, { domain }]) => consented.has(domain));
  const ofGoals = new Set(goals.map(([id]) => id));
  const measures = Object.entries(plan.measures).filter(([, { goal }]) => ofGoals.has(goal));
  const wordsOf = (subject: string) => dossier[subject] ?? {};
  return {
    format: handoverFormat,
    from: log.input.site,
    to: recipient,
    asOf: ending.closedOn ?? on,
    domains,
    client: {
      service: client.service,
      ageBand: client.ageBand,
      understands: client.understands,
      interpreterNeeded: client.interpreterNeeded,
    },
    takeover: {
      decidedOn: intake.decidedOn,
      firstReviewFrom: clock.firstReviewFrom,
      lastHeldOn: clock.lastHeldOn,
      capExtended: ending.capExtended,
      occasions: clock.occasions,
    },
    nextReview: nextReviewIn(context),
    capOn: fallsOn(context, ending.capExtended ? 'extendedCap' : 'cap'),
    standings: Object.fromEntries(
      domains.map((domain) => [domain, { ...standingOf(context.assessment.standings[domain]), words: wordsOf(`domain.${domain}`) }]),
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
