// A whole talk as one entry, for one that nobody could record while it was held (T9): judged as if each part had been said.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { grow, late, seqOf } from '../lives/growing-log.ts';
import { assessed, attemptedOnce, copy, goals, held, inForce, monday, noDissent, on, paused, review } from '../lives/lives.ts';

type Recorded = EventOf<'review.recorded'>;
type Assessed = Recorded['goals'][number];
const seen = (goal: string, changes: Partial<Assessed> = {}): Assessed => ({
  goal,
  client: 'onTrack',
  counsellor: 'onTrack',
  outcome: 'continues',
  cause: null,
  evidence: 'selfReport',
  ...changes,
});
const recorded = (next: Day, changes: Partial<Omit<Recorded, 'type'>> = {}): HumanEvent => ({
  type: 'review.recorded',
  occasion: 'regular',
  goals: [seen('g1')],
  dissent: 'none',
  copy: 'paper',
  next,
  lateBecause: null,
  ...changes,
});
const window = '2026-05-05';
const overdue = '2026-06-03';
const withoutFile = ({ context }: CaseState) => ({ ...context, file: null });

describe('a whole talk in one entry', () => {
  test('leaves what its parts would have left', () => {
    const parts = on(window, { type: 'review.opened', occasion: 'regular' }, assessed('g1'), noDissent, copy, held('2026-11-05'));
    const inParts = given(inForce(), parts).on(window).theState();
    const whole = given(inForce())
      .on(window)
      .when(recorded('2026-11-05'))
      .isAllowed({ stage: 'inForce', talk: 'noTalk', clock: 'scheduled' });
    expect(withoutFile(whole)).toEqual(withoutFile(inParts));
    expect(whole.value).toEqual(inParts.value);
    expect(reviewDue(whole.context)).toEqual({ on: '2026-11-05', ceiling: '2026-11-05', rule: 'R2' });
  });
  test('is there before reviews are counted as little as any other talk, nor while the client cannot be met', () => {
    given(goals()).on(monday).when(recorded('2026-05-05')).isRefused('noReviewsCounted');
    given(paused()).on(monday).when(recorded('2026-05-05')).isRefused('paused');
    given(attemptedOnce()).on(monday).when(recorded('2026-05-05')).isRefused('outOfContact');
  });
  test('is another talk than one that is open', () => {
    given(review()).on(monday).when(recorded('2026-05-05')).isRefused('notNow');
  });
  test('says how both sides see every goal, and why one was not reached', () => {
    // Without them it would not cover the goals, so the regular one would still be due on 2 June.
    expect(
      given(inForce())
        .on(window)
        .when(recorded('2026-11-05', { goals: [] }))
        .isRefused('goalsUnassessed', 'beyondCeiling'),
    ).toEqual([
      { code: 'goalsUnassessed', goals: ['g1'] },
      { code: 'beyondCeiling', latest: '2026-06-02' },
    ]);
    given(inForce())
      .on(window)
      .when(recorded('2026-11-05', { goals: [seen('g9')] }))
      .isRefused('unknownItem');
    const notReached = seen('g1', { outcome: 'notReached', client: 'notReached', counsellor: 'notReached' });
    given(inForce())
      .on(window)
      .when(recorded('2026-11-05', { goals: [notReached] }))
      .isRefused('causeMissing');
    const { context } = given(inForce())
      .on(window)
      .when(recorded('2026-11-05', { goals: [{ ...notReached, cause: 'noOffer' }] }))
      .isAllowed();
    expect(context.plan.goals['g1']).toMatchObject({ state: 'notReached', cause: 'noOffer' });
  });
  test('plans the next one within the ceiling, on a working day, and says why it is late', () => {
    expect(given(inForce()).on(window).when(recorded('2026-11-06')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-11-05' },
    ]);
    expect(given(inForce()).on(window).when(recorded('2026-10-31')).isRefused('noWorkingDay')).toEqual([
      { code: 'noWorkingDay', day: '2026-10-31', next: '2026-11-02' },
    ]);
    given(inForce()).on(window).when(recorded(window)).isRefused('dayInPast');
    given(inForce()).on(overdue).when(recorded('2026-12-03')).isRefused('lateReasonMissing');
    given(inForce())
      .on(overdue)
      .when(recorded('2026-12-03', { lateBecause: 'illness' }))
      .isAllowed({ clock: 'scheduled' });
  });
  test('about an occasion leaves goals out, and the regular one where it is', () => {
    const learned = [inForce(), on('2026-03-16', { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-14' })];
    const { context } = given(...learned)
      .on('2026-04-01')
      .when(recorded('2026-06-02', { occasion: 'courseEvent', also: ['move'], goals: [] }))
      .isAllowed();
    expect(context.clock).toMatchObject({ occasions: [], lastHeldOn: null, firstReviewFrom: monday });
    const other = given(...learned)
      .on('2026-04-01')
      .when(recorded('2026-04-13', { occasion: 'courseEvent', goals: [] }))
      .isAllowed();
    expect(other.context.clock.occasions).toHaveLength(1);
  });
  test('settles the talk that was planned', () => {
    const planned = on(monday, { type: 'review.planned', review: 'r1', for: window });
    const { reviews } = given(inForce(), planned).on(window).when(recorded('2026-11-05')).isAllowed().context.clock;
    expect(reviews).toEqual({ r1: { for: window, state: 'held' }, r2: { for: '2026-11-05', state: 'planned' } });
  });
  test('told late counts from its own day', () => {
    const { state } = grow(
      inForce(),
      on('2026-06-08', { type: 'contact.noted', channel: 'phone' }),
      late('2026-06-09', '2026-06-01', recorded('2026-12-01')),
    );
    expect(state.context.clock).toMatchObject({ lastHeldOn: '2026-06-01', overdue: null });
    expect(state.context.marks).toEqual({});
  });
});

describe('a wrong held day', () => {
  test('is corrected with one correction, also of a talk in one entry', () => {
    const life = [inForce(), on('2026-06-08', recorded('2026-12-01', { lateBecause: 'centre' }))];
    const seq = seqOf(grow(...life), 'review.recorded');
    const correction: HumanEvent = { type: 'fact.corrected', seq, because: 'mistake', day: '2026-06-01', given: ['correction'] };
    const { state } = grow(...life, on('2026-06-09', correction));
    expect(state.context.clock).toMatchObject({ lastHeldOn: '2026-06-01', overdue: null });
  });
  test('of a talk that took several days moves what was said on that day and nothing else', () => {
    const life = [
      inForce(),
      on('2026-06-01', { type: 'review.opened', occasion: 'regular' }, assessed('g1')),
      on('2026-06-08', noDissent, copy, held('2026-12-01')),
    ];
    const seq = seqOf(grow(...life), 'review.held');
    // The day of the next talk moves along where it would now lie too late.
    const to = (day: Day, facts = {}): HumanEvent => ({
      type: 'fact.corrected',
      seq,
      because: 'mistake',
      day,
      facts,
      given: ['correction'],
    });
    const moved = grow(...life, on('2026-06-09', to('2026-06-05')));
    expect(moved.state.context.clock).toMatchObject({ lastHeldOn: '2026-06-05', open: null });
    expect(moved.state.context.marks).toEqual({});
    // Earlier than the day it was begun, it was begun that day as well.
    const before = grow(...life, on('2026-06-09', to('2026-05-29', { next: '2026-11-30' })));
    expect(before.state.context.clock).toMatchObject({ lastHeldOn: '2026-05-29', open: null });
    expect(before.state.context.marks).toEqual({});
  });
});

noRequirementIsUntried(['T9'], (event) => event === 'review.recorded');
