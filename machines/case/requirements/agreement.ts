// What must be true before a version is offered, signed and in force (T4, T5, T11).
import { activeGoals, idsWhere, isDraftable, isToBeDone, missingSignatures, versionInForce, versionOnOffer } from '../context/read.ts';
import type { Goal } from '../context/context.ts';
import type { Requirement } from './requirement.ts';

/** The words are sealed; that there are any is a coded fact (decision 4). */
const isComplete = ({ given }: Goal): boolean => given?.includes('wording') === true;

export const agreementRequirements = {
  goalChosenByClient: ({ plan }) =>
    Object.values(plan.goals).some((goal) => isDraftable(goal) && goal.chosenBy !== 'counsellor') ? null : { code: 'noGoalOfClient' },
  everyGoalComplete: ({ plan }) => {
    const goals = idsWhere(plan.goals, (goal) => isDraftable(goal) && !isComplete(goal));
    return goals.length === 0 ? null : { code: 'goalsIncomplete', goals };
  },
  everyGoalHasMeasure: ({ plan }) => {
    const served = new Set(Object.values(plan.measures).map(({ goal }) => goal));
    const goals = idsWhere(plan.goals, (goal, id) => isDraftable(goal) && !served.has(id));
    return goals.length === 0 ? null : { code: 'goalsWithoutMeasure', goals };
  },
  centreCommitted: ({ plan }) =>
    Object.values(plan.commitments).some(({ party }) => party === 'centre') ? null : { code: 'centreNotCommitted' },
  offersChecked: ({ plan }) => {
    const measures = idsWhere(plan.measures, (measure) => measure.needsOffer && isToBeDone(measure) && measure.offer?.eligible !== true);
    return measures.length === 0 ? null : { code: 'offersUnchecked', measures };
  },
  // Null as well while nothing is offered: then the chart knows no act that could ask.
  signedByAll: (context) => {
    const offer = versionOnOffer(context);
    const parties = offer === null ? ([] as const) : missingSignatures(context, offer);
    return parties.length === 0 ? null : { code: 'signaturesMissing', parties };
  },
  versionExplained: (context) => (versionOnOffer(context)?.explained ? null : { code: 'versionNotExplained' }),
  // T5: in a language the client understands, or with an interpreter.
  versionUnderstood: (context) => {
    const { client } = context;
    const explained = versionOnOffer(context)?.explained;
    if (explained == null || client.language === null || explained.interpreter !== 'none') return null;
    return client.understands.includes(explained.language) ? null : { code: 'versionNotUnderstood', language: client.language };
  },
  // “None” is an answer only where none was needed (T5).
  interpreterRecorded: (context) =>
    context.client.interpreterNeeded && versionOnOffer(context)?.explained?.interpreter === 'none'
      ? { code: 'interpreterNotRecorded' }
      : null,
  versionCopyHandedOver: (context) => (versionOnOffer(context)?.copyHandedOver ? null : { code: 'copyNotHandedOver' }),
  agreementInForce: (context) => (versionInForce(context) === null ? { code: 'noAgreementInForce' } : null),
  // The baseline is frozen with the first agreement (T3).
  noAgreementYet: ({ agreement }) =>
    agreement.versions.every(({ inForceOn }) => inForceOn === null) ? null : { code: 'agreementExisted' },
  // T12: a pause waits until what is being drafted is agreed on, declined or given up.
  noDraftRunning: (context) => (context.plan.draftingSince !== null || versionOnOffer(context) !== null ? { code: 'draftRunning' } : null),
  ofAge: ({ client }) => (client.ageBand === 'minor' ? { code: 'notOfAge' } : null),
  noRenegotiationRunning: ({ agreement }) => (agreement.renegotiationSince === null ? null : { code: 'renegotiationRunning' }),
  // T19: what became of every goal is said before the case is closed; closing itself ends none.
  noGoalActive: (context) => {
    const goals = activeGoals(context);
    return goals.length === 0 ? null : { code: 'goalsStillActive', goals };
  },
} satisfies Record<string, Requirement>;
