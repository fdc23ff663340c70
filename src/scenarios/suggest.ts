// Suggests, for every kind of proposal, one that fits the case as it stands: simulation and laws draw from it.
import type { Proposal, ProposalType } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import type { CaseState } from '../engine/state/case-state.ts';
import type { Random } from './random.ts';
import { suggestEnding } from './suggest/ending.ts';
import { suggestAssessment, suggestIntake } from './suggest/intake.ts';
import { suggestPeople } from './suggest/people.ts';
import { suggestPlan } from './suggest/plan.ts';
import { suggestNetwork, suggestPresence } from './suggest/presence.ts';
import { suggestWaypoints } from './suggest/waypoints.ts';
import { suggestRecord } from './suggest/record.ts';
import { suggestReview } from './suggest/review.ts';
import type { Scene, Suggesters } from './suggest/scene.ts';
import { suggestSignature } from './suggest/signature.ts';

const suggesters: Suggesters<ProposalType> = {
  ...suggestIntake,
  ...suggestAssessment,
  ...suggestPlan,
  ...suggestSignature,
  ...suggestReview,
  ...suggestPresence,
  ...suggestPeople,
  ...suggestNetwork,
  ...suggestWaypoints,
  ...suggestEnding,
  ...suggestRecord,
};

/**
 * A well-formed proposal of this type, words included. It fits whenever one can fit; where the case has nothing
 * it could be about (a goal to revise, say) it names an item that is not there and will be refused with reasons.
 */
export function suggest<T extends ProposalType>(state: CaseState, type: T, random: Random, on: Day): Extract<Proposal, { type: T }> {
  const content = (suggesters[type] as (scene: Scene) => object)({ context: state.context, random, on });
  return { type, ...content } as Extract<Proposal, { type: T }>;
}
