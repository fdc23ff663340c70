// The pages of drafting: goals, their measures, the commitments of both sides, the check before the text is offered.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import type { Measure } from '../../../../../machines/case/context/context.ts';
import { idsWhere, isDraftable } from '../../../../../machines/case/context/read.ts';
import { doneWhen, type Pages } from '../page/page.ts';
import type { Scene } from '../page/scene.ts';

export const draftedGoals = ({ state }: Scene): string[] => idsWhere(state.context.plan.goals, isDraftable);

export const measuresOf = ({ state }: Scene, goal: string): [string, Measure][] =>
  Object.entries(state.context.plan.measures).filter(([, measure]) => measure.goal === goal);

/** The goal a measure was proposed for, also of one that was dropped. */
export const goalOf = ({ entries }: Scene, measure: string): string | null => {
  const proposed = entries.findLast(({ event }) => event.type === 'measure.proposed' && event.measure === measure)?.event;
  return proposed?.type === 'measure.proposed' ? proposed.goal : null;
};

/** Only of measures that are still to be done: for the others the offer has done its part. */
const isOfferMissing = ({ needsOffer, offer, state }: Measure): boolean =>
  needsOffer && (state === 'open' || state === 'running') && offer?.eligible !== true;

/** Presence of the words is a coded fact (`given`), the words themselves no rule may read (decision 4). */
const isWorded = ({ state }: Scene, goal: string): boolean => state.context.plan.goals[goal]?.given?.includes('wording') ?? false;

function hasMeasures(scene: Scene, goal: string): boolean {
  const measures = measuresOf(scene, goal);
  return measures.length > 0 && !measures.some(([, measure]) => isOfferMissing(measure));
}

export const planPages: Pages<'plan'> = {
  // One chosen by the client at least, and every goal with all it needs: its own pages stand behind this one.
  goals: {
    sends: ['goal.proposed', 'measure.proposed', 'goal.dropped'],
    mark: (scene) =>
      doneWhen(
        requirements.goalChosenByClient(scene.state.context) === null &&
          draftedGoals(scene).every((goal) => isWorded(scene, goal) && hasMeasures(scene, goal)),
      ),
  },
  goal: {
    sends: ['goal.proposed', 'goal.revised'],
    mark: (scene, item) => doneWhen(isWorded(scene, item)),
  },
  measures: {
    sends: ['measure.proposed', 'measure.revised', 'measure.dropped', 'offer.checked'],
    mark: (scene, item) => doneWhen(hasMeasures(scene, item)),
  },
  commitments: {
    sends: ['commitment.made', 'commitment.dropped'],
    mark: ({ state }) => doneWhen(requirements.centreCommitted(state.context) === null),
  },
  offer: { sends: ['version.offered'], mark: () => 'open' },
  abandon: { sends: ['renegotiation.abandoned'], mark: () => 'free' },
};
