// The order of the pages, written down by hand from the standard: of every stage, of the talk, and of what stands there only sometimes.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../../src/engine/step/decide.ts';
import { stageOf, type StagePath } from '../../../../src/engine/state/state-path.ts';
import type { Graph } from '../../../../src/ui/counselling/wizard/map/graph.ts';
import { stages } from '../../../../src/ui/counselling/wizard/map/stages.ts';
import { talk } from '../../../../src/ui/counselling/wizard/map/talk.ts';
import { slugOf, type PageRef } from '../../../../src/ui/counselling/wizard/page/page.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { live } from '../../../engine/lives/given.ts';
import * as lives from '../../../engine/lives/lives.ts';
import { sceneAfter } from './scene-after.ts';

const { monday, on } = lives;
const named = (refs: readonly PageRef[]): string => refs.map(slugOf).join(' ');

const path = (graph: Graph, view: CaseView): string => named(graph.path(view));
const aside = (graph: Graph, view: CaseView): string => named(graph.aside(view));
const under = (graph: Graph, view: CaseView): string => named((graph.under?.(view) ?? []).map(({ ref }) => ref));

/** The first review of these lives is due on 2 June. */
const overdueDay = '2026-06-08';
const lateDraft = '2026-05-28';

const declined: HumanEvent = { type: 'signature.declined', because: null };
const resumed = [...lives.withoutAgreement(), ...on(monday, { type: 'goals.resumed' })];
const withGoal = [...resumed, ...on(monday, lives.goal('g1', monday), lives.measure('m1', 'g1', monday), lives.commitment('c1'))];
const offeredAgain = [...withGoal, ...on(monday, lives.offered(1, 'g1'))];
const drafting = [...lives.inForce(), ...on(lateDraft, { type: 'renegotiation.begun', because: 'date' })];
const signing = [...drafting, ...on(lateDraft, lives.revised(lives.measure('m1', 'g1', lateDraft)), lives.offered(2, 'g1'))];
const withReferral = [...lives.referralSent(), ...on(monday, { type: 'completion.begun', because: 'clientWish' })];
const aftercare = [...lives.closed(), ...on(monday, { type: 'aftercare.consented' })];
const confirmable = [
  ...lives.drafted(),
  ...on(monday, { type: 'guardian.appointed' }, lives.offered(1, 'g1'), lives.explained(1)),
  ...on(monday, lives.signedBy('client', 1), lives.signedBy('counsellor', 1), lives.signedBy('guardian', 1), lives.copy),
  ...on(monday, lives.concluded(1), { type: 'guardian.ended' }),
];
const handedOver = [...lives.handover(), ...on(monday, { type: 'handover.accepted' })];
const erased = [...lives.closed(), ...on('2027-03-02', { type: 'approval.given', act: 'erasure' }, { type: 'case.erased' })];

/** The cap may open the balance in a pause, years later: the pause of another life is put there. */
function pausedCompletion(): CaseView {
  const view = sceneAfter(lives.completion());
  const { context } = view.state;
  const { pause } = live(lives.paused()).context.presence;
  return { ...view, state: { ...view.state, context: { ...context, presence: { ...context.presence, pause } } } };
}

type Pinned = readonly [what: string, stage: StagePath, view: CaseView, way: string, beside: string];

const pinned: readonly Pinned[] = [
  ['an inquiry', 'intake.inquiry', sceneAfter(lives.inquiry()), 'inquiry begin', 'leave contact handover'],
  ['a first talk', 'intake.clarification', sceneAfter(lives.clarification()), 'clarify', 'privacy leave takeover contact handover risks'],
  ['brief advice', 'briefAdvice', sceneAfter(lives.briefAdvice()), 'advice onward', 'need filing leave contact handover person risks'],
  ['an assessment', 'needsAssessment', sceneAfter(lives.needsAssessment()), 'needs', 'leave contact handover person risks'],
  [
    'an assessment that is taken up again where reviews are counted',
    'needsAssessment',
    sceneAfter([...resumed, ...on(monday, { type: 'assessment.reopened' })]),
    'needs',
    'review schedule occasion leave contact handover person risks',
  ],
  ['goals', 'goals', sceneAfter(lives.drafted()), 'goals commitments offer', 'decline reopen leave contact handover person risks'],
  [
    'goals where a review is overdue',
    'goals',
    sceneAfter(withGoal, overdueDay),
    'goals commitments offer',
    'review schedule occasion waive decline reopen leave contact handover person risks',
  ],
  [
    'a signature',
    'signature',
    sceneAfter(lives.signature()),
    'read explain sign copy conclude',
    'withdraw decline contact handover person risks',
  ],
  [
    'a signature where reviews are counted',
    'signature',
    sceneAfter(offeredAgain),
    'read explain sign copy conclude',
    'review schedule occasion withdraw decline contact handover person risks',
  ],
  [
    'an agreement in force',
    'inForce',
    sceneAfter(lives.inForce()),
    'next schedule progress review',
    'occasion renegotiate pause end complete departure contact handover person risks',
  ],
  [
    'an agreement in force that a person of age may confirm, with a review overdue',
    'inForce',
    sceneAfter(confirmable, overdueDay),
    'next schedule progress review',
    'occasion confirm renegotiate pause end waive complete departure contact handover person risks',
  ],
  [
    'counselling without an agreement',
    'withoutAgreement',
    sceneAfter(lives.withoutAgreement(), overdueDay),
    'next schedule progress review',
    'occasion resume pause waive complete departure contact handover person risks',
  ],
  [
    'counselling after signing was declined',
    'withoutAgreement',
    sceneAfter([...lives.signature(), ...on(monday, declined)]),
    'next schedule progress review',
    'occasion resume pause complete departure contact handover person risks',
  ],
  [
    'a renegotiation',
    'renegotiation.drafting',
    sceneAfter(drafting, overdueDay),
    'goals commitments offer',
    'review schedule occasion waive abandon contact handover person risks',
  ],
  [
    'the signature of a new version',
    'renegotiation.signing',
    sceneAfter(signing, overdueDay),
    'read explain sign copy conclude',
    'review schedule occasion waive withdraw abandon contact handover person risks',
  ],
  [
    'a final balance',
    'completion',
    sceneAfter(withReferral),
    'assess-g1 finalRatings balance referrals copy deletion aftercare close',
    'stay review schedule occasion contact handover person risks',
  ],
  [
    'a final balance in a pause',
    'completion',
    pausedCompletion(),
    'assess-g1 finalRatings balance copy deletion aftercare close',
    'stay review schedule occasion pause contact handover person risks',
  ],
  ['a closed case', 'closed', sceneAfter(lives.closed()), 'summary', 'aftercare correct return risks keep erase'],
  [
    'a closed case whose aftercare is due',
    'closed',
    sceneAfter(aftercare, '2026-06-02'),
    'summary',
    'followup aftercare correct return risks keep erase',
  ],
  ['a case handed over', 'closed', sceneAfter(handedOver), 'summary', 'aftercare handedOver correct return risks keep erase'],
  ['an erased case', 'erased', sceneAfter(erased), 'erased', ''],
];

describe('the pages stand in the order of the standard', () => {
  test.each(pinned)('%s', (_, stage, view, way, beside) => {
    expect([stageOf(view.state), path(stages[stage], view), aside(stages[stage], view)]).toEqual([stage, way, beside]);
  });

  test('of no stage it was forgotten', () => {
    expect(new Set(pinned.map(([, stage]) => stage))).toEqual(new Set(Object.keys(stages)));
  });

  test.each([
    ['goals', lives.drafted()],
    ['renegotiation.drafting', drafting],
  ] as const)('under %s a new goal comes first, then each goal and its measures', (stage, moves) => {
    expect(under(stages[stage], sceneAfter(moves))).toBe('goal-new goal-g1 measures-g1');
  });
});

describe('a review talk', () => {
  test('goes from the goals over measures and domains to both views, dissent and the end', () => {
    const view = sceneAfter(lives.review());
    expect(path(talk, view)).toBe('assess-g1 progress rerate balance dissent hold');
    expect(aside(talk, view)).toBe('interval adjourn occasion person risks');
  });

  test('leaves the domains and the risks to an assessment that is open', () => {
    const view = sceneAfter(lives.needsAssessment());
    expect(path(talk, view)).toBe('progress balance dissent hold');
    expect(aside(talk, view)).toBe('interval adjourn occasion person');
  });

  test('takes over its pages from the stage, and no next day is planned in it', () => {
    const view = sceneAfter(lives.review());
    expect(path(stages.inForce, view)).toBe('next progress');
    expect(aside(stages.completion, sceneAfter([...lives.completion(), ...on(monday, lives.opened)]))).toBe(
      'stay occasion contact handover person risks',
    );
  });
});
