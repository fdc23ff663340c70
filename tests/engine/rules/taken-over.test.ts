// T17 in sentences: a case that is taken over goes on with the days it brings; a handover leaves no gap and gives no time.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import { clarification, copy, decided, held, monday, noDissent, on } from '../lives/lives.ts';

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
  test('inherits the one extension of the cap', () => {
    const life = [decided(), on(monday, takenOver({ capExtended: true }))];
    const says = (day: string) =>
      given(...life)
        .on(day)
        .theCalendarSays()
        .filter((line) => line.includes('capReached'));
    // 10 March 2029 is a Saturday.
    expect(says('2029-03-11')).toEqual([]);
    expect(says('2029-03-12')).toEqual(['2029-03-12 deadline.capReached']);
    given(...life, on('2027-09-10', { type: 'approval.given', act: 'capExtension' }))
      .on('2027-09-10')
      .when({ type: 'cap.extended', given: ['reason'] })
      .isRefused('capAlreadyExtended');
  });
  test('inherits what the sender had learned and not yet talked about', () => {
    const occasions: EventOf<'case.takenOver'>['occasions'] = [{ occasion: 'move', learnedOn: '2026-02-20' }];
    const { context } = given(decided()).on(monday).when(takenOver({ occasions })).isAllowed();
    expect(context.clock.occasions).toEqual(occasions);
    expect(reviewDue(context)).toEqual({ on: '2026-03-20', ceiling: '2026-03-20', rule: 'R6' });
    const ahead: EventOf<'case.takenOver'>['occasions'] = [{ occasion: 'move', learnedOn: '2026-03-03' }];
    given(decided())
      .on(monday)
      .when(takenOver({ occasions: ahead }))
      .isRefused('futureDay');
  });
  test('inherits the day by which the sender owed a review for a reason of its own, until one is held here', () => {
    const { context } = given(decided())
      .on(monday)
      .when(takenOver({ dueBy: '2026-03-18' }))
      .isAllowed();
    expect(reviewDue(context)).toEqual({ on: '2026-03-18', ceiling: '2026-03-18', rule: 'T17' });
    const later = given(decided())
      .on(monday)
      .when(takenOver({ dueBy: '2026-09-01' }))
      .isAllowed();
    expect(reviewDue(later.context)).toMatchObject({ rule: 'R2' });
    const owing = on(monday, takenOver({ dueBy: '2026-03-18' }));
    const talked = on('2026-03-10', { type: 'review.opened', occasion: 'regular' }, noDissent, copy, held('2026-09-10'));
    expect(reviewDue(given(decided(), owing, talked).on('2026-03-10').theState().context)).toEqual({
      on: '2026-09-10',
      ceiling: '2026-09-10',
      rule: 'R2',
    });
  });
  test('what was overdue at the sender is overdue here, and stays so', () => {
    const late = [decided(), on(monday, takenOver({ dueBy: '2026-02-20' }))];
    const found = given(...late, on('2026-03-05', { type: 'contact.noted', channel: 'phone' }))
      .on('2026-03-09')
      .theState();
    expect(placesOf(found).clock).toBe('escalated');
    expect(found.context.clock.overdue).toMatchObject({ due: '2026-02-20', rule: 'T17' });
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

noRequirementIsUntried(['T17'], (event) => event === 'case.takenOver');
