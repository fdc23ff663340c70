// What was promised stands: whatever is waived, paused or missed puts off no review that still lies ahead (T13, T15, R9).
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { nextReview } from '../../../src/engine/state/next-review.ts';
import { given } from '../lives/given.ts';
import { copy, goals, inForce, monday, noDissent, on, opened } from '../lives/lives.ts';
import { acute } from '../lives/lives-of-change.ts';

const waived: HumanEvent = { type: 'review.waived', because: 'other', given: ['reason'] };
const pausedUntil = (until: string): HumanEvent => ({ type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' });
const unpaused: HumanEvent = { type: 'pause.ended' };
const found: HumanEvent = { type: 'contact.resumed', excuse: 'none' };
const absent: HumanEvent[] = [{ type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' }];

/** In force since 2 March, overdue since 3 June, waived on 9 June: due again on 9 September. */
const afterWaiver = [inForce(), on('2026-06-09', waived)];

describe('a promise', () => {
  test('of a waiver is not put off by a pause', () => {
    const { state } = given(...afterWaiver, on('2026-08-20', pausedUntil('2026-12-01')))
      .on('2026-09-01')
      .when(unpaused);
    expect(nextReview(state)).toMatchObject({ on: '2026-09-09', rule: 'waived' });
  });

  test('of a waiver is not put off by an absence', () => {
    const { state } = given(...afterWaiver, on('2026-08-20', ...absent))
      .on('2026-08-25')
      .when(found);
    expect(nextReview(state)).toMatchObject({ on: '2026-09-09', rule: 'waived' });
  });

  test('of six weeks in acute need is not put off by a pause', () => {
    const { state } = given(acute(monday), on('2026-03-16', pausedUntil('2026-06-01')))
      .on('2026-03-30')
      .when(unpaused);
    expect(nextReview(state)).toMatchObject({ on: '2026-04-13', rule: 'R5acute' });
  });

  test('of six weeks after a waiver is not put off by a pause', () => {
    // Overdue since 14 April; the need lasts, so the waiver of 20 April promises a review by 1 June.
    const life = [acute(monday), on('2026-04-20', waived), on('2026-05-11', pausedUntil('2026-08-03'))];
    const { state } = given(...life)
      .on('2026-05-18')
      .when(unpaused);
    expect(nextReview(state)).toMatchObject({ on: '2026-06-01', rule: 'R5acute' });
  });

  test('that has passed by then is made anew while the need lasts', () => {
    const { state } = given(acute(monday), on('2026-03-16', pausedUntil('2026-06-01')))
      .on('2026-05-04')
      .when(unpaused);
    expect(nextReview(state)).toMatchObject({ on: '2026-06-01', rule: 'R9' });
  });
});

test('a waiver lifts what is overdue, not the review that follows a renegotiation which came to nothing', () => {
  // Begun on 28 May, lapsed on 26 June; the first review has been overdue since 3 June.
  const begun = [...inForce(), ...on('2026-05-28', { type: 'renegotiation.begun', because: 'date' })];
  const { state } = given(begun).on('2026-06-29').when(waived);
  expect(nextReview(state)).toMatchObject({ on: '2026-07-24', rule: 'T11' });
});

test('an absence before reviews are counted brings none forward', () => {
  const away = [...goals(), ...on('2026-03-09', ...absent), ...on('2026-03-16', found)];
  const { state } = given(away).on('2026-07-01').when({ type: 'signature.declined', because: null });
  expect(nextReview(state)).toMatchObject({ on: '2026-10-01', rule: 'R1' });
});

test('on the due day a talk about one occasion may end with the regular one still to be held that day', () => {
  const talk = [...inForce(), ...on('2026-06-02', opened, noDissent, copy)];
  given(talk).on('2026-06-02').when({ type: 'review.held', next: '2026-06-02', lateBecause: null }).isAllowed();
});
