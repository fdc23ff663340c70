// Warnings while drafting: they never block, and they are said only when there is something to pause at.
import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../machines/case/checks/warnings.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { live } from '../engine/lives/given.ts';
import { drafted, goal, goals, measure, monday, on } from '../engine/lives/lives.ts';

const warnings = (...events: readonly HumanEvent[]) => warningsOf(live([...goals(), ...on(monday, ...events)]).context);
const centred = (id: string, of: string) => measure(id, of, monday, { responsible: 'centre' });

describe('warnings while drafting', () => {
  test('a sound draft gives no reason to pause', () => {
    expect(warnings(goal('g1', monday), centred('m1', 'g1'))).toEqual([]);
    expect(warnings()).toEqual([]);
  });
  test('more than five goals', () => {
    const five = ['g1', 'g2', 'g3', 'g4', 'g5'].map((id) => goal(id, monday));
    expect(warnings(...five)).toEqual([]);
    expect(warnings(...five, goal('g6', monday))).toEqual([{ code: 'manyGoals', limit: 5 }]);
    expect(warnings(...five, goal('g6', monday), { type: 'goal.dropped', goal: 'g1', cause: 'client' })).toEqual([]);
  });
  test('all measures on the client', () => {
    expect(warnings(goal('g1', monday), measure('m1', 'g1', monday))).toEqual([{ code: 'onlyClientMeasures' }]);
    expect(warnings(goal('g1', monday), measure('m1', 'g1', monday), centred('m2', 'g1'))).toEqual([]);
  });
  test('a goal beyond the expiry of the title', () => {
    const expires = (titleExpires: string | null): HumanEvent => ({
      type: 'client.described',
      occupation: 'other',
      interpreter: 'notNeeded',
      titleExpires,
    });
    const late = [goal('g1', monday, { dueOn: '2026-09-02' }), centred('m1', 'g1')];
    expect(warnings(...late, expires('2026-09-01'))).toEqual([{ code: 'goalsBeyondTitle', goals: ['g1'], titleExpires: '2026-09-01' }]);
    expect(warnings(...late, expires('2026-09-02'))).toEqual([]);
    expect(warnings(...late, expires(null))).toEqual([]);
    expect(warnings(...late, expires('2026-09-01'), { type: 'goal.dropped', goal: 'g1', cause: 'client' })).toEqual([]);
  });
  test('an offer that does not take the client', () => {
    const checked = (eligible: boolean): HumanEvent => ({ type: 'offer.checked', measure: 'm1', eligible, openUntil: null });
    const offer = [goal('g1', monday), measure('m1', 'g1', monday, { responsible: 'centre', needsOffer: true })];
    expect(warnings(...offer, checked(false))).toEqual([{ code: 'notEligible', measures: ['m1'] }]);
    expect(warnings(...offer, checked(true))).toEqual([]);
    expect(warnings(...offer)).toEqual([]);
  });
  test('several at once, in the order in which they are looked for', () => {
    const codes = warningsOf(live([...drafted(), ...on(monday, ...['g2', 'g3', 'g4', 'g5', 'g6'].map((id) => goal(id, monday)))]).context);
    expect(codes.map(({ code }) => code)).toEqual(['manyGoals', 'onlyClientMeasures']);
  });
});
