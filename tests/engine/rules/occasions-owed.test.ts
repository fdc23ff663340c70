// R6: every occasion is owed by itself until a talk on or after the day it was learned names it, or covers all active goals.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { Occasion } from '../../../machines/case/events/review.ts';
import type { Day } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given } from '../lives/given.ts';
import {
  assessed,
  commitment,
  copy,
  goal,
  held,
  inForce,
  measure,
  noDissent,
  offered,
  on,
  sealed,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const june = '2026-06-01';
const noted = (occasion: Occasion, happenedOn: Day): HumanEvent => ({ type: 'occasion.noted', occasion, happenedOn });
const about = (occasion: Occasion | 'regular', also: readonly Occasion[] = []): HumanEvent => ({
  type: 'review.opened',
  occasion,
  also: [...also],
});
const move = on('2026-07-06', noted('move', '2026-07-06'));
const order = on('2026-07-13', noted('jobCentreOrder', '2026-07-13'));
const both = [inForce(june), move, order];
const owed = (day: Day, ...life: readonly (readonly Move[])[]) => {
  const { context } = given(...life)
    .on(day)
    .theState();
  return { occasions: context.clock.occasions.map(({ occasion }) => occasion), due: reviewDue(context) };
};
/** A talk of one day that leaves every goal out. */
const partial = (day: Day, next: Day, ...named: readonly HumanEvent[]): Move[] => on(day, ...named, noDissent, copy, held(next));
/** A talk of one day about every goal. */
const whole = (day: Day, next: Day, opening: HumanEvent): Move[] => on(day, opening, assessed('g1'), noDissent, copy, held(next));

describe('a move learned on 6 July, an order of the job centre on the 13th', () => {
  test('the move alone on the 20th: the order is still due on 10 August', () => {
    const life = [...both, partial('2026-07-20', '2026-08-10', about('move'))];
    expect(owed('2026-07-20', ...life)).toEqual({
      occasions: ['jobCentreOrder'],
      due: { on: '2026-08-10', ceiling: '2026-08-10', rule: 'R6' },
    });
    expect(
      given(...life)
        .on('2026-08-11')
        .theState().context.clock.overdue,
    ).toMatchObject({ since: '2026-08-11', rule: 'R6' });
  });
  test('the order alone: the move is still due on 3 August', () => {
    const life = [...both, partial('2026-07-20', '2026-08-03', about('jobCentreOrder'))];
    expect(owed('2026-07-20', ...life)).toMatchObject({ occasions: ['move'], due: { on: '2026-08-03', rule: 'R6' } });
  });
  test('one talk that names both answers both', () => {
    const life = [...both, partial('2026-07-20', '2026-09-01', about('move', ['jobCentreOrder']))];
    expect(owed('2026-07-20', ...life)).toEqual({ occasions: [], due: { on: '2026-09-01', ceiling: '2026-09-01', rule: 'R1' } });
  });
  test('one that covers all active goals answers both, whatever it is about', () => {
    for (const opening of [about('move'), about('courseEvent')])
      expect(owed('2026-07-20', ...both, whole('2026-07-20', '2027-01-20', opening))).toMatchObject({ occasions: [], due: { rule: 'R2' } });
  });
  test('a talk about something else answers neither', () => {
    const life = [...both, partial('2026-07-20', '2026-08-03', about('illness'))];
    expect(owed('2026-07-20', ...life)).toMatchObject({ occasions: ['move', 'jobCentreOrder'], due: { on: '2026-08-03' } });
  });
  test('the same thing learned twice is owed twice: the talk in between answered the first', () => {
    const again = on('2026-07-27', noted('move', '2026-07-26'));
    const life = [...both, partial('2026-07-20', '2026-08-10', about('move')), again];
    expect(owed('2026-07-27', ...life)).toMatchObject({ occasions: ['jobCentreOrder', 'move'] });
  });
});

describe('a talk that was open already', () => {
  test('answers nothing that was learned after it began, not even when it covers all goals', () => {
    const opening = on('2026-07-09', about('move'));
    const rest = on('2026-07-15', assessed('g1'), noDissent, copy, held('2026-08-10'));
    const life = [inForce(june), move, opening, order, rest];
    expect(owed('2026-07-15', ...life)).toMatchObject({ occasions: ['jobCentreOrder'], due: { on: '2026-08-10', rule: 'R6' } });
  });
  test('answers what was learned on the very day it began', () => {
    const life = [inForce(june), on('2026-07-06', about('move'), noted('move', '2026-07-06'))];
    expect(owed('2026-07-06', ...life, on('2026-07-06', noDissent, copy, held('2026-09-01')))).toMatchObject({ occasions: [] });
  });
  test('put off, answers nothing', () => {
    const life = [...both, on('2026-07-20', about('move', ['jobCentreOrder']), { type: 'review.adjourned' })];
    expect(owed('2026-07-20', ...life)).toMatchObject({ occasions: ['move', 'jobCentreOrder'] });
  });
});

describe('neither answers it:', () => {
  const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  test('a first signature', () => {
    const drafts = on(
      '2026-04-01',
      { type: 'goals.resumed' },
      goal('g1', '2026-04-01'),
      measure('m1', 'g1', '2026-04-01'),
      commitment('c1'),
    );
    const signing = on('2026-04-13', offered(1, 'g1'), ...sealed(1));
    const { context } = given(withoutAgreement(), drafts, on('2026-04-09', violence), signing).on('2026-04-13').theState();
    expect(context.clock.occasions).toEqual([{ occasion: 'violence', learnedOn: '2026-04-09' }]);
    expect(reviewDue(context)).toEqual({ on: '2026-05-07', ceiling: '2026-05-07', rule: 'R6' });
  });
  test('a new version', () => {
    const begun = on('2026-07-09', { type: 'renegotiation.begun', because: 'goal' }, offered(2, 'g1'), ...sealed(2));
    expect(owed('2026-07-09', inForce(june), on('2026-07-09', violence), begun)).toMatchObject({
      occasions: ['violence'],
      due: { on: '2026-08-06', rule: 'R6' },
    });
  });
  test('a waiver of another review', () => {
    const life = [inForce(june), on('2026-09-07', noted('move', '2026-09-07'))];
    const waived = on('2026-09-07', { type: 'review.waived', because: 'other', given: ['reason'] });
    expect(
      given(...life)
        .on('2026-09-07')
        .theState().context.clock.overdue,
    ).toMatchObject({ rule: 'R1' });
    expect(owed('2026-09-07', ...life, waived)).toMatchObject({ occasions: ['move'], due: { on: '2026-10-05', rule: 'R6' } });
  });
  test('what ends the danger', () => {
    const over = on(
      '2026-07-10',
      { type: 'risk.answered', risk: 'x1', action: 'safePlace' },
      { type: 'risk.lifted', risk: 'x1', given: ['reason'] },
    );
    expect(owed('2026-07-10', inForce(june), on('2026-07-09', violence), over)).toMatchObject({ occasions: ['violence'] });
  });
  test('contact that comes back, a renegotiation given up, the end of the agreement', () => {
    const later: readonly (readonly Move[])[] = [
      on(
        '2026-07-14',
        { type: 'appointment.missed' },
        { type: 'contact.attempted', channel: 'phone' },
        { type: 'contact.resumed', excuse: 'fare' },
      ),
      on('2026-07-14', { type: 'renegotiation.begun', because: 'date' }, { type: 'renegotiation.abandoned' }),
      on('2026-07-14', { type: 'agreement.ended', side: 'client' }),
      on('2026-07-14', { type: 'completion.begun', because: 'clientWish' }, { type: 'completion.abandoned' }),
    ];
    for (const events of later) expect(owed('2026-07-14', ...both, events).occasions).toEqual(['move', 'jobCentreOrder']);
  });
});

describe('overdue because of an occasion', () => {
  const life = [inForce(june), move, order];
  test('it ends with the talk that names it; a reason is asked for by that talk only', () => {
    expect(
      given(...life)
        .on('2026-08-05')
        .theState().context.clock.overdue,
    ).toMatchObject({ since: '2026-08-04', rule: 'R6' });
    given(...life, on('2026-08-05', about('illness'), noDissent, copy))
      .on('2026-08-05')
      .when(held('2026-08-10'))
      .isAllowed({ clock: 'overdue' });
    const talk = on('2026-08-05', about('move'), noDissent, copy);
    given(...life, talk)
      .on('2026-08-05')
      .when(held('2026-08-10'))
      .isRefused('lateReasonMissing');
    const { context } = given(...life, talk)
      .on('2026-08-05')
      .when(held('2026-08-10', 'centre'))
      .isAllowed({ clock: 'scheduled' });
    expect(reviewDue(context)).toMatchObject({ on: '2026-08-10', rule: 'R6' });
  });
  test('its waiver waives that occasion and no other', () => {
    const waived = on('2026-08-05', { type: 'review.waived', because: 'equivalentTalk', given: ['reason'] });
    expect(owed('2026-08-05', ...life, waived)).toMatchObject({ occasions: ['jobCentreOrder'], due: { on: '2026-08-10', rule: 'R6' } });
  });
});

describe('in a case without a goal', () => {
  test('a talk about an occasion is about that occasion alone', () => {
    const plan = [withoutAgreement(june), move, order];
    expect(owed('2026-07-20', ...plan, partial('2026-07-20', '2026-08-10', about('move')))).toMatchObject({
      occasions: ['jobCentreOrder'],
      due: { on: '2026-08-10', rule: 'R6' },
    });
  });
  test('a regular one is about everything', () => {
    const plan = [withoutAgreement(june), on('2026-08-10', noted('move', '2026-08-10'))];
    expect(owed('2026-08-17', ...plan, partial('2026-08-17', '2027-02-17', about('regular')))).toMatchObject({
      occasions: [],
      due: { on: '2027-02-17', rule: 'R2' },
    });
  });
});
