// The demonstration: a case in every state, believable on whatever day it is shown.
import { describe, expect, test } from 'vitest';
import { plus } from '../../machines/day.ts';
import { conform } from '../../src/engine/conform.ts';
import { settle } from '../../src/engine/settle.ts';
import { leavesOf } from '../../src/cli/leaves.ts';
import { inputOf } from '../../src/cli/recordings.ts';
import { demoCases } from '../../src/scenarios/demo.ts';

/** Easter, Christmas and whatever else a year has, of which Easter Sunday is the hardest. */
const days = ['2026-04-05', '2026-12-27', ...Array.from({ length: 24 }, (_, index) => plus('2026-01-03', { days: index * 23 }))];

const shownOn = (today: string): Set<string> =>
  new Set(demoCases(today).flatMap(({ state }) => leavesOf(settle(state, today).state.value)));

const everywhere = [
  'closed',
  'erased',
  'open.stage.intake.inquiry',
  'open.stage.intake.clarification',
  'open.stage.briefAdvice',
  'open.stage.needsAssessment',
  'open.stage.goals',
  'open.stage.signature',
  'open.stage.inForce',
  'open.stage.withoutAgreement',
  'open.stage.review.ofAgreement',
  'open.stage.renegotiation.drafting',
  'open.stage.renegotiation.signing',
  'open.stage.completion',
  'open.presence.reachable',
  'open.presence.paused',
  'open.presence.outOfContact.attemptedOnce',
  'open.presence.outOfContact.written',
  'open.presence.handover',
  'open.reviewClock.off',
  'open.reviewClock.scheduled',
  'open.reviewClock.windowOpen',
  'open.reviewClock.overdue',
  'open.reviewClock.escalated',
  'open.reviewClock.suspended',
];

describe.each(days)('on %s', (today) => {
  test('there is a case in every stage, presence and place of the review clock', () => {
    const shown = shownOn(today);
    expect(everywhere.filter((leaf) => !shown.has(leaf))).toEqual([]);
  });

  test('nothing has happened later than today, and everything follows the standard', () => {
    for (const { header, entries } of demoCases(today)) {
      expect((entries.at(-1)?.on ?? today) <= today).toBe(true);
      expect(conform({ input: inputOf(header), entries }).deviation).toBeNull();
    }
  });
});

test('an erased case has no words left, every other one has', () => {
  for (const { state, words } of demoCases('2026-11-21')) expect(Object.keys(words).length === 0).toBe(state.value === 'erased');
});

test('half of the cases are at the site that shows the demonstration', () => {
  const own = demoCases('2026-11-21', { site: 'hamm' }).filter(({ header }) => header.site === 'hamm');
  expect(own.length).toBeGreaterThanOrEqual(15);
});
