// What a chain gives reason to pause at when a goal is placed on it. A warning never blocks (2-standard, Goal templates).
import type { CaseContext, Goal } from '../../../machines/case/context/context.ts';
import { isDraftable, parametersFor, versionInForce } from '../../../machines/case/context/read.ts';
import type { ResidenceTitle } from '../../../machines/case/events/codes.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import type { ChainStep, ChainStepCode } from '../../../machines/standards/chain.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';
import { clocksOn } from './clocks.ts';
import { byAdmission, byPermit } from './titles.ts';
import { toldSteps } from './told-steps.ts';

export type ChainWarning = { readonly goal: string; readonly step: ChainStepCode } & (
  | { readonly code: 'tooEarly'; readonly earliest: Day }
  | { readonly code: 'beforeHours'; readonly earliest: Day; readonly hoursLeft: number }
  | { readonly code: 'beyondEntitlement'; readonly until: Day }
  | { readonly code: 'titleUnknown' }
  | { readonly code: 'admissionNeeded' | 'permitNeeded'; readonly title: ResidenceTitle }
  | { readonly code: 'beyondTitle'; readonly titleExpires: Day }
  | { readonly code: 'beyondTerm'; readonly termEnds: Day }
);
type Found = ChainWarning extends infer W ? (W extends ChainWarning ? Omit<W, 'goal' | 'step'> : never) : never;

type Scene = { readonly context: CaseContext; readonly goal: Pick<Goal, 'dueOn'>; readonly step: ChainStep; readonly today: Day };
type Check = (scene: Scene) => Found | null;

/** Steps that only somebody with a place in an integration course takes. */
const inCourse: ReadonlySet<ChainStepCode> = new Set(['takePlacementTest', 'registerForCourse', 'attendCourse', 'takeFinalTest']);
const beforeCourse: ReadonlySet<ChainStepCode> = new Set(['confirmEntitlement', 'takePlacementTest', 'registerForCourse']);

/** Steps at an employer. */
const atWork: ReadonlySet<ChainStepCode> = new Set(['applyForWork', 'beginWork', 'prepareForTraining', 'concludeTrainingContract']);

/** Of which course a step needs the hours. */
export const hoursOf: Readonly<Partial<Record<ChainStepCode, 'integrationCourse' | 'vocationalCourse'>>> = {
  attendCourse: 'integrationCourse',
  takeFinalTest: 'integrationCourse',
  continueLanguage: 'vocationalCourse',
};

/** The week that is begun counts whole, and nothing is counted for holidays: it is never earlier than this. */
const beforeHours: Check = ({ context, goal, step }) => {
  const course = hoursOf[step.code];
  const counted = course === undefined ? undefined : context.waypoints.courseHours[course];
  if (counted === undefined) return null;
  const { hoursLeft, hoursPerWeek, on } = counted;
  const earliest = plus(on, { days: Math.ceil(hoursLeft / hoursPerWeek) * 7 });
  return goal.dueOn < earliest ? { code: 'beforeHours', earliest, hoursLeft } : null;
};

/** Where the hours of a course are told they say more than what a step usually takes. */
const areHoursTold = ({ context: { waypoints }, step }: Scene): boolean => {
  const course = hoursOf[step.code];
  return step.code !== 'takeFinalTest' && course !== undefined && waypoints.courseHours[course] !== undefined;
};

/** A step takes its time, counted from the day it began; not from today, when it has been running for long. */
const tooEarly: Check = (scene) => {
  const { context, goal, step, today } = scene;
  if (step.usualWeeks === null || areHoursTold(scene)) return null;
  const told = toldSteps(context).get(step.code);
  const begun = told?.state === 'current' && told.on !== null ? told.on : today;
  const earliest = later(today, plus(begun, { days: step.usualWeeks * 7 }));
  return goal.dueOn < earliest ? { code: 'tooEarly', earliest } : null;
};

/** The claim to a course lapses; who is registered by then keeps it. */
const beyondEntitlement: Check = ({ context, goal, step, today }) => {
  const clock = clocksOn(context, today).find(({ clock: { code } }) => code === 'courseEntitlement');
  if (clock === undefined || !beforeCourse.has(step.code)) return null;
  return goal.dueOn > clock.until ? { code: 'beyondEntitlement', until: clock.until } : null;
};

const needsTitle = (
  steps: ReadonlySet<ChainStepCode>,
  titles: ReadonlySet<ResidenceTitle>,
  code: 'admissionNeeded' | 'permitNeeded',
): Check =>
  function titleOf({ context, step }) {
    const { title } = context.client;
    if (!steps.has(step.code)) return null;
    if (title === null) return { code: 'titleUnknown' };
    return titles.has(title) ? { code, title } : null;
  };

const claimNeeded = needsTitle(inCourse, byAdmission, 'admissionNeeded');
/** Who is admitted needs no claim any more. */
const admissionNeeded: Check = (scene) =>
  scene.context.waypoints.courses.integrationCourse?.admitted === undefined ? claimNeeded(scene) : null;

const beyondTitle: Check = ({ context: { client }, goal }) =>
  client.titleExpires !== null && goal.dueOn > client.titleExpires ? { code: 'beyondTitle', titleExpires: client.titleExpires } : null;

/** Twelve months, then both sides renegotiate or close: a goal beyond them is not reached under this agreement. */
const beyondTerm: Check = ({ context, goal }) => {
  const inForceOn = versionInForce(context)?.inForceOn ?? null;
  if (inForceOn === null) return null;
  const termEnds = plus(inForceOn, parametersFor(context).periods.term);
  return goal.dueOn > termEnds ? { code: 'beyondTerm', termEnds } : null;
};

const checks: readonly Check[] = [
  tooEarly,
  beforeHours,
  beyondEntitlement,
  admissionNeeded,
  needsTitle(atWork, byPermit, 'permitNeeded'),
  beyondTitle,
  beyondTerm,
];

/** A goal as it is placed, saved or still being written. */
export type PlacedGoal = { readonly id: string; readonly step: ChainStepCode; readonly dueOn: Day };

export function warningsAt(context: CaseContext, { id, step: code, dueOn }: PlacedGoal, today: Day): readonly ChainWarning[] {
  const steps = chainsOf(context.file.standard).chains.flatMap((chain) => chain.steps);
  const step = steps.find((one) => one.code === code);
  if (step === undefined) return [];
  return checks.flatMap((check) => {
    const found = check({ context, goal: { dueOn }, step, today });
    return found === null ? [] : [{ goal: id, step: code, ...found } as ChainWarning];
  });
}

/** All of them, of every goal that lies on a chain and is still worked on. */
export const chainWarnings = (context: CaseContext, today: Day): readonly ChainWarning[] =>
  Object.entries(context.plan.goals).flatMap(([id, goal]) =>
    goal.step == null || !isDraftable(goal) ? [] : warningsAt(context, { id, step: goal.step, dueOn: goal.dueOn }, today),
  );
