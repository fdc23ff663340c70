// R8: of all ceilings that apply the earliest wins, and it says which rule it came from.
import { expect, test } from 'vitest';
import { beginEpisode } from '../../machines/case/begin.ts';
import type { CaseContext } from '../../machines/case/context.ts';
import { reviewDue } from '../../machines/case/review-due.ts';

const dueWith = (clock: Partial<CaseContext['clock']>) => {
  const context = beginEpisode({ site: 'wetzlar', land: 'HE', standard: '2026.1' }, 1);
  return reviewDue({ ...context, clock: { ...context.clock, ...clock } });
};

test('a review owed after a failed renegotiation does not put off a regular one that is due before it', () => {
  const clock = { lastHeldOn: '2025-09-10', owed: { since: '2026-03-02', because: 'renegotiation' } } as const;
  expect(dueWith(clock)).toEqual({ rule: 'R2', ceiling: '2026-03-10', on: '2026-03-10' });
});

test('it comes before a regular one that is due later', () => {
  const clock = { lastHeldOn: '2025-12-10', owed: { since: '2026-03-02', because: 'renegotiation' } } as const;
  expect(dueWith(clock)).toEqual({ rule: 'T11', ceiling: '2026-03-30', on: '2026-03-30' });
});

test('after a pause only the review that is owed counts, however long the other ceilings have passed', () => {
  const since = { since: '2026-06-01', because: 'pause' } as const;
  expect(dueWith({ lastHeldOn: '2025-09-10', owed: since, anew: since })).toEqual({ rule: 'R9', ceiling: '2026-06-29', on: '2026-06-29' });
});

test('where no ceiling applies nothing is due', () => {
  expect(dueWith({})).toBeNull();
});
