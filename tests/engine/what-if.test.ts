// Looking ahead gives the days that come true, and nothing that is looked ahead at has happened.
import { expect, test } from 'vitest';
import type { CaseContext } from '../../machines/case/context/context.ts';
import { reviewDue } from '../../machines/case/deadlines/review-due.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { whatIf } from '../../src/engine/step/what-if.ts';
import { live, placesOf } from './lives/given.ts';
import { forEveryHistory } from './lives/histories.ts';
import { assessed, copy, held, inForce, monday, noDissent, on, opened, paused, review } from './lives/lives.ts';

test('what is then accepted changes the case as it was looked ahead', () => {
  let accepted = 0;
  forEveryHistory(({ attempts }) => {
    for (const { settled, after, recorded, refusals, anew } of attempts) {
      if (refusals.length > 0 || anew) continue;
      accepted += 1;
      // As it is recorded: of what is told late, since when it was known (T15).
      expect(withoutActors(whatIf(settled, recorded.slice(-1)))).toEqual(withoutActors(after.context));
    }
  });
  expect(accepted).toBeGreaterThan(100);
});

/** Who did something is not known when looking ahead; only the file and prepared letters hold it. */
const withoutActors = ({ file: _file, network: _network, ...context }: CaseContext) => context;

test('the date of the next talk is known before this one can be closed', () => {
  const open = live(review());
  const closing = [assessed('g1'), held('2026-06-01')].map((event) => ({ event, on: monday }));
  const closed = live([...review(), ...on(monday, assessed('g1'), noDissent, copy, held('2026-06-01'))]);
  expect(reviewDue(whatIf(open, closing))).toEqual(reviewDue(closed.context));
});

test('several events happen one after the other, each on its day', () => {
  const life = live(inForce());
  const pause = { event: { type: 'pause.agreed', reason: 'illness', until: '2026-06-01', contactBy: 'centre' }, on: monday } as const;
  const woken = { event: { type: 'pause.ended' }, on: '2026-06-01' } as const;
  expect(reviewDue(whatIf(life, [pause, woken]))).toEqual(
    reviewDue(settle(live(paused(monday, '2026-06-01')), '2026-06-01').state.context),
  );
});

test('nothing has happened to the case itself', () => {
  const state = live(inForce());
  const before = JSON.stringify(state);
  whatIf(state, [{ event: opened, on: monday }]);
  expect(JSON.stringify(state)).toBe(before);
  expect(placesOf(state).stage).toBe('inForce');
});
