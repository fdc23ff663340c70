// The days of a case that belong in a calendar.
import { expect, test } from 'vitest';
import type { Day } from '../../machines/day.ts';
import { appointmentsOf } from '../../src/engine/outlook/appointments.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { plannedFor } from '../../src/engine/outlook/triage.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { live } from './lives/given.ts';
import { closed, completion, inForce, inquiry, on, paused, renegotiation, reviewed, written, type Move } from './lives/lives.ts';

const daysOf = (life: readonly Move[], day: Day): string[] =>
  appointmentsOf(settle(live(life), day).state).map(({ on: at, kind, rule }) => [at, kind, rule].filter(Boolean).join(' '));

test('a review that is owed has its last day with the reason, and the day its window opens', () => {
  expect(daysOf(inForce(), '2026-03-02')).toEqual(['2026-05-05 reviewWindow', '2026-06-02 reviewDue R1']);
});

test('one that is owed before anything goes on is possible from the day it is owed', () => {
  // 4 April is the Saturday before Easter: the last day moves to the 7th.
  expect(daysOf([...renegotiation(), ...on('2026-03-07', { type: 'renegotiation.abandoned' })], '2026-03-07')).toEqual([
    '2026-03-07 reviewWindow',
    '2026-04-07 reviewDue T11',
  ]);
});

test('a planned review stands beside its last day; moved, it stands on its new day only', () => {
  const planned = [...inForce(), ...on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' })];
  expect(daysOf(planned, '2026-04-01')).toEqual(['2026-05-05 reviewWindow', '2026-05-20 reviewPlanned', '2026-06-02 reviewDue R1']);
  const moved = [...planned, ...on('2026-05-04', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-05-27', side: 'client' })];
  expect(daysOf(moved, '2026-05-04')).toContain('2026-05-27 reviewPlanned');
  expect(daysOf(moved, '2026-05-04')).not.toContain('2026-05-20 reviewPlanned');
  const missed = [...moved, ...on('2026-05-28', { type: 'review.missed', review: 'r2', side: 'client' })];
  expect(daysOf(missed, '2026-05-28')).toEqual(['2026-05-05 reviewWindow', '2026-06-02 reviewDue R1']);
});

test('once held, the next review takes its place', () => {
  expect(daysOf([...inForce(), ...reviewed('2026-06-02', '2026-11-02')], '2026-06-02')).toEqual([
    '2026-11-02 reviewPlanned',
    '2026-11-04 reviewWindow',
    '2026-12-02 reviewDue R2',
  ]);
});

test('a pause shows the working day on which it ends, and no review', () => {
  // 1 May 2026 is a holiday, the 4th a Monday.
  expect(daysOf(paused('2026-03-02', '2026-05-01'), '2026-03-02')).toEqual(['2026-05-04 wake']);
  const planned = [...paused(), ...on('2026-03-02', { type: 'review.planned', review: 'r1', for: '2026-07-02' })];
  expect(daysOf(planned, '2026-03-02')).toEqual(['2026-07-02 wake']);
});

test('a first talk that was offered, and a new appointment from a letter', () => {
  const offered = [...inquiry(), ...on('2026-03-03', { type: 'talk.offered', for: '2026-03-10' })];
  expect(daysOf(offered, '2026-03-03')).toEqual(['2026-03-10 firstTalk']);
  const talked = [...offered, ...on('2026-03-10', { type: 'privacy.explained', language: 'ar' }, { type: 'talk.begun' })];
  expect(daysOf(talked, '2026-03-10')).toEqual([]);
  expect(daysOf(written(), '2026-03-02')).toContain('2026-03-12 newAppointment');
});

test('during the final balance no review is due or possible, and a talk that is agreed stays', () => {
  expect(daysOf(completion(), '2026-03-02')).toEqual([]);
  const agreed = [
    ...inForce(),
    ...on('2026-03-02', { type: 'review.planned', review: 'r1', for: '2026-05-20' }, { type: 'completion.begun', because: 'clientWish' }),
  ];
  expect(daysOf(agreed, '2026-03-02')).toEqual(['2026-05-20 reviewPlanned']);
});

test('a closed case has no day in any calendar', () => {
  expect(daysOf(closed(), '2026-06-02')).toEqual([]);
  const offered = [...inquiry(), ...on('2026-03-03', { type: 'talk.offered', for: '2026-03-10' }, { type: 'client.died' } as HumanEvent)];
  expect(daysOf(offered, '2026-03-03')).toEqual([]);
  const planned = [...inForce(), ...on('2026-03-02', { type: 'review.planned', review: 'r1', for: '2026-05-20' })];
  const died = [...planned, ...on('2026-03-02', { type: 'client.died' } as HumanEvent)];
  expect([plannedFor(live(planned)), plannedFor(live(died))]).toEqual(['2026-05-20', null]);
});
