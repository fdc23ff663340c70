// How often the day of an appointment was set anew, when last, and for how long one that was taken away is still told.
import { expect, test } from 'vitest';
import type { Day } from '../../machines/day.ts';
import { appointmentHistory } from '../../src/engine/log/appointment-history.ts';
import { appointmentsOf } from '../../src/engine/outlook/appointments.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { live, logOf, placeIn } from './lives/given.ts';
import { inForce, on, reviewed, type Move } from './lives/lives.ts';

const at = (day: Day): string => `${day}T09:00:00.000Z`;

function plannedBy(moves: readonly Move[], today: Day) {
  const log = { input: placeIn('HE'), entries: logOf(moves).entries.map((entry) => ({ ...entry, at: at(entry.on) })) };
  const known = appointmentHistory(log, appointmentsOf(settle(live(moves), today).state), today);
  return known.filter(({ kind }) => kind === 'reviewPlanned').map(({ kind: _kind, rule: _rule, ...one }) => one);
}

const planned = [...inForce(), ...on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' })];
const moved = [...planned, ...on('2026-04-08', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-05-27', side: 'client' })];
const restsFrom = (day: Day) => on(day, { type: 'pause.agreed', reason: 'illness', until: '2026-08-03', contactBy: 'centre' });

test('a day that stands has not changed, whatever else was noted', () => {
  const noted = [...planned, ...on('2026-04-08', { type: 'contact.noted', channel: 'phone' })];
  const stands = [{ on: '2026-05-20', changes: 0, changedAt: at('2026-04-01'), isCancelled: false }];
  expect([plannedBy(planned, '2026-04-01'), plannedBy(noted, '2026-04-10')]).toEqual([stands, stands]);
});

test('one that was moved has changed once for each time, on the day of the last', () => {
  const again = [...moved, ...on('2026-04-15', { type: 'review.moved', review: 'r2', to: 'r3', for: '2026-05-28', side: 'client' })];
  expect(plannedBy(moved, '2026-04-08')).toEqual([{ on: '2026-05-27', changes: 1, changedAt: at('2026-04-08'), isCancelled: false }]);
  expect(plannedBy(again, '2026-04-15')).toEqual([{ on: '2026-05-28', changes: 2, changedAt: at('2026-04-15'), isCancelled: false }]);
});

test('one that was taken away is told as such until its day has passed', () => {
  const resting = [...moved, ...restsFrom('2026-04-20')];
  const cancelled = [{ on: '2026-05-27', changes: 2, changedAt: at('2026-04-20'), isCancelled: true }];
  expect([plannedBy(resting, '2026-04-20'), plannedBy(resting, '2026-05-27')]).toEqual([cancelled, cancelled]);
  expect(plannedBy(resting, '2026-05-28')).toEqual([]);
});

test('one that was taken away and agreed anew has changed twice', () => {
  const again = [
    ...planned,
    ...restsFrom('2026-04-20'),
    ...on('2026-04-21', { type: 'pause.ended' }),
    ...on('2026-04-22', { type: 'review.planned', review: 'r2', for: '2026-05-18' }),
  ];
  expect(plannedBy(again, '2026-04-22')).toEqual([{ on: '2026-05-18', changes: 2, changedAt: at('2026-04-22'), isCancelled: false }]);
});

test('what only the passing of days has taken away changed with the last entry', () => {
  const log = { input: placeIn('HE'), entries: logOf(planned).entries.map((entry) => ({ ...entry, at: at(entry.on) })) };
  const known = appointmentHistory(log, [], '2026-04-10');
  expect(known.find(({ kind }) => kind === 'reviewPlanned')).toMatchObject({ changedAt: at('2026-04-01'), isCancelled: true });
  expect(known.map(({ kind }) => kind)).not.toContain(undefined);
  expect(appointmentHistory({ ...log, entries: [] }, [], '2026-04-10')).toEqual([]);
});

test('what has passed is over and was not taken away', () => {
  const held = { input: placeIn('HE'), entries: logOf([...planned, ...reviewed('2026-05-20', '2026-11-20')]).entries };
  expect(appointmentHistory(held, [], '2027-06-01')).toEqual([]);
  const missed = [...planned, ...on('2026-05-20', { type: 'review.missed', review: 'r1', side: 'client' })];
  expect(plannedBy(missed, '2026-05-20')).toEqual([]);
});
