// How long a closed case is kept, and what is over before its day.
import { expect, test } from 'vitest';
import type { Day } from '../../machines/day.ts';
import { retentionOf } from '../../src/engine/outlook/retention.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { live } from './lives/given.ts';
import { closed, inForce, monday, on, type Move } from './lives/lives.ts';

const keptBy = (life: readonly Move[], day: Day) => retentionOf(settle(live(life), day).state.context);
const months = 12;

test('an open case is kept, and no day is set', () => {
  expect(keptBy(inForce(), monday)).toEqual({ months, closedOn: null, until: null, isOver: false, withdrawnEarly: false });
});

test('a closed one for twelve months', () => {
  const kept = { months, closedOn: monday, until: '2027-03-02', withdrawnEarly: false };
  expect(keptBy(closed(), '2027-03-01')).toEqual({ ...kept, isOver: false });
  expect(keptBy(closed(), '2027-03-02')).toEqual({ ...kept, isOver: true });
});

test('without consent it is over the day the consent was withdrawn; once the twelve months have passed as well, for everybody', () => {
  const life = [...inForce(), ...on('2026-05-05', { type: 'processing.withdrawn' })];
  const kept = { months, closedOn: '2026-05-05', isOver: true };
  expect(keptBy(life, '2026-05-05')).toEqual({ ...kept, until: '2026-05-05', withdrawnEarly: true });
  expect(keptBy(life, '2027-05-05')).toEqual({ ...kept, until: '2027-05-05', withdrawnEarly: false });
});
