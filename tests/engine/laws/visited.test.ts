// The generated histories visit every state and every transition of all seven charts, so no law holds for want of trying.
import { expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import { stepsInOrder } from '../lives/in-order.ts';
import { forEveryHistory, historyOf, type History } from '../lives/histories.ts';
import { starts, type Start } from '../lives/starts.ts';
import { Visits } from '../lives/visits.ts';

/** The life alone, of somebody whose birth date nobody can read: a birthday may end what a minor needs. */
function lifeOf(start: Start, seed = 0): History {
  const lived = historyOf({ start, day: '2026-03-02', site: seed, seed, moves: 0, inTime: true });
  return lived.birthDate === null ? lived : lifeOf(start, seed + 1);
}

test('nothing is refused in the lives the histories begin with', () => {
  for (const start of Object.keys(starts) as Start[])
    for (const { event, refusals } of lifeOf(start).attempts)
      expect({ start, type: event.type, refusals }).toEqual({ start, type: event.type, refusals: [] });
});

test('every run of a law sees a history of its own, and the next law the same ones', () => {
  const seenBy = (): History[] => {
    const seen: History[] = [];
    forEveryHistory((lived) => seen.push(lived), { numRuns: 60 });
    return seen;
  };
  const first = seenBy();
  expect(new Set(first.map((lived) => JSON.stringify([lived.input, lived.entries]))).size).toBe(60);
  expect(seenBy().map(({ state }) => state)).toEqual(first.map(({ state }) => state));
});

test('what is told in order is told until the day that is asked for, whatever was asked before', () => {
  const lived = lifeOf('inForce');
  const lengths = ['2026-04-01', null, '2040-01-01', '2026-04-01'].map((until) => stepsInOrder(lived, until).length);
  expect(lengths[2]).toBeGreaterThan(lengths[1] ?? 0);
  expect(lengths).toEqual([lengths[1], lengths[1], lengths[2], lengths[1]]);
});

/** Always the same histories in the same order: twelve rounds of every life see all but what is rare, which thirty of these see. */
const roundsOfAll = 12;
const roundsAtMost = 200;
const nearWhatIsRare: ReadonlySet<string> = new Set<Start>(['behind', 'behindRenegotiating', 'noAnswer', 'nearCap']);

test('the generated histories visit every state and every transition of every chart', () => {
  const visits = new Visits();
  for (let round = 0; round < roundsAtMost && (round < 3 || visits.missing().length > 0); round += 1)
    for (const [index, start] of (Object.keys(starts) as Start[]).entries()) {
      if (round >= roundsOfAll && !nearWhatIsRare.has(start)) continue;
      const seed = round * 104_729 + index;
      visits.add(
        historyOf({ start, day: plus('2026-03-02', { days: round * 11 }), site: round, seed, moves: 60, inTime: round % 4 !== 3 }),
      );
    }
  expect(visits.missing()).toEqual([]);
});
