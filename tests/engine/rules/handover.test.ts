// T16 and T17 in sentences: a case is handed over, and taken over. The sender stays responsible meanwhile.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  clarification,
  completion,
  decided,
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
    expect(context.presence.handover).toEqual({ to: 'migrationCounselling', offeredOn: monday });
    expect(context.network.consents['k1']?.state).toBe('used');
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
      .when({ ...handoverOffered, to: 'jobCentre' } as HumanEvent)
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
  });
  test('refused, the sender keeps the case without a gap; the next offer needs its own approval and consent', () => {
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
      .isRefused('consentMissing');
  });
  test('the sender stays responsible meanwhile: reviews go on', () => {
    given(handover()).on(monday).when({ type: 'review.opened', occasion: 'violence' }).isAllowed({ stage: 'review.ofAgreement' });
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
    ['a review', review(), 'review.ofAgreement', 'reachable'],
    ['a pause', paused(), 'inForce', 'paused'],
    ['the search for somebody out of contact', written(), 'inForce', 'outOfContact.written'],
    ['the final balance', completion(), 'completion.ofAgreement', 'reachable'],
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
    expect(placesOf(state)).toEqual({ stage: 'inForce', presence: 'reachable', handover: 'none', clock: 'scheduled' });
    expect(state.context.presence.handover).toBeNull();
    given(handover()).on(lapsed).when({ type: 'handover.accepted' }).isRefused('notNow');
  });
  test('the clock has run on: the first review is due as if nobody had asked', () => {
    expect(reviewDue(given(handover()).on(lapsed).theState().context)).toMatchObject({ on: '2026-06-02', rule: 'R1' });
  });
});

describe('T17, a case that is taken over', () => {
  const takenOver = (changes: Partial<EventOf<'case.takenOver'>> = {}): HumanEvent => ({
    type: 'case.takenOver',
    decidedOn: '2025-03-10',
    firstReviewFrom: null,
    lastHeldOn: '2025-11-03',
    ...changes,
  });
  test('inherits the clock of the sender: the next review is six months after the last one there', () => {
    const state = given(decided()).on(monday).when(takenOver()).isAllowed({ stage: 'withoutAgreement', clock: 'scheduled' });
    expect(reviewDue(state.context)).toEqual({ on: '2026-05-04', ceiling: '2026-05-03', rule: 'R2' });
  });
  test('inherits a first review that nobody has held yet', () => {
    const { context } = given(decided())
      .on(monday)
      .when(takenOver({ firstReviewFrom: '2026-01-12', lastHeldOn: null }))
      .isAllowed();
    expect(reviewDue(context)).toMatchObject({ on: '2026-04-13', rule: 'R1' });
  });
  test('inherits the cap, counted from the decision of the first centre', () => {
    const life = [decided(), on(monday, takenOver())];
    expect(
      given(...life)
        .on('2027-09-10')
        .theCalendarSays(),
    ).toContain('2027-09-10 deadline.capWarned');
    expect(
      given(...life)
        .on('2028-03-10')
        .theCalendarSays(),
    ).toContain('2028-03-10 deadline.capReached');
  });
  test('with a review overdue it is overdue at once', () => {
    const late = [decided(), on(monday, takenOver({ lastHeldOn: '2025-08-04' }))];
    expect(
      placesOf(
        given(...late)
          .on(monday)
          .theState(),
      ).clock,
    ).toBe('escalated');
  });
  test('has a day from which reviews are counted, and none that has not come', () => {
    given(decided())
      .on(monday)
      .when(takenOver({ lastHeldOn: null }))
      .isRefused('anchorMissing');
    for (const changes of [{ decidedOn: '2026-03-03' }, { lastHeldOn: '2026-03-03' }, { firstReviewFrom: '2026-03-03' }])
      expect(given(decided()).on(monday).when(takenOver(changes)).isRefused('futureDay')).toEqual([{ code: 'futureDay', today: monday }]);
  });
  test('the client knows what is done with their data, and agrees to a file here, too', () => {
    given(clarification()).on(monday).when(takenOver()).isRefused('filingNotConsented');
    const inEnglish = on(monday, { type: 'filing.consented' }, { type: 'privacy.explained', language: 'en' });
    given(clarification(), inEnglish).on(monday).when(takenOver()).isRefused('privacyNotUnderstood');
  });
  test('may have an agreement of its own here; a different centre is a new version', () => {
    given(decided(), on(monday, takenOver())).on(monday).when({ type: 'goals.resumed' }).isAllowed({ stage: 'goals', clock: 'scheduled' });
  });
});

noRequirementIsUntried(['T16', 'T17']);
