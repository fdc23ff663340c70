// Which pages each stage of the chart has, as data. A stage without pages does not compile.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { openReferrals } from '../completion/ending.ts';
import { draftedGoals } from '../plan/pages.ts';
import { isConfirmable } from '../in-force/confirming.ts';
import { goalsToAssess } from '../review/assessing.ts';
import { isCounted, isOverdue, isTalking, type Scene } from '../page/scene.ts';
import { handoverFile } from '../transfer/handover.ts';
import type { Graph } from './graph.ts';
import { every, refs, when } from './refs.ts';
import { newGoal, pageRef, type PageRef } from '../page/page.ts';
import type { StagePath } from '../../../../engine/state/state-path.ts';

const noAgreementYet = ({ state }: Scene): boolean => requirements.noAgreementYet(state.context) === null;

/** Goals with their measures first (T4), then what both sides promise; at the end the text is offered. */
const drafting = (): PageRef[] => refs('goals', 'commitments', 'offer');

/** One goal and its measures are pages of their own for whoever words them differently; they stand on the page of all goals. */
const underDrafting = (scene: Scene) =>
  [pageRef('goal', newGoal), ...draftedGoals(scene).flatMap((goal) => [pageRef('goal', goal), pageRef('measures', goal)])].map((ref) => ({
    ref,
    back: pageRef('goals'),
  }));

/** The order of T5: read, talked through, signed, copy handed over, in force. */
const signing = refs('read', 'explain', 'sign', 'copy', 'conclude');

const isPaused = ({ state }: Scene): boolean => state.context.presence.pause !== null;

/** What may happen in every open stage: somebody cannot be reached or moves away, something is learned about the person. */
const always = refs('contact', 'handover', 'person', 'risks');

/** The way into a review talk, wherever reviews are counted and none is open (T8); overdue, the team lead can waive it. */
const reviewing = (scene: Scene): PageRef[] => [
  ...when(isCounted(scene) && !isTalking(scene), ...refs('review', 'schedule')),
  ...when(isCounted(scene), pageRef('occasion')),
  ...when(isOverdue(scene), pageRef('waive')),
];

/** Between the talks the review is on the way, and not beside it. While a talk is open, its day is planned when it ends. */
const regular = (scene: Scene): PageRef[] => [
  ...refs('next'),
  ...when(!isTalking(scene), pageRef('schedule')),
  ...refs('progress'),
  ...when(!isTalking(scene), pageRef('review')),
];

/** While the review is overdue it can be waived by the team lead. */
const betweenTalks = (scene: Scene, waysOn: readonly PageRef[]): PageRef[] => [
  ...refs('occasion'),
  ...waysOn,
  ...when(isOverdue(scene), pageRef('waive')),
  ...refs('complete', 'departure'),
  ...always,
];

/** Every domain gets a final rating, or the reason why there is none. While a talk is open they are rated in the talk. */
const finalLook = (scene: Scene): PageRef[] =>
  isTalking(scene) ? [] : [...every('assess', goalsToAssess(scene)), ...refs('finalRatings', 'balance')];

/** The order of T19. */
const closing: Graph = {
  path: (scene) => [
    ...finalLook(scene),
    ...when(openReferrals(scene).length > 0, pageRef('referrals')),
    ...refs('copy', 'deletion', 'aftercare', 'close'),
  ],
  // The cap can open the balance in a pause as well, which then is ended from here.
  aside: (scene) => [...refs('stay'), ...reviewing(scene), ...when(isPaused(scene), pageRef('pause')), ...always],
};

export const stages: Readonly<Record<StagePath, Graph>> = {
  'intake.inquiry': {
    path: () => refs('inquiry', 'begin'),
    aside: () => refs('leave', 'contact', 'handover'),
  },
  'intake.clarification': {
    path: () => refs('clarify'),
    // The person stands on the page of the talk itself.
    aside: () => [...refs('privacy', 'leave', 'takeover'), ...always.filter(({ page }) => page !== 'person')],
  },
  // The consent and the wish can come later: then longer support begins.
  briefAdvice: { path: () => refs('advice', 'onward'), aside: () => [...refs('need', 'filing', 'leave'), ...always] },
  needsAssessment: {
    path: () => refs('needs'),
    aside: (scene) => [...reviewing(scene), ...refs('leave'), ...always],
  },
  goals: {
    path: drafting,
    aside: (scene) => [
      ...reviewing(scene),
      ...refs('decline'),
      ...when(noAgreementYet(scene), pageRef('reopen'), pageRef('leave')),
      ...always,
    ],
    under: underDrafting,
  },
  signature: { path: () => signing, aside: (scene) => [...reviewing(scene), ...refs('withdraw', 'decline'), ...always] },
  inForce: {
    path: regular,
    aside: (scene) => betweenTalks(scene, [...when(isConfirmable(scene), pageRef('confirm')), ...refs('renegotiate', 'pause', 'end')]),
  },
  withoutAgreement: { path: regular, aside: (scene) => betweenTalks(scene, refs('resume', 'pause')) },
  'renegotiation.drafting': {
    path: drafting,
    aside: (scene) => [...reviewing(scene), ...refs('abandon'), ...always],
    under: underDrafting,
  },
  'renegotiation.signing': {
    path: () => signing,
    aside: (scene) => [...reviewing(scene), ...refs('withdraw', 'abandon'), ...always],
  },
  completion: closing,
  // A protective note is possible at any time (T25).
  closed: {
    path: () => refs('summary'),
    aside: (scene) => [
      ...followUps(scene),
      ...when(handoverFile(scene) !== null, pageRef('handedOver')),
      ...refs('correct', 'return', 'risks', 'keep', 'erase'),
    ],
  },
  erased: { path: () => refs('erased'), aside: () => [] },
};

/** The consent to aftercare can still be given, and taken back, until the one contact was made (T20). */
const followUps = ({ state }: Scene): PageRef[] => {
  const { aftercare, reason } = state.context.ending;
  return [...when(aftercare === 'due', pageRef('followup')), ...when(aftercare !== 'done' && reason !== 'deceased', pageRef('aftercare'))];
};
