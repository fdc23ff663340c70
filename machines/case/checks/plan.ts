// Content checks of drafting and signing: the right items, the right version, the exact text.
import { later, type Day } from '../../day.ts';
import type { CaseContext, Version } from '../context/context.ts';
import {
  idsWhere,
  isDraftable,
  isToBeDone,
  nextVersion,
  parametersFor,
  planInForce,
  signatories,
  versionInForce,
  versionOnOffer,
} from '../context/read.ts';
import type { Refusal } from '../context/refusal.ts';
import { lacks, refuseChild, refuseStep, refuseUnknown, refuseTaken, when, type Checks } from './check.ts';

/** A plan is made for days to come; today will do. */
const refusePast = (dueOn: string, on: string): Refusal[] => when(dueOn < on, { code: 'dayInPast', earliest: on });

/** Only what is proposed, agreed or postponed can be worded anew; an outcome stays what it was. */
const refuseFixedGoal = ({ plan }: CaseContext, id: string): Refusal[] => {
  const goal = plan.goals[id];
  if (goal === undefined) return [{ code: 'unknownItem', item: 'goal', id }];
  return when(!isDraftable(goal), { code: 'itemPastThat', item: 'goal', id, state: goal.state });
};

const refuseUnnamedAgency = ({ responsible, agency }: { responsible: string; agency: string | null }): Refusal[] =>
  when(responsible === 'agency' && agency === null, { code: 'agencyMissing' });

/** Whoever acts on a version names its number, so that a page that is out of date signs nothing it does not show. */
const refuseOtherVersion = (context: CaseContext, version: number): Refusal[] => {
  const offer = versionOnOffer(context);
  return when(offer?.number !== version, { code: 'notThisVersion', offered: offer?.number ?? null });
};

/** Measures of the version's goals that are still to be done and whose offer has run out by the day the text is offered. */
const expiredOffers = ({ plan }: CaseContext, goals: readonly string[], on: string): string[] =>
  idsWhere(
    plan.measures,
    (measure) => goals.includes(measure.goal) && isToBeDone(measure) && measure.offer?.openUntil != null && measure.offer.openUntil < on,
  );

/** Goals of the version, and measures still to be done for them, whose day had passed when the text is offered (T4). */
function pastDates({ plan }: CaseContext, goals: readonly string[], on: string) {
  return {
    goals: goals.filter((goal) => (plan.goals[goal]?.dueOn ?? on) < on),
    measures: idsWhere(plan.measures, (measure) => goals.includes(measure.goal) && isToBeDone(measure) && measure.dueOn < on),
  };
}

const lastSignature = ({ signatures, offeredOn }: Version): Day => Object.values(signatures).reduce(later, offeredOn);

const refuseNotInForce = (context: CaseContext, version: number): Refusal[] =>
  when(versionInForce(context)?.number !== version, { code: 'notThisVersion', offered: versionInForce(context)?.number ?? null });

const isChosenByClient = ({ plan }: CaseContext, goal: string): boolean => (plan.goals[goal]?.chosenBy ?? 'counsellor') !== 'counsellor';

export const planChecks: Checks = {
  'goal.proposed': ({ plan }, { goal, dueOn, on }) => [...refuseTaken(plan.goals, 'goal', goal), ...refusePast(dueOn, on)],
  'goal.revised': (context, { goal, dueOn, on }) => [...refuseFixedGoal(context, goal), ...refusePast(dueOn, on)],
  'goal.dropped': ({ plan }, { goal }) => refuseStep(plan.goals, 'goal', goal, 'dropped'),
  'measure.proposed': (context, event) => [
    ...refuseTaken(context.plan.measures, 'measure', event.measure),
    ...refuseFixedGoal(context, event.goal),
    ...refusePast(event.dueOn, event.on),
    ...refuseUnnamedAgency(event),
  ],
  'measure.revised': (context, event) => [
    ...refuseUnknown(context.plan.measures, 'measure', event.measure),
    ...refuseFixedGoal(context, event.goal),
    ...refusePast(event.dueOn, event.on),
    ...refuseUnnamedAgency(event),
  ],
  'measure.dropped': ({ plan }, { measure }) => refuseUnknown(plan.measures, 'measure', measure),
  // Reported is what was agreed on; what is only drafted cannot have been done.
  'measure.reported': (context, { measure, status }) => refuseStep(planInForce(context).measures, 'measure', measure, status),
  'offer.checked': ({ plan }, { measure, eligible, openUntil, on }) => [
    ...refuseUnknown(plan.measures, 'measure', measure),
    ...when(eligible && (openUntil ?? on) < on, { code: 'dayInPast', earliest: on }),
  ],
  'commitment.made': ({ plan }, event) => [
    ...refuseTaken(plan.commitments, 'commitment', event.commitment),
    ...when(event.template === null && lacks(event, 'wording'), { code: 'reasonMissing' }),
  ],
  'commitment.dropped': ({ plan }, { commitment }) => refuseUnknown(plan.commitments, 'commitment', commitment),
  'version.offered': (context, { version, goals, languages, on }) => {
    const next = nextVersion(context);
    const { language } = context.client;
    const available = parametersFor(context).documentLanguages;
    const expired = expiredOffers(context, goals, on);
    const past = pastDates(context, goals, on);
    return [
      ...when(version !== next, { code: 'wrongVersionNumber', next }),
      ...goals.flatMap((goal) => refuseFixedGoal(context, goal)),
      // What the client chose must be in this very text, not only in the drafts (T4).
      ...when(!goals.some((goal) => isChosenByClient(context, goal)), { code: 'noGoalOfClient' }),
      ...when(expired.length > 0, { code: 'offersUnchecked', measures: expired }),
      ...when(past.goals.length + past.measures.length > 0, { code: 'datesBeforeOffer', ...past }),
      // Where the text exists in the client's language it is offered in it; otherwise an interpreter explains it (T5).
      ...when(language !== null && available.includes(language) && !languages.includes(language), {
        code: 'textNotInLanguage',
        language: language ?? 'de',
      }),
    ];
  },
  'version.explained': (context, event) => [...refuseOtherVersion(context, event.version), ...refuseChild(event)],
  'version.signed': (context, event) => {
    const { version, hash, party, how } = event;
    const offer = versionOnOffer(context);
    if (offer?.number !== version) return refuseOtherVersion(context, version);
    return [
      ...when(offer.hash !== hash, { code: 'textChanged' }),
      ...when(offer.signatures[party] !== undefined, { code: 'alreadySigned', party }),
      ...when(!signatories(context).includes(party), { code: 'noGuardianNeeded' }),
      ...when(how === 'mark' && lacks(event, 'witness'), { code: 'witnessMissing' }),
    ];
  },
  'version.withdrawn': (context, { version }) => refuseOtherVersion(context, version),
  'agreement.concluded': (context, { version, ranOut = [] }) => {
    const offer = versionOnOffer(context);
    if (offer?.number !== version) return refuseOtherVersion(context, version);
    const unsaid = expiredOffers(context, offer.goals, lastSignature(offer)).filter((measure) => !ranOut.includes(measure));
    return [
      // Without a single signature the version has no step into force.
      ...when(offer.state === 'offered', { code: 'itemPastThat', item: 'version', id: String(version), state: offer.state }),
      ...when(unsaid.length > 0, { code: 'offersRanOut', measures: unsaid }),
    ];
  },
  'confirmation.offered': (context, { version }) => refuseNotInForce(context, version),
  'confirmation.answered': (context, { version }) => [
    ...refuseNotInForce(context, version),
    ...when(versionInForce(context)?.confirmation !== 'offered', { code: 'notThisVersion', offered: null }),
  ],
};
