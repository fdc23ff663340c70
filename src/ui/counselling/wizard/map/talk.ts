// The pages of the review talk (T9): a chapter of its own, beside whatever stage the case is in.
import { stageOf } from '../../../../engine/state/state-path.ts';
import { pageRef } from '../page/page.ts';
import type { Scene } from '../page/scene.ts';
import { goalsToAssess } from '../review/assessing.ts';
import type { Graph } from './graph.ts';
import { every, refs, when } from './refs.ts';

/** There the domains, and the risks, have their pages already, and mean the same. */
const isAssessing = ({ state }: Scene): boolean => stageOf(state) === 'needsAssessment';

/** Asked on the last page of the talk, after the next date: until then the stage hands over no other copy (T9). */
export const copyOfTalk = refs('copy');

export const talk: Graph = {
  path: (scene) => [
    ...every('assess', goalsToAssess(scene)),
    ...refs('progress'),
    ...when(!isAssessing(scene), pageRef('rerate')),
    ...refs('balance', 'dissent', 'hold'),
  ],
  // What is learned in a talk that is recorded late counts from its day as well.
  aside: (scene) => [...refs('interval', 'adjourn', 'occasion', 'person'), ...when(!isAssessing(scene), pageRef('risks'))],
};
