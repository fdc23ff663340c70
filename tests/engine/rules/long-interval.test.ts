// R4 ends with its ground, and T11 forces a review however a renegotiation came to nothing.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given } from '../lives/given.ts';
import {
  assessed,
  commitment,
  copy,
  goal,
  goals,
  held,
  inForce,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  sealed,
  type Move,
} from '../lives/lives.ts';

const easy: readonly HumanEvent[] = domainCodes.map((domain) => ({ type: 'domain.rated', domain, counsellor: 4, client: 3 }));
const described = (occupation: EventOf<'client.described'>['occupation']): HumanEvent => ({
  type: 'client.described',
  occupation,
  interpreter: 'notNeeded',
  titleExpires: null,
});
const june = '2026-06-15';
const september = '2026-09-01';
const agreed: HumanEvent = { type: 'interval.agreed', given: ['reason'] };
/** Two goals, in ordinary work; on 1 September both agreed on a longer interval. */
const long: Move[] = [
  ...goals(june),
  ...on(
    june,
    goal('g1', june),
    goal('g2', june),
    measure('m1', 'g1', june),
    measure('m2', 'g2', june, { dueOn: '2027-06-01' }),
    commitment('c1'),
    offered(1, 'g1', 'g2'),
    described('ordinaryWork'),
    ...sealed(1),
  ),
  ...on(
    september,
    { type: 'review.opened', occasion: 'regular' },
    ...easy,
    agreed,
    assessed('g1'),
    assessed('g2'),
    noDissent,
    copy,
    held('2027-08-30'),
  ),
];
const dueOn = (day: Day, ...life: readonly (readonly Move[])[]) =>
  reviewDue(
    given(...life)
      .on(day)
      .theState().context,
  );
/** A talk about the job and one of the goals. */
const partial = (day: Day, next: Day, ...events: readonly HumanEvent[]): Move[] =>
  on(day, { type: 'review.opened', occasion: 'jobOrTraining' }, assessed('g1'), ...events, noDissent, copy, held(next));

describe('a long interval after 1 September 2026', () => {
  test('lasts a year', () => {
    expect(dueOn(september, long)).toEqual({ on: '2027-09-01', ceiling: '2027-09-01', rule: 'R4' });
  });
  test('job lost on 5 October, a talk on one goal on the 26th: 1 March 2027 by R2', () => {
    const lost = on('2026-10-05', described('unemployed'));
    expect(dueOn('2026-10-05', long, lost)).toEqual({ on: '2026-11-02', ceiling: '2026-11-02', rule: 'R6' });
    expect(dueOn('2026-10-26', long, lost, partial('2026-10-26', '2027-03-01'))).toEqual({
      on: '2027-03-01',
      ceiling: '2027-03-01',
      rule: 'R2',
    });
    given(long, lost, partial('2026-10-26', '2027-03-01').slice(0, -1))
      .on('2026-10-26')
      .when(held('2027-03-02'))
      .isRefused('beyondCeiling');
  });
  test.each(['lookingForTraining', 'school', 'other'] as const)('ends likewise for somebody whose occupation is now: %s', (occupation) => {
    const changed = on('2026-10-05', described(occupation));
    expect(dueOn('2026-10-26', long, changed, partial('2026-10-26', '2027-03-01'))).toMatchObject({ on: '2027-03-01', rule: 'R2' });
  });
  test('goes on from work to training', () => {
    expect(dueOn('2026-10-05', long, on('2026-10-05', described('training')))).toMatchObject({ rule: 'R4' });
  });
  test.each([1, 2] as const)('ends with a domain rated %i', (counsellor_) => {
    const rated: HumanEvent = { type: 'domain.rated', domain: 'housing', counsellor: counsellor_, client: null };
    const { context } = given(long, partial('2026-10-26', counsellor_ === 1 ? '2026-12-07' : '2027-03-01', rated))
      .on('2026-10-26')
      .theState();
    expect(context.clock).toMatchObject({ longInterval: false, longEndedOn: '2026-10-26' });
    expect(reviewDue(context)).toMatchObject(counsellor_ === 1 ? { rule: 'R5acute', on: '2026-12-07' } : { rule: 'R2', on: '2027-03-01' });
  });
  test('does not come back with its ground', () => {
    const again = [on('2026-10-05', described('unemployed')), on('2026-10-12', described('ordinaryWork'))];
    const { context } = given(long, ...again, partial('2026-10-26', '2027-03-01'))
      .on('2026-10-26')
      .theState();
    expect(context.clock.longInterval).toBe(false);
    expect(reviewDue(context)).toMatchObject({ on: '2027-03-01', rule: 'R2' });
  });
  test('never ends into the past: then four weeks after its ground', () => {
    const lost = on('2027-04-05', described('unemployed'));
    // R6 and R2 fall on one day; the talk about the job leaves the other.
    expect(dueOn('2027-04-05', long, lost)).toMatchObject({ on: '2027-05-03' });
    expect(dueOn('2027-04-12', long, lost, partial('2027-04-12', '2027-05-03'))).toEqual({
      on: '2027-05-03',
      ceiling: '2027-05-03',
      rule: 'R2',
    });
  });
  test('once a talk covers all goals everything is counted from that talk', () => {
    const whole = on(
      '2026-10-26',
      { type: 'review.opened', occasion: 'jobOrTraining' },
      assessed('g1'),
      assessed('g2'),
      noDissent,
      copy,
      held('2027-04-26'),
    );
    const { context } = given(long, on('2026-10-05', described('unemployed')), whole)
      .on('2026-10-26')
      .theState();
    expect(context.clock.longEndedOn).toBeNull();
    expect(reviewDue(context)).toMatchObject({ on: '2027-04-26', rule: 'R2' });
  });
});

describe('T11, a renegotiation without a new version', () => {
  const begun = [inForce(), on(monday, { type: 'renegotiation.begun', because: 'date' })];
  const abandoned: HumanEvent = { type: 'renegotiation.abandoned' };
  test('lapsed, a review follows within 28 days', () => {
    expect(dueOn('2026-03-31', ...begun)).toEqual({ on: '2026-04-28', ceiling: '2026-04-28', rule: 'T11' });
  });
  test('given up on its last day, the same', () => {
    expect(dueOn('2026-03-30', ...begun, on('2026-03-30', abandoned))).toEqual({ on: '2026-04-27', ceiling: '2026-04-27', rule: 'T11' });
  });
  test('given up on its first day, or with a text on the table, the same', () => {
    expect(dueOn(monday, ...begun, on(monday, abandoned))).toEqual({ on: '2026-03-30', ceiling: '2026-03-30', rule: 'T11' });
    expect(dueOn('2026-03-09', ...begun, on('2026-03-05', offered(2, 'g1')), on('2026-03-09', abandoned))).toMatchObject({
      on: '2026-04-07',
      rule: 'T11',
    });
  });
  test('begun and given up again it gains nobody time: the review comes first', () => {
    for (const event of [
      { type: 'renegotiation.begun', because: 'goal' },
      { type: 'completion.begun', because: 'clientWish' },
      { type: 'pause.agreed', reason: 'illness', until: '2026-06-01', contactBy: 'centre' },
    ] as const)
      expect(
        given(...begun, on(monday, abandoned))
          .on(monday)
          .when(event)
          .isRefused('reviewOwed'),
      ).toEqual([{ code: 'reviewOwed', since: monday }]);
    const talk = on('2026-03-09', opened, assessed('g1'), noDissent, copy, held('2026-09-09'));
    given(...begun, on(monday, abandoned), talk)
      .on('2026-03-09')
      .when({ type: 'renegotiation.begun', because: 'goal' })
      .isAllowed();
  });
  test('concluded, none is owed', () => {
    expect(dueOn('2026-03-09', ...begun, on('2026-03-09', offered(2, 'g1'), ...sealed(2)))).toMatchObject({ rule: 'R1' });
  });
});
