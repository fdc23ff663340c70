// Suggestions for how things go beside the agreement: hurdles, courses, recognition, places, the client's verdict, conferences.
import type { Consent } from '../../../machines/case/context/context.ts';
import { freshId } from '../../../machines/case/context/read.ts';
import {
  ArrivalStage,
  CourseKind,
  CourseStage,
  HurdleKind,
  RecognitionStage,
  Verdict,
  type waypoints,
} from '../../../machines/case/events/waypoints.ts';
import { plus } from '../../../machines/day.ts';
import { agencyCodes } from '../../../machines/standards/catalogue.ts';
import { chainStepCodes } from '../../../machines/standards/chain.ts';
import { between, chance, pick } from '../random.ts';
import { someId, sometimes, type Scene, type Suggesters, type TypeIn } from './scene.ts';

/** Where the case stands in an order of things: the first stage nobody has told of yet, and the last one again after that. */
const nextStage = <S extends string>(stages: readonly S[], told: Readonly<Partial<Record<S, unknown>>>): S =>
  stages.find((stage) => told[stage] === undefined) ?? (stages.at(-1) as S);

/** Heard of a few days later, and never before the case began. */
const lately = ({ random, on, context }: Scene): string => {
  const day = plus(on, { days: -between(random, 0, 10) });
  const first = context.intake.inquiredOn;
  return first !== null && day < first ? on : day;
};

/** A consent that lets somebody sit at the table today. */
const lets =
  (on: string) =>
  ({ state, until, purpose }: Consent): boolean =>
    state === 'given' && until >= on && purpose !== 'handover';

function conference({ context, random, on }: Scene) {
  const consent = someId(random, context.network.consents, lets(on));
  const { recipient, domains } = context.network.consents[consent] ?? { recipient: 'jobCentre' as const, domains: ['work' as const] };
  return { participants: [recipient], domains: [pick(random, domains)], consents: [consent] };
}

export const suggestWaypoints: Suggesters<TypeIn<typeof waypoints>> = {
  'hurdle.noted': ({ context, random }) => {
    const goal = someId(random, context.plan.goals, () => true);
    return {
      hurdle: freshId(context.waypoints.hurdles, 'h'),
      kind: pick(random, HurdleKind.options),
      step: chance(random, 0.7) ? pick(random, chainStepCodes) : null,
      agency: chance(random, 0.5) ? pick(random, agencyCodes) : null,
      goal: goal === 'nobody' || chance(random, 0.5) ? null : goal,
      ...(context.intake.filingRefusedOn === null && sometimes(random, 0.3, { note: 'Der Bus fährt nur bis Mittag.' })),
    };
  },
  'goal.placed': ({ context, random }) => ({ goal: someId(random, context.plan.goals, () => true), step: pick(random, chainStepCodes) }),
  'hurdle.ended': ({ context, random }) => ({
    hurdle: someId(
      random,
      context.waypoints.hurdles,
      ({ endedOn }) => endedOn === null,
      () => true,
    ),
  }),
  'children.counted': ({ context, random }) => {
    const children = context.waypoints.children?.last.value.children ?? between(random, 0, 4);
    return { children, withPlace: between(random, 0, children) };
  },
  'course.noted': (scene) => {
    const course = pick(scene.random, CourseKind.options);
    return { course, stage: nextStage(CourseStage.options, scene.context.waypoints.courses[course] ?? {}), happenedOn: lately(scene) };
  },
  'courseHours.counted': ({ context, random }) => ({
    course: CourseKind.options.find((kind) => context.waypoints.courses[kind]?.begun !== undefined) ?? pick(random, CourseKind.options),
    hoursLeft: between(random, 0, 600),
    hoursPerWeek: between(random, 10, 25),
  }),
  'arrival.noted': (scene) => ({ stage: nextStage(ArrivalStage.options, scene.context.waypoints.arrival), happenedOn: lately(scene) }),
  'recognition.noted': (scene) => {
    const stage = nextStage(RecognitionStage.options, scene.context.waypoints.recognition.days);
    const result = stage === 'decided' ? pick(scene.random, ['full', 'partial', 'none'] as const) : null;
    return { stage, result, happenedOn: lately(scene) };
  },
  'client.judged': ({ random }) => ({ verdict: pick(random, Verdict.options) }),
  'evaluation.consented': () => ({}),
  'evaluation.withdrawn': () => ({}),
  'conference.held': conference,
};
