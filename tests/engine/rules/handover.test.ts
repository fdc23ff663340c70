// T16 and T17 in sentences: a case is handed over, and taken over. The sender stays responsible meanwhile.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  clarification,
  completion,
  handover,
  handoverOffered,
  handoverReady,
  inForce,
  monday,
  on,
  paused,
  review,
  written,
  type Move,
} from '../lives/lives.ts';

describe('T16 and T17, a handover', () => {
  test('needs a receiving body, a fitting consent and a second person', () => {
    const { context } = given(handoverReady())
      .on(monday)
      .when(handoverOffered)
      .isAllowed({ presence: 'reachable', handover: 'offered', stage: 'inForce' });
    expect(context.presence.handover).toEqual({ to: 'migrationCounselling', consent: 'k1', offeredOn: monday });
    expect(context.network.consents['k1']?.state).toBe('given');
    given(handoverReady().slice(0, -1)).on(monday).when(handoverOffered).isRefused('secondPersonMissing');
    given(handoverReady()).on(monday).when(handoverOffered, teamLead).isRefused('sameSecondPerson');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, given: [] } as HumanEvent)
      .isRefused('recipientMissing');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, consent: 'k9' } as HumanEvent)
      .isRefused('consentMissing');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, to: 'youthMigrationService' } as HumanEvent)
      .isRefused('consentDoesNotFit');
  });
  test('a consent that has run out by the day of the offer is none', () => {
    given(handoverReady()).on('2026-05-01').when(handoverOffered).isAllowed();
    given(handoverReady()).on('2026-05-02').when(handoverOffered).isRefused('consentMissing');
  });
  test('accepted, the case is closed as handed over', () => {
    const { context } = given(handover()).on('2026-03-20').when({ type: 'handover.accepted' }).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ reason: 'anotherCentre', closedOn: '2026-03-20' });
    expect(context.agreement.versions[0]?.state).toBe('endedWithCase');
    // What was consented to travels now, so the one use of the consent is used up now.
    expect(context.network.consents['k1']?.state).toBe('used');
  });
  test('only a counselling centre takes a case over; anybody else is a referral, or the case is closed', () => {
    const to = (recipient: 'jobCentre' | 'debtAdvice' | 'youthMigrationService'): Move[] => [
      ...inForce(),
      ...on(
        monday,
        {
          type: 'consent.drafted',
          consent: 'k1',
          recipient,
          domains: ['work'],
          purpose: 'handover',
          until: '2026-05-01',
          use: 'once',
        },
        { type: 'consent.given', consent: 'k1' },
        { type: 'approval.given', act: 'handover' },
      ),
    ];
    for (const recipient of ['jobCentre', 'debtAdvice'] as const)
      given(to(recipient))
        .on(monday)
        .when({ ...handoverOffered, to: recipient } as HumanEvent)
        .isRefused('notACentre');
    given(to('youthMigrationService'))
      .on(monday)
      .when({ ...handoverOffered, to: 'youthMigrationService' } as HumanEvent)
      .isAllowed({ handover: 'offered' });
  });
  test('refused, the sender keeps the case without a gap; the next offer needs its own approval', () => {
    const refused: HumanEvent = { type: 'handover.refused' };
    const { context } = given(handover())
      .on('2026-03-20')
      .when(refused)
      .isAllowed({ presence: 'reachable', handover: 'none', stage: 'inForce', clock: 'scheduled' });
    expect(context.presence.handover).toBeNull();
    expect(context.file.approvals).toEqual({});
    given(handover(), on('2026-03-20', refused)).on('2026-03-20').when(handoverOffered, counsellor).isRefused('secondPersonMissing');
    given(handover(), on('2026-03-20', refused, { type: 'approval.given', act: 'handover' }))
      .on('2026-03-20')
      .when(handoverOffered)
      .isAllowed({ handover: 'offered' });
  });
  test('the sender stays responsible meanwhile: reviews go on', () => {
    given(handover()).on(monday).when({ type: 'review.opened', occasion: 'violence' }).isAllowed({ handover: 'offered', talk: 'talking' });
  });
});

describe('T16, the consent counts on the day of acceptance', () => {
  const accepted: HumanEvent = { type: 'handover.accepted' };
  const withdrawn: HumanEvent = { type: 'consent.withdrawn', consent: 'k1' };
  const kept = { stage: 'inForce', handover: 'none', clock: 'scheduled' };

  test('withdrawn before, the offer ends that day, and the sender keeps the case', () => {
    const { context } = given(handover()).on('2026-03-10').when(withdrawn).isAllowed(kept);
    expect(context.presence.handover).toBeNull();
    expect(context.file.approvals).toEqual({});
    given(handover(), on('2026-03-10', withdrawn)).on('2026-03-10').when(accepted).isRefused('notNow');
    given(handover(), on('2026-03-10', withdrawn)).on('2026-03-10').when(handoverOffered).isRefused('secondPersonMissing');
  });
  test('run out before, likewise; on its last day it still counts', () => {
    const short = handover().map((move) =>
      move.event.type === 'consent.drafted' ? { ...move, event: { ...move.event, until: '2026-03-14' } } : move,
    );
    given(short).on('2026-03-14').when(accepted).isAllowed({ stage: 'closed' });
    // 14 March is a Saturday: expiry is never pushed back.
    expect(given(short).on('2026-03-15').theCalendarSays()).toEqual(['2026-03-15 deadline.consentExpired']);
    expect(placesOf(given(short).on('2026-03-15').theState())).toMatchObject(kept);
    given(short).on('2026-03-15').when(accepted).isRefused('notNow');
  });
  test('another consent may end meanwhile', () => {
    const other = on(
      monday,
      {
        type: 'consent.drafted',
        consent: 'k2',
        recipient: 'debtAdvice',
        domains: ['money'],
        purpose: 'referral',
        until: '2026-12-31',
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k2' },
    );
    given(handover(), other)
      .on('2026-03-10')
      .when({ ...withdrawn, consent: 'k2' })
      .isAllowed({ handover: 'offered' });
    given(handover(), other, on('2026-03-10', { ...withdrawn, consent: 'k2' }))
      .on('2026-03-11')
      .when(accepted)
      .isAllowed({ stage: 'closed' });
  });
});

describe('T16, from anywhere', () => {
  const ready = (life: readonly Move[]) => [
    life,
    handoverReady().slice(inForce().length, -1),
    on(monday, { type: 'approval.given', act: 'handover' }),
  ];
  test.each([
    ['a first talk', clarification(), 'intake.clarification', 'reachable'],
    ['a review', review(), 'inForce', 'reachable'],
    ['a pause', paused(), 'inForce', 'paused'],
    ['the search for somebody out of contact', written(), 'inForce', 'outOfContact.written'],
    ['the final balance', completion(), 'completion', 'reachable'],
  ] as const)('out of %s it is offered, and everything else keeps its place', (_what, life, stage, presence) => {
    given(...ready(life))
      .on(monday)
      .when(handoverOffered)
      .isAllowed({ handover: 'offered', stage, presence });
  });
  test('one is offered at a time', () => {
    given(handover(), on(monday, { type: 'approval.given', act: 'handover' }))
      .on(monday)
      .when(handoverOffered)
      .isRefused('notNow');
  });
});

describe('T17, no answer', () => {
  const lapsed = '2026-03-31';
  test('after 28 days the sender keeps the case without a gap', () => {
    expect(given(handover()).on('2026-03-30').theCalendarSays()).toEqual([]);
    expect(given(handover()).on(lapsed).theCalendarSays()).toEqual([`${lapsed} deadline.handoverLapsed`]);
    const state = given(handover()).on(lapsed).theState();
    expect(placesOf(state)).toEqual({ stage: 'inForce', talk: 'noTalk', presence: 'reachable', handover: 'none', clock: 'scheduled' });
    expect(state.context.presence.handover).toBeNull();
    given(handover()).on(lapsed).when({ type: 'handover.accepted' }).isRefused('notNow');
  });
  test('the clock has run on: the first review is due as if nobody had asked', () => {
    expect(reviewDue(given(handover()).on(lapsed).theState().context)).toMatchObject({ on: '2026-06-02', rule: 'R1' });
  });
});

noRequirementIsUntried(['T16', 'T17'], (event) => event !== 'case.takenOver');
