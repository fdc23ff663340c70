// A state path is read in one place: of open cases a place in every region, of closed ones the state itself.
import { expect, test } from 'vitest';
import { leavesOf, placeIn, stageOf } from '../../src/engine/state/state-path.ts';
import { live } from './lives/given.ts';
import { attemptedOnce, closed, handover, inquiry, renegotiationSigning } from './lives/lives.ts';

test('an open case stands somewhere in every region', () => {
  expect(stageOf(live(inquiry()))).toBe('intake.inquiry');
  expect(stageOf(live(renegotiationSigning()))).toBe('renegotiation.signing');
  expect(placeIn(live(attemptedOnce()), 'presence')).toBe('outOfContact.attemptedOnce');
  expect(placeIn(live(handover()), 'handover')).toBe('offered');
  expect(placeIn(live(inquiry()), 'reviewClock')).toBe('off');
});

test('a closed case has left all regions', () => {
  const state = live(closed());
  expect(stageOf(state)).toBe('closed');
  expect((['stage', 'talk', 'presence', 'handover', 'reviewClock'] as const).map((region) => placeIn(state, region))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the innermost states, each by the way to it', () => {
  expect(leavesOf(live(attemptedOnce()).value)).toEqual([
    'open.stage.inForce',
    'open.talk.noTalk',
    'open.presence.outOfContact.attemptedOnce',
    'open.handover.none',
    'open.reviewClock.scheduled',
  ]);
  expect(leavesOf('erased')).toEqual(['erased']);
});

test('what is no value of the case chart is a defect', () => {
  expect(() => stageOf({ value: { elsewhere: 'lost' } })).toThrow('no stage in {"elsewhere":"lost"}');
});
