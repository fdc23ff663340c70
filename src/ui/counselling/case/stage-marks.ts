// The way of a case in six stages, honest about what was left out: a stage counts as done only when it happened.
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import type { ClosingReason } from '../../../../machines/case/events/codes.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { stageOf } from '../../../engine/state/state-path.ts';

/** `spared`: the case ended in a way that leaves nothing to make up for, so the stage is needed no more. */
export type StageMark = 'done' | 'here' | 'ahead' | 'skipped' | 'spared';

/** Where each first part of the chart's path lies on the way; 6 once everything is behind us. */
const stageNumber: Readonly<Record<string, number>> = {
  intake: 0,
  briefAdvice: 1,
  needsAssessment: 1,
  goals: 2,
  signature: 3,
  inForce: 4,
  withoutAgreement: 4,
  renegotiation: 4,
  completion: 5,
  closed: 6,
  erased: 6,
};

/** Inquiry, needs, goals, signature, review, balance: what shows that each took place. */
const happened: readonly ((context: CaseContext) => boolean)[] = [
  ({ intake }) => intake.inquiredOn !== null,
  ({ assessment, intake }) => Object.keys(assessment.standings).length > 0 || intake.adviceGiven > 0,
  ({ agreement, plan }) => agreement.versions.length > 0 || Object.keys(plan.goals).length > 0,
  ({ agreement }) => agreement.versions.some(({ inForceOn }) => inForceOn !== null),
  ({ clock }) => clock.lastHeldOn !== null || clock.anew !== null,
  ({ ending }) => ending.completionSince !== null,
];

/** Goes on elsewhere, or not at all because the client withdrew: nobody left out what would have come next. */
const endsElsewhere: ReadonlySet<ClosingReason> = new Set(['anotherCentre', 'consentWithdrawn']);

/** One mark per stage, always six. What lies behind counts as done only where it took place; otherwise it was left out. */
export function stageMarksOf(state: CaseState): readonly StageMark[] {
  const { context } = state;
  const here = stageNumber[stageOf(state).split('.')[0] ?? ''] ?? 0;
  const last = happened.findLastIndex((didHappen) => didHappen(context));
  const isSpared = context.ending.reason !== null && endsElsewhere.has(context.ending.reason);
  return happened.map((didHappen, index) => {
    if (index > here) return 'ahead';
    if (index === here) return 'here';
    if (didHappen(context)) return 'done';
    return isSpared && index > last ? 'spared' : 'skipped';
  });
}
