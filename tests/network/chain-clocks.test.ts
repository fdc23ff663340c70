// Legal clocks in a case, counted by hand.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { clocksOn, clocksUntold } from '../../src/network/chains/clocks.ts';
import { live } from '../engine/lives/given.ts';
import { inForce, on, type Move } from '../engine/lives/lives.ts';

type Stage = EventOf<'recognition.noted'>['stage'];
const recognition = (stage: Stage, happenedOn: Day, result: EventOf<'recognition.noted'>['result'] = null): Move[] =>
  on('2026-12-14', { type: 'recognition.noted', stage, happenedOn, result });
const course = (stage: EventOf<'course.noted'>['stage'], happenedOn: Day): Move[] =>
  on('2026-12-14', { type: 'course.noted', course: 'integrationCourse', stage, happenedOn });
const admitted = (happenedOn: Day) => course('admitted', happenedOn);
const arrived = (stage: EventOf<'arrival.noted'>['stage'], happenedOn: Day): Move[] =>
  on('2026-12-14', { type: 'arrival.noted', stage, happenedOn });
const described = (facts: Partial<EventOf<'client.described'>>): Move[] =>
  on('2026-12-14', { type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null, ...facts });
const untold = (...history: readonly Move[][]) => clocksUntold(live([inForce(), ...history].flat()).context).map(({ clock }) => clock.from);
const running = (today: Day, ...history: readonly Move[][]) =>
  clocksOn(live([inForce(), ...history].flat()).context, today).map(
    ({ clock, step, since, until, isOver }) => `${clock.code} at ${step.code} ${since} to ${until}${isOver ? ', over' : ''}`,
  );

describe('the clocks of recognition', () => {
  test('given an application on 31 January, receipt is due by the last day of February', () => {
    expect(running('2026-02-28', recognition('applied', '2026-01-31'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-01-31 to 2026-02-28',
    ]);
    expect(running('2026-03-01', recognition('applied', '2026-01-31'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-01-31 to 2026-02-28, over',
    ]);
  });
  test('given the receipt, no clock runs until the papers are complete, then one of three months', () => {
    const received = [recognition('applied', '2026-03-02'), recognition('received', '2026-03-16')];
    expect(running('2026-03-20', ...received)).toEqual([]);
    expect(running('2026-04-20', ...received, recognition('documentsComplete', '2026-04-15'))).toEqual([
      'recognitionDecision at receiveDecision 2026-04-15 to 2026-07-15',
    ]);
  });
  test('the decision stops it; before that day it was running', () => {
    const path = [recognition('documentsComplete', '2026-04-15'), recognition('decided', '2026-06-30', 'full')];
    expect(running('2026-06-29', ...path)).toHaveLength(1);
    expect(running('2026-06-30', ...path)).toEqual([]);
  });
  test('a receipt of an earlier application stops no later one', () => {
    expect(running('2026-10-05', recognition('received', '2026-03-16'), recognition('applied', '2026-10-01'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-10-01 to 2026-11-01',
    ]);
  });
});

describe('the clock of the course', () => {
  test('given a registration on 2 March, the course should begin by 13 April', () => {
    expect(running('2026-04-13', course('registered', '2026-03-02'))).toEqual([
      'courseStart at registerForCourse 2026-03-02 to 2026-04-13',
    ]);
    expect(running('2026-04-14', course('registered', '2026-03-02'))).toEqual([
      'courseStart at registerForCourse 2026-03-02 to 2026-04-13, over',
    ]);
  });
  test('stops when it begins, and has not begun on days before it was registered for', () => {
    expect(running('2026-06-01', course('registered', '2026-03-02'), course('begun', '2026-04-20'))).toEqual([]);
    expect(running('2026-03-01', course('registered', '2026-03-02'))).toEqual([]);
  });
  test('another course counts anew', () => {
    expect(running('2026-10-01', course('begun', '2026-04-20'), course('registered', '2026-09-07'))).toEqual([
      'courseStart at registerForCourse 2026-09-07 to 2026-10-19',
    ]);
  });
});

test('where nothing is told nothing runs, and it is known what to ask for', () => {
  expect(running('2026-12-31')).toEqual([]);
  expect(untold()).toEqual(['moveIn', 'firstTitle', 'courseEntitled', 'courseRegistered', 'recognitionApplied', 'documentsComplete']);
});

describe('the clocks of arrival', () => {
  test('given a home moved into on 1 June, the address is registered by 15 June; that stops it', () => {
    expect(running('2026-06-16', arrived('movedIn', '2026-06-01'))).toEqual([
      'addressRegistration at registerAddress 2026-06-01 to 2026-06-15, over',
    ]);
    expect(running('2026-06-16', arrived('movedIn', '2026-06-01'), arrived('addressRegistered', '2026-06-12'))).toEqual([]);
  });
  test('moved once more, an address that was registered before is to be registered anew', () => {
    const before = [arrived('movedIn', '2026-01-05'), arrived('addressRegistered', '2026-01-07')];
    expect(running('2026-06-02', ...before, arrived('movedIn', '2026-06-01'))).toEqual([
      'addressRegistration at registerAddress 2026-06-01 to 2026-06-15',
    ]);
  });
  test('given protection since 10 March 2024, the residence rule ends on 10 March 2027 and is owed nothing afterwards', () => {
    const titled = [described({ title: 'protection' }), arrived('firstTitle', '2024-03-10'), admitted('2026-12-01')];
    expect(running('2027-03-10', ...titled)).toContain('residenceRule at clarifyResidence 2024-03-10 to 2027-03-10');
    expect(running('2027-03-11', ...titled).filter((clock) => clock.startsWith('residenceRule'))).toEqual([]);
  });
  test('a settlement permit comes with no residence rule, and nobody asks for its day', () => {
    expect(running('2026-12-31', described({ title: 'settlement' }), arrived('firstTitle', '2026-09-01'))).toEqual([
      'courseEntitlement at confirmEntitlement 2026-09-01 to 2027-09-01',
    ]);
    expect(untold(described({ title: 'settlement' }))).not.toContain('firstTitle');
  });
});

describe('the claim to an integration course', () => {
  const protection = described({ title: 'protection' });
  const claim = (today: Day, ...history: readonly Move[][]) =>
    running(today, ...history).filter((clock) => clock.startsWith('courseEntitlement'));
  test('lapses a year after the title', () => {
    expect(claim('2026-12-31', protection, arrived('firstTitle', '2026-01-15'))).toEqual([
      'courseEntitlement at confirmEntitlement 2026-01-15 to 2027-01-15',
    ]);
    expect(claim('2027-01-16', protection, arrived('firstTitle', '2026-01-15'))).toEqual([
      'courseEntitlement at confirmEntitlement 2026-01-15 to 2027-01-15, over',
    ]);
  });
  test('is kept by whoever registers', () => {
    expect(claim('2026-12-31', protection, arrived('firstTitle', '2026-01-15'), course('registered', '2026-08-03'))).toEqual([]);
  });
  test('comes by admission where the title gives none, and is counted from that', () => {
    const tolerated = [described({ title: 'toleration' }), arrived('firstTitle', '2026-01-15')];
    expect(claim('2026-12-31', ...tolerated)).toEqual([]);
    expect(claim('2026-12-31', ...tolerated, admitted('2026-10-01'))).toEqual([
      'courseEntitlement at confirmEntitlement 2026-10-01 to 2027-10-01',
    ]);
  });
});
