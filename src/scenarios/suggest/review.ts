// Suggestions for reviews: days within the ceiling, every goal with its outcome and, where needed, its cause.
import type { z } from 'zod';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { Cause, Evidence } from '../../../machines/case/events/codes.ts';
import { Occasion, type Assessment, type GoalOutcome, type review } from '../../../machines/case/events/review.ts';
import { activeGoals, freshId, placeOf, plannedReview, planInForce } from '../../../machines/case/context/read.ts';
import { regularFrom } from '../../../machines/case/checks/review.ts';
import { fallsOn } from '../../../machines/case/deadlines/deadlines.ts';
import { reviewAfterEvent, reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import { nextItemState } from '../../../machines/item-life.ts';
import { whatIf } from '../../engine/step/what-if.ts';
import { between, chance, pick, pickWeighted } from '../random.ts';
import { someId, sometimes, type Scene, type Suggesters, type TypeIn } from './scene.ts';

/** A day on which the review can be planned: mostly the due date itself, sometimes up to three weeks earlier. */
function plannedDay(scene: Scene): Day {
  // A pause is not planned into: the talk comes when it has ended.
  const wakes = fallsOn(scene.context, 'wakeDate');
  if (wakes === null) return plannedWithin(scene);
  return plannedWithin({ ...scene, context: whatIf(scene, [{ event: { type: 'pause.ended' }, on: wakes }]), on: wakes });
}

function plannedWithin({ context, random, on }: Scene): Day {
  const due = reviewDue(context)?.on ?? null;
  if (due === null) return onWorkingDay(plus(on, { days: 28 }), placeOf(context));
  if (due < on) return onWorkingDay(plus(on, { days: between(random, 1, 14) }), placeOf(context));
  const day = onWorkingDay(later(on, plus(due, { days: -between(random, 0, 21) })), placeOf(context));
  return day > due ? due : day;
}

/** The latest day the following review may be planned for, once this one is held. */
function nextCeiling({ context, on }: Scene): Day {
  const held = whatIf({ context }, [{ event: { type: 'review.held', next: on, lateBecause: null }, on }]);
  const due = reviewDue(held)?.on ?? plus(on, { months: 3 });
  return due < on ? reviewAfterEvent(context, on) : due;
}

/** Up to ten days before that; after a talk that left goals out the regular one may still be held the same day. */
function nextTalk(scene: Scene): Day {
  const latest = nextCeiling(scene);
  const tomorrow = plus(scene.on, { days: 1 });
  if (latest === scene.on) return latest;
  const day = onWorkingDay(later(tomorrow, plus(latest, { days: -between(scene.random, 0, 10) })), placeOf(scene.context));
  return day > latest ? latest : day;
}

/** From 28 days before the due date, or at once where a review is owed (2-standard, Window and escalation; T11, T13). */
const isWindowOpen = ({ context, on }: Scene): boolean => {
  const opens = regularFrom(context);
  return opens === null || opens <= on;
};

/** Weights in per cent. In the final balance nothing continues: every goal comes to an end (T19). */
const outcomesOfBalance = [
  ['reached', 55],
  ['partlyReached', 20],
  ['notReached', 12],
  ['dropped', 9],
  ['replaced', 4],
] as const;
const outcomesOfReview = [
  ['continues', 62],
  ['reached', 20],
  ['partlyReached', 5],
  ['notReached', 4],
  ['postponed', 4],
  ['dropped', 3],
  ['replaced', 2],
] as const;

/** How a side that agrees with the outcome sees the goal. */
const seenAs: Readonly<Record<z.infer<typeof GoalOutcome>, z.infer<typeof Assessment>>> = {
  continues: 'onTrack',
  reached: 'reached',
  partlyReached: 'partlyReached',
  notReached: 'notReached',
  replaced: 'difficult',
  dropped: 'difficult',
  postponed: 'difficult',
};

function assess(scene: Scene) {
  const { context, random } = scene;
  const active = new Set(activeGoals(context));
  const goal = someId(
    random,
    planInForce(context).goals,
    (item, id) => active.has(id) && item.assessed === null,
    (_, id) => active.has(id),
    () => true,
  );
  const weighted = context.ending.completionSince === null || context.clock.open !== null ? outcomesOfReview : outcomesOfBalance;
  const outcome = pickWeighted<(typeof outcomesOfReview)[number][0]>(random, weighted);
  const view = seenAs[outcome];
  // In 15 of 100 the client sees it otherwise: divergence is information, not a fault.
  return {
    goal,
    client: chance(random, 0.85) ? view : ('onTrack' as const),
    counsellor: view,
    outcome,
    cause: outcome === 'continues' || outcome === 'reached' ? null : pick(random, Cause.options),
    evidence: pick(random, Evidence.options),
    ...sometimes(random, 0.3, { note: 'Gemeinsam besprochen.' }),
  };
}

const measureSteps = ['running', 'done', 'done', 'stopped', 'impossible', 'blockedByConsent', 'open'] as const;

/** In the window the regular one; before it what is still owed, or something that has just come up. */
function occasionFor(scene: Scene) {
  const { context, random } = scene;
  const [owed] = context.clock.occasions;
  if (owed !== undefined && chance(random, 0.6)) return owed.occasion;
  return isWindowOpen(scene) ? ('regular' as const) : pick(random, Occasion.options);
}

export const suggestReview: Suggesters<TypeIn<typeof review>> = {
  'review.planned': (scene) => ({ review: freshId(scene.context.clock.reviews, 'r'), for: plannedDay(scene) }),
  'review.moved': (scene) => ({
    review: plannedReview(scene.context)?.[0] ?? 'nobody',
    to: freshId(scene.context.clock.reviews, 'r'),
    for: plannedDay(scene),
    side: pick(scene.random, ['client', 'client', 'centre'] as const),
  }),
  'occasion.noted': ({ random, on }) => ({
    occasion: pick(random, Occasion.options),
    happenedOn: plus(on, { days: -between(random, 0, 30) }),
  }),
  'interval.agreed': () => ({ words: { reason: 'Die Arbeit ist fest, beide wollen es so.' } }),
  'review.missed': ({ context, random }) => ({
    review: plannedReview(context)?.[0] ?? 'nobody',
    side: pick(random, ['client', 'client', 'centre'] as const),
  }),
  'review.opened': (scene) => ({ occasion: occasionFor(scene) }),
  'review.adjourned': () => ({}),
  'goal.assessed': assess,
  'measure.reported': ({ context, random }) => {
    const measure = someId(
      random,
      context.plan.measures,
      ({ state }) => nextItemState('measure', state, 'stopped') !== null,
      () => true,
    );
    const state = context.plan.measures[measure]?.state ?? 'open';
    const possible = measureSteps.filter((step) => nextItemState('measure', state, step) !== null);
    return {
      measure,
      status: possible.length > 0 ? pick(random, possible) : 'done',
      cause: chance(random, 0.3) ? pick(random, Cause.options) : null,
    };
  },
  'dissent.recorded': ({ random }) =>
    chance(random, 0.85) ? { dissent: 'none' } : { dissent: 'noted', words: { client: 'Das sehe ich anders.' } },
  'balance.drawn': ({ context, random }) => {
    const drawn = context.clock.open?.balances ?? context.ending.balances;
    const missing = (['client', 'counsellor'] as const).filter((side) => !drawn.includes(side));
    return {
      side: pick(random, missing.length > 0 ? missing : (['client'] as const)),
      words: { successes: 'Der Kurs ist geschafft.', hurdles: 'Die Wartezeit.' },
    };
  },
  'review.held': (scene) => ({
    next: nextTalk(scene),
    lateBecause:
      scene.context.clock.overdue === null ? null : pick(scene.random, ['client', 'centre', 'illness', 'noInterpreter', 'other'] as const),
    ...sometimes(scene.random, 0.5, { summary: 'Es geht voran.' }),
  }),
  // The whole talk in one entry: every goal goes on as it is.
  'review.recorded': (scene) => {
    const goals = activeGoals(scene.context).map(
      (goal) => ({ goal, client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' }) as const,
    );
    const said = { occasion: isWindowOpen(scene) ? ('regular' as const) : pick(scene.random, Occasion.options), goals };
    const { on } = scene;
    const opened = whatIf(scene, [
      { event: { type: 'review.opened', occasion: said.occasion }, on },
      ...goals.map((seen) => ({ event: { type: 'goal.assessed' as const, ...seen }, on })),
    ]);
    return {
      ...said,
      dissent: 'none',
      copy: 'paper',
      next: nextTalk({ ...scene, context: opened }),
      lateBecause: scene.context.clock.overdue === null ? null : pick(scene.random, ['client', 'centre', 'other'] as const),
    };
  },
  'review.waived': ({ random }) => ({
    because: pick(random, ['longAbsence', 'equivalentTalk', 'other'] as const),
    words: { reason: 'Ein gleichwertiges Gespräch hat stattgefunden.' },
  }),
};
