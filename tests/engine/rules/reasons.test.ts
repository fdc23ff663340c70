// A no names exactly what it is about, so that a sentence can say it and a link can lead there.
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { begin } from '../../../src/engine/state/take.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, placeIn } from '../lives/given.ts';
import {
  attemptedTwice,
  briefAdvice,
  closed,
  commitment,
  copy,
  drafted,
  explained,
  goal,
  goals,
  handoverReady,
  held,
  inForce,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  review,
  revised,
  sealed,
  signature,
  signedBy,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const dropped = on(monday, { type: 'goal.dropped', goal: 'g1', cause: 'client' });
const risk: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
const referral: HumanEvent = { type: 'referral.proposed', referral: 'f1', to: 'school', domain: 'children' };
const planned = (id: string): HumanEvent => ({ type: 'review.planned', review: id, for: '2026-06-02' });
const moved: HumanEvent = { type: 'review.moved', review: 'r1', to: 'r1', for: '2026-06-02', side: 'centre' };

describe('the item', () => {
  test.each<[Move[], HumanEvent, Refusal]>([
    [drafted(), goal('g1', monday), { code: 'itemExists', item: 'goal', id: 'g1' }],
    [drafted(), revised(goal('g9', monday)), { code: 'unknownItem', item: 'goal', id: 'g9' }],
    [[...drafted(), ...dropped], revised(goal('g1', monday)), { code: 'itemPastThat', item: 'goal', id: 'g1', state: 'dropped' }],
    [drafted(), measure('m1', 'g1', monday), { code: 'itemExists', item: 'measure', id: 'm1' }],
    [drafted(), revised(measure('m9', 'g1', monday)), { code: 'unknownItem', item: 'measure', id: 'm9' }],
    [drafted(), { type: 'measure.dropped', measure: 'm9' }, { code: 'unknownItem', item: 'measure', id: 'm9' }],
    [
      drafted(),
      { type: 'offer.checked', measure: 'm9', eligible: true, openUntil: null },
      { code: 'unknownItem', item: 'measure', id: 'm9' },
    ],
    [drafted(), commitment('c1'), { code: 'itemExists', item: 'commitment', id: 'c1' }],
    [drafted(), { type: 'commitment.dropped', commitment: 'c9' }, { code: 'unknownItem', item: 'commitment', id: 'c9' }],
    [[...goals(), ...on(monday, risk)], risk, { code: 'itemExists', item: 'risk', id: 'x1' }],
    [goals(), { type: 'risk.answered', risk: 'x9', action: 'other' }, { code: 'unknownItem', item: 'risk', id: 'x9' }],
    [[...goals(), ...on(monday, referral)], referral, { code: 'itemExists', item: 'referral', id: 'f1' }],
    [review(), { type: 'goal.dropped', goal: 'g1', cause: 'client' }, { code: 'notNow', proposed: 'goal.dropped' }],
  ])('is named', (life, event, refusal) => {
    expect(given(life).on(monday).when(event).refusals).toEqual([refusal]);
  });
  test.each<[HumanEvent, Refusal]>([
    [
      { type: 'measure.reported', measure: 'm9', status: 'done', cause: null },
      { code: 'unknownItem', item: 'measure', id: 'm9' },
    ],
    [
      { type: 'risk.lifted', risk: 'x9', given: ['reason'] },
      { code: 'unknownItem', item: 'risk', id: 'x9' },
    ],
    [
      { type: 'duty.ended', duty: 'd9' },
      { code: 'unknownItem', item: 'duty', id: 'd9' },
    ],
    [
      { type: 'hurdle.ended', hurdle: 'h9' },
      { code: 'unknownItem', item: 'hurdle', id: 'h9' },
    ],
    [
      { type: 'goal.placed', goal: 'g9', step: null },
      { code: 'unknownItem', item: 'goal', id: 'g9' },
    ],
    [
      { type: 'expectation.ended', expectation: 'e9' },
      { code: 'unknownItem', item: 'expectation', id: 'e9' },
    ],
    [
      { type: 'consent.given', consent: 'k9' },
      { code: 'unknownItem', item: 'consent', id: 'k9' },
    ],
    [
      { type: 'consent.withdrawn', consent: 'k9' },
      { code: 'unknownItem', item: 'consent', id: 'k9' },
    ],
    [
      { type: 'referral.carried', referral: 'f9' },
      { code: 'unknownItem', item: 'referral', id: 'f9' },
    ],
    [
      { type: 'referral.sent', referral: 'f9', consent: 'k9' },
      { code: 'unknownItem', item: 'referral', id: 'f9' },
    ],
    [
      { type: 'referral.answered', referral: 'f9', answer: 'confirmed' },
      { code: 'unknownItem', item: 'referral', id: 'f9' },
    ],
    [
      { type: 'referral.arrived', referral: 'f9' },
      { code: 'unknownItem', item: 'referral', id: 'f9' },
    ],
    [
      { type: 'referral.ended', referral: 'f9' },
      { code: 'unknownItem', item: 'referral', id: 'f9' },
    ],
    [
      { type: 'review.missed', review: 'r9', side: 'client' },
      { code: 'unknownItem', item: 'review', id: 'r9' },
    ],
  ])('is named where it is not there', (event, refusal) => {
    expect(given(inForce()).on(monday).when(event).refusals).toEqual([refusal]);
  });
  test.each<[HumanEvent, Refusal]>([
    [
      { type: 'hurdle.noted', hurdle: 'h1', kind: 'other', step: null, agency: null, goal: null },
      { code: 'itemExists', item: 'hurdle', id: 'h1' },
    ],
    [
      { type: 'duty.noted', duty: 'd1', kind: 'work', times: [] },
      { code: 'itemExists', item: 'duty', id: 'd1' },
    ],
    [
      { type: 'expectation.noted', expectation: 'e1', agency: 'jobCentre', dueOn: monday },
      { code: 'itemExists', item: 'expectation', id: 'e1' },
    ],
  ])('is named where it is there already', (event, refusal) => {
    expect(given(inForce(), on(monday, event)).on(monday).when(event).refusals).toEqual([refusal]);
  });
  test('is named for a consent and for reviews', () => {
    const consent = handoverReady().find(({ event }) => event.type === 'consent.drafted')?.event ?? copy;
    expect(given(handoverReady()).on(monday).when(consent).refusals).toEqual([{ code: 'itemExists', item: 'consent', id: 'k1' }]);
    const life = [...inForce(), ...on(monday, planned('r1'))];
    expect(given(life).on(monday).when(planned('r1')).refusals).toContainEqual({ code: 'itemExists', item: 'review', id: 'r1' });
    expect(given(life).on(monday).when(moved).refusals).toEqual([{ code: 'itemExists', item: 'review', id: 'r1' }]);
  });
});

describe('the second person', () => {
  test.each<[Move[], HumanEvent, string]>([
    [closed(), { type: 'case.returned' }, 'return'],
    [[...closed(), ...on(monday, { type: 'processing.withdrawn' })], { type: 'case.erased' }, 'erasure'],
    [inForce(), { type: 'handover.offered', to: 'school', consent: 'k1', given: ['recipient'] }, 'handover'],
  ])('is asked for the very act', (life, event, act) => {
    expect(given(life).on(monday).when(event).refusals).toEqual([{ code: 'secondPersonMissing', act }]);
  });
  test('is asked for before the cap is extended', () => {
    const extended: HumanEvent = { type: 'cap.extended', given: ['reason'] };
    expect(given(briefAdvice('2023-01-02')).on('2025-07-02').when(extended).refusals).toEqual([
      { code: 'secondPersonMissing', act: 'capExtension' },
    ]);
  });
});

describe('words that are missing', () => {
  const approved = on('2025-07-02', { type: 'approval.given', act: 'capExtension' });
  test.each<[Move[], string, HumanEvent, string]>([
    [handoverReady(), monday, { type: 'handover.offered', to: 'migrationCounselling', consent: 'k1' }, 'recipientMissing'],
    [[...briefAdvice('2023-01-02'), ...approved], '2025-07-02', { type: 'cap.extended' }, 'reasonMissing'],
    [closed(), monday, { type: 'fact.corrected', seq: 1, because: 'mistake' }, 'reasonMissing'],
    [inForce(), '2026-06-03', { type: 'review.waived', because: 'other' }, 'reasonMissing'],
    [[...attemptedTwice(), ...on(monday, risk)], monday, { type: 'letter.waived' }, 'reasonMissing'],
    [goals(), monday, { type: 'commitment.made', commitment: 'c1', party: 'centre', template: null }, 'reasonMissing'],
  ])('are missing also when nothing at all was given', (life, day, event, code) => {
    expect(
      given(life)
        .on(day)
        .when(event)
        .refusals.map((refusal) => refusal.code),
    ).toEqual([code]);
  });
  test('a goal of which nothing was given is incomplete', () => {
    const { given: _given, ...bare } = goal('g1', monday) as Extract<HumanEvent, { type: 'goal.proposed' }>;
    const plan = on(monday, bare, measure('m1', 'g1', monday), commitment('c1'));
    expect(given(goals(), plan).on(monday).when(offered(1, 'g1')).isRefused('goalsIncomplete')).toHaveLength(1);
  });
});

describe('what is not in the way', () => {
  test('an interpreter who was needed and was there', () => {
    const needing = on(monday, { type: 'client.described', occupation: 'school', interpreter: 'needed', titleExpires: null });
    given(signature(), needing, on(monday, ...sealed(1).slice(0, -1)))
      .on(monday)
      .when({ type: 'agreement.concluded', version: 1 })
      .isAllowed();
  });
  test('a version that was never in force', () => {
    const withdrawn = on(monday, { type: 'version.withdrawn', version: 1, because: 'correction' });
    given(signature(), withdrawn).on(monday).when({ type: 'assessment.reopened' }).isAllowed({ stage: 'needsAssessment' });
  });
  test('a review that was planned and missed', () => {
    const missed = on(
      monday,
      { type: 'review.planned', review: 'r1', for: monday },
      { type: 'review.missed', review: 'r1', side: 'client' },
    );
    given(inForce(), missed).on(monday).when(planned('r2')).isAllowed();
    given(inForce(), missed).on(monday).when({ type: 'review.missed', review: 'r1', side: 'centre' }).isRefused('itemPastThat');
  });
  test('further domains of a consent', () => {
    const consent: HumanEvent = {
      type: 'consent.drafted',
      consent: 'k1',
      recipient: 'school',
      domains: ['children', 'family'],
      purpose: 'referral',
      until: '2026-04-30',
      use: 'once',
    };
    const ready = on(monday, consent, { type: 'consent.given', consent: 'k1' }, referral);
    given(briefAdvice(), ready).on(monday).when({ type: 'referral.sent', referral: 'f1', consent: 'k1' }).isAllowed();
  });
});

describe('what is', () => {
  test('a measure that runs needs its offer, too', () => {
    const running = on(monday, goal('g1', monday), measure('m1', 'g1', monday, { needsOffer: true }), commitment('c1'), {
      type: 'measure.reported',
      measure: 'm1',
      status: 'running',
      cause: null,
    });
    given(goals(), running).on(monday).when(offered(1, 'g1')).isRefused('offersUnchecked');
  });
  test('a goal that was never agreed on has no outcome but that it was dropped', () => {
    const plan = [
      ...withoutAgreement().slice(0, -1),
      ...on(monday, goal('g1', monday), { type: 'signature.declined', because: null }, opened),
    ];
    const assessed = (outcome: 'continues' | 'reached' | 'dropped'): HumanEvent => ({
      type: 'goal.assessed',
      goal: 'g1',
      client: 'reached',
      counsellor: 'reached',
      outcome,
      cause: 'client',
      evidence: 'selfReport',
    });
    given(plan).on(monday).when(assessed('reached')).isRefused('itemPastThat');
    given(plan).on(monday).when(assessed('continues')).isAllowed();
    given(plan).on(monday).when(assessed('dropped')).isAllowed();
  });
  test('a letter names the first day it may ask for', () => {
    expect(given(attemptedTwice()).on(monday).when({ type: 'letter.sent', appointment: monday }).refusals).toEqual([
      { code: 'dayInPast', earliest: '2026-03-03' },
    ]);
  });
});

describe('what stays', () => {
  test('a version on offer is taken back when the case is closed', () => {
    for (const life of [signature(), [...signature(), ...on(monday, explained(1), signedBy('client', 1))]]) {
      const { context } = given(life).on(monday).when({ type: 'client.died' }).isAllowed({ stage: 'closed' });
      expect(context.agreement.versions[0]?.state).toBe('withdrawn');
    }
  });
  test('who says no again after a review keeps the clock of that review', () => {
    const talk: HumanEvent[] = [{ type: 'review.opened', occasion: 'regular' }, noDissent, copy, held('2026-11-05')];
    const life = [...withoutAgreement(), ...on('2026-05-05', ...talk, { type: 'goals.resumed' })];
    const { context } = given(life).on('2026-05-06').when({ type: 'signature.declined', because: null }).isAllowed();
    expect(context.clock).toMatchObject({ firstReviewFrom: null, lastHeldOn: '2026-05-05' });
  });
  test('aftercare that was asked for and done stays done', () => {
    const life = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
    const { context } = given(life).on('2026-06-02').when({ type: 'aftercare.contacted' }).isAllowed();
    expect(context.ending.aftercare).toBe('done');
    expect(given(life).on('2026-06-02').when({ type: 'client.died' }).isAllowed().context.ending.aftercare).toBe('none');
  });
  test('a case begins with nothing known about the client', () => {
    expect(begin(placeIn('BY', 'KATH')).context).toMatchObject({
      file: { site: 'wetzlar', land: 'BY', municipality: 'KATH', standard: '2026.1', episode: 1, entries: 0, lastOn: null },
      client: { service: 'mbe', ageBand: 'adult', language: null, understands: [], occupation: null, titleExpires: null },
    });
    const { client } = given()
      .on(monday)
      .when({ type: 'inquiry.noted', service: 'jmd', ageBand: 'under25', language: 'uk', channel: 'phone' })
      .isAllowed().context;
    expect(client).toMatchObject({ service: 'jmd', ageBand: 'under25', understands: ['uk'] });
  });
});
