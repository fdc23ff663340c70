// The six stages of a case: what the step indicator may claim.
import { expect, test } from 'vitest';
import type { CaseState } from '../../../../src/engine/state/case-state.ts';
import { stageMarksOf } from '../../../../src/ui/counselling/case/stage-marks.ts';
import { viewAfter } from '../../views.ts';

const at = (stage: string): CaseState => ({
  ...viewAfter(1).state,
  value: { open: { stage, presence: 'reachable', reviewClock: 'off' } },
});

test('an inquiry stands at the first stage and everything is ahead', () => {
  expect(stageMarksOf(viewAfter(1).state)).toEqual(['here', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
});

test('a whole life has every stage behind it', () => {
  const { state } = viewAfter(999);
  expect(state.value).toBe('closed');
  expect(stageMarksOf(state)).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
});

test('counselling without an agreement never claims a signature', () => {
  expect(stageMarksOf(at('withoutAgreement'))[3]).toBe('skipped');
});

test('a case closed after its inquiry claims nothing but the inquiry', () => {
  const { context } = viewAfter(1).state;
  expect(stageMarksOf({ value: 'closed', context })).toEqual(['done', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
});

test.each(['anotherCentre', 'consentWithdrawn'] as const)('what would have come next is needed no more after: %s', (reason) => {
  const { context } = viewAfter(1).state;
  const closed: CaseState = { value: 'closed', context: { ...context, ending: { ...context.ending, reason } } };
  expect(stageMarksOf(closed)).toEqual(['done', 'spared', 'spared', 'spared', 'spared', 'spared']);
});

test('a stage passed over before the last that took place stays left out, however the case ended', () => {
  const { context } = viewAfter(999).state;
  const ending = { ...context.ending, reason: 'anotherCentre' } as const;
  const clock = { ...context.clock, lastHeldOn: null, anew: null };
  expect(stageMarksOf({ value: 'closed', context: { ...context, ending, clock } })[4]).toBe('skipped');
});
