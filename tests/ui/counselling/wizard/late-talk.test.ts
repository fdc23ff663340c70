// A review talk that is recorded late: its day and its reason are those of the talk that is open, put right where they were.
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../machines/day.ts';
import type { HumanEvent } from '../../../../src/engine/step/decide.ts';
import { datedHere } from '../../../../src/ui/counselling/wizard/frame/dating.ts';
import { lateTalkOf, talkDayOf } from '../../../../src/ui/counselling/wizard/page/late-talk.ts';
import { grow, late, seqOf, type GrownLog } from '../../../engine/lives/growing-log.ts';
import { assessed, copy, held, inForce, noDissent, on, opened } from '../../../engine/lives/lives.ts';
import { sceneOf } from './scene-after.ts';

const first = { on: '2026-04-08', today: '2026-04-13', reason: 'Die Vertretung wusste nichts davon.' };
const second = { on: '2026-05-06', today: '2026-05-11', reason: 'Das System stand still.' };

const heldWhole = (next: Day) => [opened, assessed('g1'), noDissent, copy, held(next)];
const firstTalk = late(first.today, first.on, ...heldWhole('2026-08-03'));
const firstOpening = seqOf(grow(inForce(), late(first.today, first.on, opened)), 'review.opened');

const bothTalks = grow(inForce(), firstTalk, late(second.today, second.on, opened));
const secondOpening = seqOf(bothTalks, 'review.opened');
const lateReasons = { [firstOpening]: { lateReason: first.reason }, [secondOpening]: { lateReason: second.reason } };

const corrected = (seq: number, day: Day): HumanEvent => ({
  type: 'fact.corrected',
  seq,
  because: 'mistake',
  day,
  given: ['correction'],
});
const voided = (seq: number): HumanEvent => ({ type: 'entry.voided', seq, because: 'recordedTwice', given: ['note'] });
const because = 'Es war am Montag.';

/** The words of a correction stand under its own number. */
const lateIn = (grown: GrownLog, words: Record<number, Record<string, string>>, today = second.today) =>
  lateTalkOf(sceneOf(grown, today, { ...lateReasons, ...words }));

describe('the second late talk of a life', () => {
  const scene = sceneOf(bothTalks, second.today, lateReasons);

  test('has its own day and its own reason', () => {
    expect(firstOpening).toBeLessThan(secondOpening);
    expect(lateTalkOf(scene)).toEqual({ on: second.on, reason: second.reason });
    expect(talkDayOf(scene)).toBe(second.on);
  });

  test('gives them to all that its pages send, and to nothing else', () => {
    const said = [{ type: 'dissent.recorded', dissent: 'none' }] as const;
    expect(datedHere({ view: scene, chapter: 'talk' }, said)).toEqual([{ ...said[0], effectiveOn: second.on, lateReason: second.reason }]);
    expect(datedHere({ view: scene, chapter: 'stage' }, said)).toEqual(said);
  });

  test('is none when it is recorded on its day, whatever the first one was', () => {
    const grown = grow(inForce(), firstTalk, on(second.today, opened));
    const now = sceneOf(grown, second.today, { [firstOpening]: { lateReason: first.reason } });
    expect([lateTalkOf(now), talkDayOf(now)]).toEqual([null, second.today]);
  });

  test('is none once it is held', () => {
    const grown = grow(inForce(), firstTalk, late(second.today, second.on, ...heldWhole('2026-10-05')));
    expect(lateIn(grown, {})).toBeNull();
  });
});

describe('an opening that was put right', () => {
  test('counts from the day of its correction, for the reason of the correction', () => {
    const onItsDay = [...inForce(), ...on(second.on, opened)];
    const grown = grow(onItsDay, on(second.today, corrected(seqOf(grow(onItsDay), 'review.opened'), '2026-05-04')));
    const correction = seqOf(grown, 'fact.corrected');
    const told = lateTalkOf(sceneOf(grown, second.today, { [correction]: { correction: because } }));
    expect(told).toEqual({ on: '2026-05-04', reason: because });
  });

  test('counts from there too where it was recorded late before', () => {
    const grown = grow(
      inForce(),
      firstTalk,
      late(second.today, second.on, opened),
      on(second.today, corrected(secondOpening, '2026-05-04')),
    );
    const correction = seqOf(grown, 'fact.corrected');
    expect(lateIn(grown, { [correction]: { correction: because } })).toEqual({ on: '2026-05-04', reason: because });
  });

  test('counts as before once the correction is taken back', () => {
    const moved = grow(
      inForce(),
      firstTalk,
      late(second.today, second.on, opened),
      on(second.today, corrected(secondOpening, '2026-05-04')),
    );
    const correction = seqOf(moved, 'fact.corrected');
    const grown = grow(
      inForce(),
      firstTalk,
      late(second.today, second.on, opened),
      on(second.today, corrected(secondOpening, '2026-05-04'), voided(correction)),
    );
    expect(lateIn(grown, { [correction]: { correction: because } })).toEqual({ on: second.on, reason: second.reason });
  });

  test('and moved to today is no late one any more', () => {
    const grown = grow(
      inForce(),
      firstTalk,
      late(second.today, second.on, opened),
      on(second.today, corrected(secondOpening, second.today)),
    );
    const correction = seqOf(grown, 'fact.corrected');
    expect(lateIn(grown, { [correction]: { correction: because } })).toBeNull();
  });
});

test('with an opening that was taken back, the one that was recorded instead counts', () => {
  const grown = grow(
    inForce(),
    firstTalk,
    late(second.today, second.on, opened),
    on(second.today, voided(secondOpening)),
    late(second.today, '2026-05-05', opened),
  );
  const again = seqOf(grown, 'review.opened');
  expect(lateIn(grown, { [again]: { lateReason: 'Anderer Tag.' } })).toEqual({ on: '2026-05-05', reason: 'Anderer Tag.' });
});
