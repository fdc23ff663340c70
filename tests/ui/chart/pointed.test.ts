// Every place a stop can point at is found in the chart: at least one item, and no more than say something.
import { describe, expect, test } from 'vitest';
import { chartReading, pathSteps } from '../../../src/engine/log/chart-reading.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import type { Scenario } from '../../../src/scenarios/training/scenario.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';
import { outOfContact } from '../../../src/scenarios/training/told/out-of-contact.ts';
import { smooth } from '../../../src/scenarios/training/told/smooth.ts';
import { itemsOf } from '../../../src/ui/chart/model/items.ts';
import { pointedIn } from '../../../src/ui/chart/model/pointed.ts';
import { inChart } from '../../../src/ui/training/room/spot.ts';

const items = itemsOf('case');

describe.each([...scenarios, ...rareTurns].map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  const { header, entries, notes } = recorded(scenario);
  test.each(notes.map((note) => [note.on, note] as const))('the stop of %s', (__, { at, after, on }) => {
    const log = { input: inputOf(header), entries: entries.slice(0, after) };
    const reading = chartReading(replay(log), on, [...pathSteps(log)].at(-1) ?? null);
    const pointed = pointedIn(items, reading, inChart(at ?? ''));
    expect(pointed.length).toBeGreaterThan(0);
    expect(pointed.every((id) => items.byId.has(id))).toBe(true);
  });
});

/** A scenario read up to the first entry of this event. */
function readingAfter(scenario: Scenario, event: string) {
  const { header, entries } = recorded(scenario);
  const count = entries.findIndex((entry) => entry.event.type === event) + 1;
  const log = { input: inputOf(header), entries: entries.slice(0, count) };
  return chartReading(replay(log), entries[count - 1]?.on ?? '', [...pathSteps(log)].at(-1) ?? null);
}

test('an event that has just led somewhere is that one way, although it leads elsewhere from other places', () => {
  const begun = readingAfter(smooth, 'assessment.begun');
  expect(pointedIn(items, begun, 'assessment.begun')).toEqual(['open.stage.intake.clarification open.stage.needsAssessment']);
  expect(pointedIn(items, null, 'assessment.begun').length).toBeGreaterThan(1);
  // The next attempt leads on from here, but the one that was just made is what a stop speaks of.
  const attempted = readingAfter(outOfContact, 'contact.attempted');
  expect(pointedIn(items, attempted, 'contact.attempted')).toEqual(['open.presence.reachable open.presence.outOfContact']);
});

test('an event that leads nowhere is the state it is noted in', () => {
  expect(pointedIn(items, null, 'domain.rated')).toContain('open.stage.needsAssessment');
});

test('a code the chart does not know is nowhere', () => {
  expect(pointedIn(items, null, 'spring.cleaning')).toEqual([]);
  expect(pointedIn(items, null, null)).toEqual([]);
});
