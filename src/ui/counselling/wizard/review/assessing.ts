// One goal seen by both sides, what becomes of it, and the cause of whatever was not reached.
import { needsNoCause } from '../../../../../machines/case/checks/review.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { activeGoals, planInForce } from '../../../../../machines/case/context/read.ts';
import { isFinalBalance, isTalking, wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Assessed = EventOf<'goal.assessed'>;
type Assessment = NonNullable<Scene['state']['context']['plan']['goals'][string]['assessed']>;

export type AssessDraft = {
  readonly client: Assessed['client'] | null;
  readonly counsellor: Assessed['counsellor'] | null;
  readonly outcome: Assessed['outcome'] | null;
  readonly cause: Assessed['cause'];
  readonly evidence: Assessed['evidence'] | null;
  readonly note: string;
};

/** Assessed at the last review and still active: at the end that is not the last word, so it is asked anew. */
const isGoingOn = (scene: Scene, goal: string): boolean => isFinalBalance(scene) && activeGoals(scene.state.context).includes(goal);

/** What this talk says of the goal; null while it has not. At the final balance a goal that still goes on has only been spoken of before. */
export function assessedIn(scene: Scene, goal: string): Assessment | null {
  const { context } = scene.state;
  return isGoingOn(scene, goal) ? null : (planInForce(context).goals[goal]?.assessed ?? null);
}

export function startAssess(scene: Scene, goal: string): AssessDraft {
  const assessed = assessedIn(scene, goal);
  // The proof that was agreed is the one to be expected.
  const evidence = planInForce(scene.state.context).goals[goal]?.evidence ?? 'selfReport';
  const empty: AssessDraft = { client: null, counsellor: null, outcome: null, cause: null, evidence, note: '' };
  return assessed === null ? empty : { ...assessed, note: wordsOn(scene, `goal.${goal}`, 'note') };
}

/** Asked only once it is known what became of the goal, and then by the law. */
export const isCauseAsked = (outcome: AssessDraft['outcome']): boolean => outcome !== null && !needsNoCause(outcome);

/** The cause is needed for whatever was not reached, and null for the rest: a cause typed before is not sent with it. */
export function assess({ note, cause, ...draft }: AssessDraft, goal: string): Sending {
  const needed = { ...draft, ...(isCauseAsked(draft.outcome) && { cause }) };
  return sendOnce('goal.assessed', needed, ({ client, counsellor, outcome, evidence }) => [
    {
      type: 'goal.assessed',
      goal,
      client,
      counsellor,
      outcome,
      cause: isCauseAsked(outcome) ? cause : null,
      evidence,
      ...withWords({ note }),
    },
  ]);
}

/** At the final balance nothing goes on: every goal comes to its end (T18, T19). */
export const outcomesFor = (scene: Scene): Assessed['outcome'][] => [
  ...(isFinalBalance(scene) ? [] : (['continues'] as const)),
  'reached',
  'partlyReached',
  'notReached',
  'replaced',
  'dropped',
  'postponed',
];

/** Goals this talk is about: those that are agreed in the plan in force, and those it has already brought to an end (T10). */
export function goalsToAssess({ state: { context } }: Scene): string[] {
  const active = activeGoals(context);
  return Object.entries(planInForce(context).goals)
    .filter(([id, goal]) => active.includes(id) || goal.assessed !== null)
    .map(([id]) => id);
}

/** What both sides said of the goal in the talk before this one; null when there was none. */
export function assessedBefore(scene: Scene, goal: string): Assessed | null {
  const { entries } = scene;
  // By the order of the log: everything before the opening belongs to an earlier talk. A talk in the final balance is one as well.
  const opening = isTalking(scene) ? 'review.opened' : 'completion.begun';
  const since = isGoingOn(scene, goal) ? Infinity : (entries.findLast(({ event }) => event.type === opening)?.seq ?? 0);
  const found = entries.findLast(({ seq, event }) => seq < since && event.type === 'goal.assessed' && event.goal === goal);
  return (found?.event as Assessed | undefined) ?? null;
}
