// Every place a stop can point at is found in the chart: at least one item, and no more than say something.
import { describe, expect, test } from 'vitest';
import { chartReading, pathSteps } from '../../../src/engine/log/chart-reading.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';
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

test('an event that has just led somewhere is that one way, although others know it', () => {
  const { header, entries } = recorded(scenarios[0] ?? rareTurns[0]!);
  const begun = entries.findIndex(({ event }) => event.type === 'assessment.begun') + 1;
  const log = { input: inputOf(header), entries: entries.slice(0, begun) };
  const reading = chartReading(replay(log), '2026-07-20', [...pathSteps(log)].at(-1) ?? null);
  expect(pointedIn(items, reading, 'assessment.begun')).toEqual(['open.stage.intake.clarification open.stage.needsAssessment']);
  expect(pointedIn(items, null, 'assessment.begun').length).toBeGreaterThan(1);
});

test('an event that leads nowhere is the state it is noted in', () => {
  expect(pointedIn(items, null, 'domain.rated')).toContain('open.stage.needsAssessment');
});

test('a code the chart does not know is nowhere', () => {
  expect(pointedIn(items, null, 'spring.cleaning')).toEqual([]);
  expect(pointedIn(items, null, null)).toEqual([]);
});
