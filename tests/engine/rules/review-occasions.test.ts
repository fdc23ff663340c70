// R6, R7 and R9 in sentences: what happens in between, what such a talk counts for, and pauses.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import { Occasion } from '../../../machines/case/events/review.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  assessed,
  clarification,
  closed,
  copy,
  drafted,
  goals,
  held,
  inForce,
  monday,
  needsAssessment,
  noDissent,
  on,
  opened,
  paused,
  reviewed,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const dueOf = (life: readonly Move[], day: string) => reviewDue(given(life).on(day).theState().context);
const noted = (occasion: Occasion, happenedOn: string): HumanEvent => ({ type: 'occasion.noted', occasion, happenedOn });
const described = (changes: Partial<EventOf<'client.described'>>): HumanEvent => ({
  type: 'client.described',
  occupation: 'unemployed',
  interpreter: 'notNeeded',
  titleExpires: '2027-06-30',
  ...changes,
});

describe('R6, something has happened', () => {
  test.each(Occasion.options)('%s: a review within 28 days of the day the centre learned of it', (occasion) => {
    const { context } = given(inForce())
      .on('2026-04-20')
      .when(noted(occasion, '2026-04-01'))
      .isAllowed({ stage: 'inForce', clock: 'scheduled' });
    expect(reviewDue(context)).toEqual({ on: '2026-05-18', ceiling: '2026-05-18', rule: 'R6' });
  });
  test('learned late in the interval it puts nothing off', () => {
    const before = [...inForce(), ...on('2026-05-04', noted('move', '2026-05-01'))];
    expect(dueOf(before, '2026-05-04')).toMatchObject({ rule: 'R6', ceiling: '2026-06-01' });
    const sameDay = [...inForce(), ...on('2026-05-05', noted('move', '2026-05-01'))];
    expect(dueOf(sameDay, '2026-05-05')).toMatchObject({ rule: 'R6', ceiling: '2026-06-02' });
    const later = [...inForce(), ...on('2026-05-06', noted('move', '2026-05-01'))];
    expect(dueOf(later, '2026-05-06')).toMatchObject({ rule: 'R1', ceiling: '2026-06-02' });
  });
  test('of several the first counts', () => {
    const two = [...inForce(), ...on('2026-03-16', noted('birth', '2026-03-14')), ...on('2026-03-23', noted('move', '2026-03-20'))];
    expect(dueOf(two, '2026-03-23')).toMatchObject({ ceiling: '2026-04-13' });
  });
  test('it does not happen tomorrow', () => {
    expect(given(inForce()).on(monday).when(noted('move', '2026-03-03')).isRefused('futureDay')).toEqual([
      { code: 'futureDay', today: monday },
    ]);
    given(inForce()).on(monday).when(noted('move', monday)).isAllowed();
  });
  test('without an agreement it is the same; before any review is counted it brings nothing forward', () => {
    expect(dueOf([...withoutAgreement(), ...on(monday, noted('illness', monday))], monday)).toMatchObject({ rule: 'R6' });
    for (const life of [clarification(), needsAssessment(), goals(), drafted()]) {
      const { context } = given(life).on(monday).when(noted('illness', monday)).isAllowed();
      expect(context.clock.occasions).toEqual([]);
    }
  });
  test('the review that follows settles it', () => {
    const life = [...inForce(), ...on('2026-03-16', noted('move', '2026-03-14')), ...reviewed('2026-04-01', '2026-10-01')];
    expect(dueOf(life, '2026-04-01')).toMatchObject({ rule: 'R2', ceiling: '2026-10-01' });
  });
  test('work begun or lost, and another title, are such a thing; a word about something else is not', () => {
    const life = [...inForce(), ...on(monday, described({}))];
    const after = (changes: Partial<EventOf<'client.described'>>, start = life) =>
      given([...start, ...on('2026-03-09', described(changes))])
        .on('2026-03-09')
        .theState()
        .context.clock.occasions.filter(({ learnedOn }) => learnedOn === '2026-03-09');
    const jobOrTraining = [{ occasion: 'jobOrTraining', learnedOn: '2026-03-09' }];
    expect(after({ occupation: 'ordinaryWork' })).toEqual(jobOrTraining);
    expect(after({ occupation: 'training' })).toEqual(jobOrTraining);
    expect(after({}, [...life, ...on(monday, described({ occupation: 'training' }))])).toEqual(jobOrTraining);
    expect(after({ titleExpires: '2029-06-30' })).toEqual([{ occasion: 'titleChanged', learnedOn: '2026-03-09' }]);
    expect(after({ titleExpires: null })).toEqual([{ occasion: 'titleChanged', learnedOn: '2026-03-09' }]);
    expect(after({ interpreter: 'needed', occupation: 'school', reachBy: 'phone' })).toEqual([]);
    expect(after({ occupation: 'ordinaryWork' }, [...life, ...on(monday, described({ occupation: 'training' }))])).toEqual([]);
  });
  test('violence is such a thing as soon as it is noted, another risk is not', () => {
    const violence = given(inForce()).on('2026-03-09').when({ type: 'risk.noted', risk: 'x1', kind: 'violence' }).isAllowed();
    expect(violence.context.clock.occasions).toEqual([{ occasion: 'violence', learnedOn: '2026-03-09' }]);
    const other = given(inForce()).on('2026-03-09').when({ type: 'risk.noted', risk: 'x1', kind: 'expiringTitle' }).isAllowed();
    expect(other.context.clock.occasions).toEqual([]);
  });
  test('it falls overdue like any other, and holds things up', () => {
    const life = [...inForce(), ...on('2026-03-09', noted('move', '2026-03-09'))];
    expect(given(life).on('2026-04-07').theState().context.clock.overdue).toBeNull();
    // Easter Monday has moved the last day to Tuesday.
    expect(given(life).on('2026-04-08').theState().context.clock.overdue).toEqual({
      since: '2026-04-08',
      due: '2026-04-07',
      ceiling: '2026-04-06',
      rule: 'R6',
    });
    given(life).on('2026-04-08').when({ type: 'completion.begun', because: 'clientWish' }).isRefused('reviewOverdue');
  });
  test('in a closed case nothing is due', () => {
    given(closed()).on('2026-03-09').when(noted('move', '2026-03-09')).isRefused('notNow');
    expect(given(closed()).on(monday).theState().context.clock.occasions).toEqual([]);
  });
});

describe('R7, a talk about one occasion', () => {
  const april = '2026-04-01';
  const about = (...events: readonly HumanEvent[]): Move[] => [...inForce(), ...on(april, opened, ...events, noDissent, copy)];

  test('that covers every active goal counts as a regular one', () => {
    const { context } = given(about(assessed('g1')))
      .on(april)
      .when(held('2026-10-01'))
      .isAllowed({ clock: 'scheduled' });
    expect(context.clock).toMatchObject({ lastHeldOn: april, firstReviewFrom: null });
    expect(reviewDue(context)).toMatchObject({ rule: 'R2', ceiling: '2026-10-01' });
  });
  test('that leaves a goal out is held, and the regular clock runs on', () => {
    expect(given(about()).on(april).when(held('2026-06-03')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-06-02' },
    ]);
    const { context } = given(about()).on(april).when(held('2026-06-02')).isAllowed({ stage: 'inForce', clock: 'scheduled' });
    expect(context.clock).toMatchObject({ lastHeldOn: null, firstReviewFrom: monday, open: null });
    expect(reviewDue(context)).toMatchObject({ rule: 'R1', ceiling: '2026-06-02' });
    expect(context.presence.lastContactOn).toBe(april);
  });
  test('that leaves a goal out settles the occasion it is about, and no other', () => {
    const learned = [...inForce(), ...on('2026-03-16', noted('move', '2026-03-14'), noted('courseEvent', '2026-03-15'))];
    const talk = (also: readonly Occasion[]) =>
      on(april, { type: 'review.opened', occasion: 'courseEvent', also: [...also] }, noDissent, copy);
    const { context } = given(learned, talk([])).on(april).when(held('2026-04-13')).isAllowed();
    expect(context.clock.occasions).toEqual([{ occasion: 'move', learnedOn: '2026-03-16' }]);
    expect(reviewDue(context)).toMatchObject({ rule: 'R6', ceiling: '2026-04-13' });
    const both = given(learned, talk(['move']))
      .on(april)
      .when(held('2026-06-02'))
      .isAllowed();
    expect(both.context.clock.occasions).toEqual([]);
    expect(reviewDue(both.context)).toMatchObject({ rule: 'R1' });
  });
  test('leaves a goal out while the regular review is overdue or owed as well, and ends neither', () => {
    const late = [...inForce(), ...on('2026-06-03', opened, noDissent, copy)];
    const still = given(late).on('2026-06-03').when(held('2026-07-01')).isAllowed({ clock: 'overdue' });
    expect(still.context.clock.overdue).toMatchObject({ since: '2026-06-03', rule: 'R1' });
    given(late).on('2026-06-03').when(held('2026-07-02')).isRefused('beyondCeiling');
    const woken = [...paused(), ...on('2026-05-04', { type: 'pause.ended' }, opened, noDissent, copy)];
    const owing = given(woken).on('2026-05-04').when(held('2026-06-01')).isAllowed();
    expect(owing.context.clock.owed).toEqual({ since: '2026-05-04', because: 'pause' });
  });
  test('a regular one leaves none out', () => {
    const regular = [...inForce(), ...on('2026-05-05', { type: 'review.opened', occasion: 'regular' }, noDissent, copy)];
    expect(given(regular).on('2026-05-05').when(held('2026-06-02')).isRefused('goalsUnassessed')).toEqual([
      { code: 'goalsUnassessed', goals: ['g1'] },
    ]);
  });
  test('on the very day the regular one is due it leaves that one due', () => {
    const onTheDay = [...inForce(), ...on('2026-06-02', opened, noDissent, copy)];
    // On the day itself one about an occasion is held, and the regular one is still due that day.
    const { context } = given(onTheDay).on('2026-06-02').when(held('2026-06-02')).isAllowed({ clock: 'scheduled' });
    expect(reviewDue(context)).toMatchObject({ on: '2026-06-02', rule: 'R1' });
    given(onTheDay).on('2026-06-02').when(held('2026-06-03')).isRefused('beyondCeiling');
  });
  test('on which the regular review is due as well does not put it off by a day', () => {
    const life = [...inForce(), ...on('2026-06-01', opened, noDissent, copy, held('2026-06-02'))];
    expect(placesOf(given(life).on('2026-06-02').theState()).clock).toBe('due');
    expect(given(life).on('2026-06-03').theState().context.clock.overdue?.since).toBe('2026-06-03');
  });
});

describe('R9, a pause', () => {
  const pausedUntil = (from: string, until: string): Move[] => [
    ...inForce(),
    ...on(from, { type: 'pause.agreed', reason: 'travel', until, contactBy: 'client' }),
  ];
  test('suspends what falls into it; 28 days after waking a review is due', () => {
    // The first review would have been due on 2 June.
    const life = pausedUntil('2026-05-11', '2026-07-01');
    expect(given(life).on('2026-06-30').theCalendarSays()).toEqual([]);
    expect(dueOf(life, '2026-07-01')).toEqual({ on: '2026-07-29', ceiling: '2026-07-29', rule: 'R9' });
  });
  test.each([
    ['the day before it would be due', '2026-06-01', 'R1', '2026-06-02'],
    ['the day it would be due', '2026-06-02', 'R1', '2026-06-02'],
    ['the day after it would have been due', '2026-06-03', 'R9', '2026-07-01'],
  ] as const)('shortens no obligation: waking on %s', (_when, until, rule, ceiling) => {
    expect(dueOf(pausedUntil('2026-05-11', until), until)).toMatchObject({ rule, ceiling });
  });
  test('what was learned during the pause is talked about when it is over', () => {
    const life = [...pausedUntil('2026-03-03', '2026-08-31'), ...on('2026-05-11', noted('birth', '2026-05-10'))];
    expect(given(life).on('2026-08-30').theCalendarSays()).toEqual([]);
    expect(dueOf(life, '2026-08-31')).toMatchObject({ rule: 'R9', ceiling: '2026-09-28' });
    const justBefore = [...pausedUntil('2026-03-03', '2026-08-31'), ...on('2026-08-24', noted('move', '2026-08-24'))];
    expect(dueOf(justBefore, '2026-08-31')).toMatchObject({ rule: 'R6', ceiling: '2026-09-21' });
  });
  test('a rating of 1 counts six weeks from waking, so the review after waking comes first', () => {
    const acute: HumanEvent = { type: 'domain.rated', domain: 'housing', counsellor: 1, client: null };
    const life = [
      ...pausedUntil('2026-03-03', '2026-08-31').slice(0, -1),
      ...on(monday, opened, acute, assessed('g1'), noDissent, copy, held('2026-04-13')),
    ];
    const pausing = on('2026-03-09', { type: 'pause.agreed', reason: 'crisis', until: '2026-08-03', contactBy: 'centre' });
    expect(dueOf([...life, ...pausing], '2026-08-03')).toMatchObject({ rule: 'R9', ceiling: '2026-08-31' });
    const held2 = on('2026-08-10', opened, assessed('g1'), noDissent, copy, held('2026-09-21'));
    expect(dueOf([...life, ...pausing, ...held2], '2026-08-10')).toMatchObject({ rule: 'R5acute', ceiling: '2026-09-21' });
  });
  test('once the review after waking is held, everything is counted from it', () => {
    const life = [...pausedUntil('2026-05-11', '2026-07-01'), ...reviewed('2026-07-20', '2027-01-20')];
    const { context } = given(life).on('2026-07-20').theState();
    expect(context.clock).toMatchObject({ owed: null, anew: null });
    expect(reviewDue(context)).toMatchObject({ rule: 'R2', ceiling: '2027-01-20' });
  });
});

noRequirementIsUntried(['R6']);
