// Which pages each stage of the chart has, as data. A stage without pages does not compile.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { openReferrals } from '../completion/ending.ts';
import { draftedGoals } from '../plan/pages.ts';
import { goalsToAssess } from '../review/assessing.ts';
import type { Scene } from '../page/scene.ts';
import type { Graph } from './graph.ts';
import { newGoal, pageRef, type PageRef } from '../page/page.ts';
import type { StagePath } from '../../../../engine/state/state-path.ts';

const refs = (...names: Parameters<typeof pageRef>[0][]): PageRef[] => names.map((name) => pageRef(name));
const every = (page: PageRef['page'], items: readonly string[]): PageRef[] => items.map((item) => pageRef(page, item));
const when = (holds: boolean, ...pages: PageRef[]): PageRef[] => (holds ? pages : []);

/** The level of German belongs to the language page, and only where it was discussed. */
const ratings = ({ state }: Scene): PageRef[] =>
  domainCodes.flatMap((domain) => [
    pageRef('domain', domain),
    ...when(domain === 'language' && !isLeftOut(state.context.assessment.standings.language), pageRef('levels')),
  ]);
const isLeftOut = (standing: object | undefined): boolean => standing !== undefined && 'notDiscussed' in standing;

const isOverdue = ({ state }: Scene): boolean => state.context.clock.overdueSince !== null;
const noAgreementYet = ({ state }: Scene): boolean => requirements.noAgreementYet(state.context) === null;

/** Each goal is followed by its measures (T4); at the end the text is offered. */
const drafting = (scene: Scene): PageRef[] => [
  pageRef('goals'),
  ...draftedGoals(scene).flatMap((goal) => [pageRef('goal', goal), pageRef('measures', goal)]),
  ...refs('commitments', 'offer'),
];
const underDrafting = () => [{ ref: pageRef('goal', newGoal), back: pageRef('goals') }];

/** The order of T5: read, talked through, signed, copy handed over, in force. */
const signing = refs('read', 'explain', 'sign', 'copy', 'conclude');

const isHandedOver = ({ state }: Scene): boolean => state.context.presence.handover !== null;

/** What may happen in every open stage: somebody cannot be reached, another body answers, something is learned about the person. */
const always = (scene: Scene): PageRef[] => [
  ...refs('contact'),
  ...when(isHandedOver(scene), pageRef('handover')),
  ...refs('person', 'risks'),
];

/** T9. A domain is rated anew only where something has changed, so domains have no line of their own here. */
const talk: Graph = {
  path: (scene) => [...every('assess', goalsToAssess(scene)), ...refs('progress', 'rerate', 'balance', 'dissent', 'copy', 'hold')],
  aside: (scene) => [...refs('interval', 'adjourn', 'occasion'), ...when(isOverdue(scene), pageRef('waive')), ...always(scene)],
  under: () => [...every('domain', domainCodes), pageRef('levels')].map((ref) => ({ ref, back: pageRef('rerate') })),
};

/** While the review is overdue it can be waived by the team lead; a handover that runs stands among what is always there. */
const betweenTalks = (scene: Scene, waysOn: readonly PageRef[]): PageRef[] => [
  ...refs('occasion'),
  ...waysOn,
  ...when(isOverdue(scene), pageRef('waive')),
  ...refs('complete', 'departure'),
  ...when(!isHandedOver(scene), pageRef('handover')),
  ...always(scene),
];

/** The order of T19. Every domain gets a final rating, or the reason why there is none. */
const closing: Graph = {
  path: (scene) => [
    ...every('assess', goalsToAssess(scene)),
    ...refs('finalRatings'),
    ...every('domain', domainCodes),
    ...refs('balance'),
    ...when(openReferrals(scene).length > 0, pageRef('referrals')),
    ...refs('copy', 'deletion', 'aftercare', 'close'),
  ],
  aside: (scene) => [...refs('stay', 'levels'), ...always(scene)],
};

export const stages: Readonly<Record<StagePath, Graph>> = {
  'intake.inquiry': {
    path: () => refs('inquiry', 'appointment', 'privacy', 'begin'),
    aside: (scene) => [...refs('leave', 'contact'), ...when(isHandedOver(scene), pageRef('handover'))],
  },
  'intake.clarification': {
    path: () => refs('need', 'filing', 'person', 'decision'),
    // What is on the path has no second line among the other ways.
    aside: (scene) => [...refs('privacy', 'leave', 'takeover'), ...always(scene).filter(({ page }) => page !== 'person')],
  },
  briefAdvice: { path: () => refs('advice', 'onward'), aside: (scene) => [...refs('leave'), ...always(scene)] },
  needsAssessment: {
    path: (scene) => [...ratings(scene), ...refs('risks', 'overview')],
    aside: (scene) => [...refs('leave'), ...always(scene).filter(({ page }) => page !== 'risks')],
  },
  goals: {
    path: drafting,
    aside: (scene) => [...refs('decline'), ...when(noAgreementYet(scene), pageRef('reopen'), pageRef('leave')), ...always(scene)],
    under: underDrafting,
  },
  signature: { path: () => signing, aside: (scene) => [...refs('withdraw', 'decline'), ...always(scene)] },
  inForce: {
    path: () => refs('next', 'schedule', 'progress', 'review'),
    aside: (scene) => betweenTalks(scene, refs('renegotiate', 'pause', 'end')),
  },
  withoutAgreement: {
    path: () => refs('next', 'schedule', 'progress', 'review'),
    aside: (scene) => betweenTalks(scene, refs('resume')),
  },
  // Only an agreement can be negotiated anew (T10).
  'review.ofAgreement': { ...talk, aside: (scene) => [...refs('renegotiate'), ...talk.aside(scene)] },
  'review.ofWorkingPlan': talk,
  'renegotiation.drafting': {
    path: drafting,
    aside: (scene) => [...refs('abandon', 'schedule', 'occasion'), ...when(isOverdue(scene), pageRef('waive')), ...always(scene)],
    under: underDrafting,
  },
  'renegotiation.signing': {
    path: () => signing,
    aside: (scene) => [
      ...refs('withdraw', 'abandon', 'schedule', 'occasion'),
      ...when(isOverdue(scene), pageRef('waive')),
      ...always(scene),
    ],
  },
  'completion.ofAgreement': closing,
  'completion.ofWorkingPlan': closing,
  closed: { path: () => refs('summary'), aside: (scene) => [...followUps(scene), ...refs('correct', 'return', 'keep', 'erase')] },
  erased: { path: () => refs('erased'), aside: () => [] },
};

const followUps = ({ state }: Scene): PageRef[] => when(state.context.ending.aftercare === 'due', pageRef('followup'));
