// The one factor by which all limits grow: measured by the work a process gets done, told to those it starts.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../architecture/source.ts';
import { measureSlowness } from '../patience.ts';

/** A machine on which this much time passes for a millisecond of work. */
function machine(share: number) {
  let work = 0;
  const worked = () => (work += 5);
  return { worked, passed: () => work * share };
}

test.each([
  [1, 1],
  [6, 6],
  [50, 50],
  [5000, 100],
])('where a millisecond of work takes %d, limits grow by %d', (share, factor) => {
  expect(measureSlowness(machine(share))).toBeCloseTo(factor, 0);
});

test('a clock that is corrected while it is read makes no limit shorter', () => {
  expect(measureSlowness(machine(-3))).toBe(1);
});

const limitsWith = (slowness: string): unknown => {
  const program = `const limits = await import('./tests/patience.ts'); console.log(JSON.stringify([limits.aStep, limits.aTest, process.env.ETAPPE_SLOWNESS]));`;
  const env = { ...process.env, ETAPPE_SLOWNESS: slowness };
  return JSON.parse(
    spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: projectRoot, env, encoding: 'utf8' }).stdout,
  );
};

test('what was measured holds for every process that is started from there', () => {
  expect(limitsWith('7')).toEqual([210_000, 4_200_000, '7']);
  const [step, whole, told] = limitsWith('') as [number, number, string];
  expect([step, whole]).toEqual([Math.round(30_000 * Number(told)), Math.round(600_000 * Number(told))]);
  expect(process.env['ETAPPE_SLOWNESS']).toMatch(/^\d/u);
});
