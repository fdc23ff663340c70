// Which steps of the chains a case tells of by its facts: a course that has begun, papers that are complete, work somebody has.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Day } from '../../../machines/day.ts';
import type { ChainStepCode } from '../../../machines/standards/chain.ts';

/** `on`: the day it was done, or since when it runs; null where only that it is so is known. */
export type ToldStep = { readonly state: 'done' | 'current'; readonly on: Day | null };
export type ToldSteps = ReadonlyMap<ChainStepCode, ToldStep>;

type Told = readonly [ChainStepCode, ToldStep][];

const doneOn = (step: ChainStepCode, on: Day | undefined): Told => (on === undefined ? [] : [[step, { state: 'done', on }]]);
const runsSince = (step: ChainStepCode, on: Day | undefined): Told => (on === undefined ? [] : [[step, { state: 'current', on }]]);

/** Given up after it had begun, a course runs no longer; begun again later, it does. */
const hasStopped = (begun: Day | undefined, dropped: Day | undefined): boolean =>
  dropped !== undefined && (begun === undefined || dropped >= begun);

function language({ waypoints: { courses } }: CaseContext): Told {
  const { admitted, registered, begun, completed, dropped } = courses.integrationCourse ?? {};
  const { begun: vocational, completed: vocationalDone, dropped: vocationalDropped } = courses.vocationalCourse ?? {};
  return [
    ...doneOn('confirmEntitlement', admitted),
    ...doneOn('registerForCourse', registered),
    ...(hasStopped(begun, dropped) ? [] : runsSince('attendCourse', begun)),
    ...doneOn('attendCourse', completed),
    ...(hasStopped(vocational, vocationalDropped) ? [] : runsSince('continueLanguage', vocational)),
    ...doneOn('continueLanguage', vocationalDone),
  ];
}

function recognition({ waypoints: { recognition: path } }: CaseContext): Told {
  const { applied, received, documentsComplete, decided } = path.days;
  return [
    ...runsSince('applyForRecognition', applied),
    ...doneOn('applyForRecognition', received),
    ...doneOn('completePapers', documentsComplete),
    ...doneOn('receiveDecision', decided),
  ];
}

function children({ waypoints: { children: counted } }: CaseContext): Told {
  if (counted === null || counted.last.value.children === 0) return [];
  const { value, on } = counted.last;
  return [['placeChildren', { state: value.withPlace === value.children ? 'done' : 'current', on }]];
}

function arrival({ waypoints: { arrival: days } }: CaseContext): Told {
  const { movedIn, addressRegistered } = days;
  // Registered before the last move: the new home is not.
  const isRegistered = addressRegistered !== undefined && (movedIn === undefined || addressRegistered >= movedIn);
  return isRegistered ? doneOn('registerAddress', addressRegistered) : runsSince('registerAddress', movedIn);
}

function occupied({ client: { occupation } }: CaseContext): Told {
  if (occupation === 'ordinaryWork') return [['beginWork', { state: 'current', on: null }]];
  return occupation === 'training' ? [['completeTraining', { state: 'current', on: null }]] : [];
}

/** A goal that is reached has been its step; a day stands with facts only. */
const reached = ({ plan: { goals } }: CaseContext): Told =>
  Object.values(goals).flatMap(({ step, state }) => (step != null && state === 'reached' ? [[step, { state: 'done', on: null }]] : []));

/** What is told later in this list says more than what is told before it. */
export const toldSteps = (context: CaseContext): ToldSteps =>
  new Map([
    ...reached(context),
    ...arrival(context),
    ...children(context),
    ...occupied(context),
    ...language(context),
    ...recognition(context),
  ]);
