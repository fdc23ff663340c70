// Which pages each stage of the chart has. A stage without pages does not compile.
import { requirements } from '../../../../machines/case/requirements/requirements.ts';
import { domainCodes } from '../../../../machines/standards/catalogue.ts';
import { openReferrals } from '../completion/ending.ts';
import { newGoal } from '../plan/goal.ts';
import { draftedGoals } from '../plan/pages.ts';
import { goalsToAssess } from '../review/assessing.ts';
import type { Scene } from './case-view.ts';
import type { Graph } from './graph.ts';
import { pageRef, type PageRef } from './page.ts';
import type { StagePath } from './stage-path.ts';

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

const drafting = (scene: Scene): PageRef[] => [
  pageRef('goals'),
  ...draftedGoals(scene).flatMap((goal) => [pageRef('goal', goal), pageRef('measures', goal)]),
  ...refs('commitments', 'offer'),
];
const underDrafting = () => [{ ref: pageRef('goal', newGoal), back: pageRef('goals') }];

const signing = refs('read', 'explain', 'sign', 'copy', 'conclude');

const talk: Graph = {
  path: (scene) => [...every('assess', goalsToAssess(scene)), ...refs('progress', 'rerate', 'balance', 'dissent', 'copy', 'hold')],
  aside: (scene) => [...refs('adjourn'), ...when(isOverdue(scene), pageRef('waive')), ...refs('person', 'risks')],
  under: () => [...every('domain', domainCodes), pageRef('levels')].map((ref) => ({ ref, back: pageRef('rerate') })),
};

const betweenTalks = (scene: Scene, waysOn: readonly PageRef[]): PageRef[] => [
  ...waysOn,
  ...refs('complete'),
  ...when(isOverdue(scene), pageRef('waive')),
  ...refs('person', 'risks'),
];

const closing: Graph = {
  path: (scene) => [
    ...every('assess', goalsToAssess(scene)),
    ...refs('finalRatings'),
    ...every('domain', domainCodes),
    ...refs('balance'),
    ...when(openReferrals(scene).length > 0, pageRef('referrals')),
    ...refs('copy', 'deletion', 'aftercare', 'close'),
  ],
  aside: () => refs('levels', 'person', 'risks'),
};

export const stages: Readonly<Record<StagePath, Graph>> = {
  'intake.inquiry': { path: () => refs('inquiry', 'appointment', 'privacy', 'begin'), aside: () => refs('leave') },
  'intake.clarification': { path: () => refs('need', 'filing', 'person', 'decision'), aside: () => refs('privacy', 'leave', 'risks') },
  briefAdvice: { path: () => refs('advice', 'onward'), aside: () => refs('leave', 'person', 'risks') },
  needsAssessment: { path: (scene) => [...ratings(scene), ...refs('risks', 'overview')], aside: () => refs('person', 'leave') },
  goals: {
    path: drafting,
    aside: (scene) => [...refs('decline'), ...when(noAgreementYet(scene), pageRef('reopen'), pageRef('leave')), ...refs('person', 'risks')],
    under: underDrafting,
  },
  signature: { path: () => signing, aside: () => refs('withdraw', 'decline', 'person', 'risks') },
  inForce: {
    path: () => refs('next', 'schedule', 'progress', 'review'),
    aside: (scene) => betweenTalks(scene, refs('renegotiate', 'pause', 'end')),
  },
  withoutAgreement: {
    path: () => refs('next', 'schedule', 'progress', 'review'),
    aside: (scene) => betweenTalks(scene, refs('resume')),
  },
  'review.ofAgreement': { ...talk, aside: (scene) => [...refs('renegotiate'), ...talk.aside(scene)] },
  'review.ofWorkingPlan': talk,
  'renegotiation.drafting': {
    path: drafting,
    aside: (scene) => [...refs('abandon', 'schedule'), ...when(isOverdue(scene), pageRef('waive')), ...refs('person', 'risks')],
    under: underDrafting,
  },
  'renegotiation.signing': { path: () => signing, aside: () => refs('withdraw', 'abandon', 'schedule', 'person', 'risks') },
  'completion.ofAgreement': closing,
  'completion.ofWorkingPlan': closing,
  closed: { path: () => refs('summary'), aside: (scene) => [...followUps(scene), ...refs('correct', 'return', 'keep', 'erase')] },
  erased: { path: () => refs('erased'), aside: () => [] },
};

const followUps = ({ state }: Scene): PageRef[] => when(state.context.ending.aftercare === 'due', pageRef('followup'));
