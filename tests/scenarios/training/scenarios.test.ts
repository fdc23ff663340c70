// The training scenarios play to their end, stop where they say they stop, and together visit the whole case chart.
import { describe, expect, test } from 'vitest';
import { proposalTypes } from '../../../machines/case/events/case-event.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { birthDateOf } from '../../../src/record/words/birth-date.ts';
import { coverageOf } from '../../../src/scenarios/training/coverage.ts';
import { openedAt, recorded, wholeLog, type Recording } from '../../../src/scenarios/training/recording.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { pathsOf } from '../../engine/lives/visits.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';

const all = [...scenarios, ...rareTurns];
const recordings = all.map((scenario) => [scenario.name, recorded(scenario)] as const);

describe.each(recordings)('%s', (_, recording) => {
  test('has stops in the order of their days, with words in both languages', () => {
    const { notes } = recording;
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map(({ on }) => on)).toEqual(notes.map(({ on }) => on).toSorted());
    for (const { text } of notes) expect([text.de.length > 20, text.en.length > 20]).toEqual([true, true]);
  });

  test('points at a state the case is in, or at an event that has happened', () => {
    for (const note of recording.notes) expect(placesAt(recording, note)).toContain(note.at);
  });
});

/** Where the case stands at a stop, and what has happened by then. */
function placesAt(recording: Recording, { after, on }: Recording['notes'][number]): string[] {
  const opened = openedAt(recording, after);
  const settled = settle(opened.state, on, birthDateOf(opened.dossier));
  const paths = pathsOf(settled.state.value).map((path) => path.replace(/^open\.(?:stage|talk|presence|handover|reviewClock)\./u, ''));
  return [...paths, ...[...opened.entries, ...settled.entries].map(({ event }) => event.type)];
}

test('there are more than sixteen, each with a name of its own', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(scenarios.length).toBeGreaterThanOrEqual(16);
});

test('questions ask about acts people know', () => {
  const asked = all.flatMap(({ stops }) => stops.flatMap(({ asks }) => (asks?.kind === 'possible' ? asks.of : [])));
  expect(asked.filter((type) => !proposalTypes.includes(type))).toEqual([]);
});

test('together they visit every state and every transition of the case chart', () => {
  const coverage = coverageOf(recordings.map(([, recording]) => wholeLog(recording)));
  expect(coverage.missing).toEqual([]);
  expect(coverage.states.visited).toBe(coverage.states.of);
  expect(coverage.transitions.visited).toBe(coverage.transitions.of);
});
