// The frames of a player on named lives: what is shown in which order, how far a log can be played, and where two of them part.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/log/compare.ts';
import { each, framesOf, knownOn, passedBy, type Frame } from '../../src/engine/log/frames.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { late as toldLate, play, type Life } from '../../src/scenarios/life.ts';
import { goettingen } from '../../src/scenarios/lives/goettingen.ts';
import { logOf } from '../recordings/read-golden.ts';
import { grow, late, type DatedMove } from './lives/growing-log.ts';
import { inForce, on, type Move } from './lives/lives.ts';

const logOfLife = (life: Life) => {
  const { header, entries } = play(life);
  return { input: inputOf(header), entries };
};
const lateContact: Life = {
  ...goettingen,
  steps: [...goettingen.steps, ...toldLate('2026-10-26', '2026-09-16', { type: 'contact.noted', channel: 'phone' })],
};
const shown = ({ seq, entry }: Frame) => `${seq ?? '–'} ${entry.on} ${entry.event.type}`;

describe('what was told late', () => {
  const log = logOfLife(lateContact);
  const newest = log.entries.length;
  test('comes last in the order of knowing, and on its own day in that of effect', () => {
    expect([...each(framesOf(log, 'known'))].map(shown).at(-1)).toBe(`${newest} 2026-09-16 contact.noted`);
    const effective = [...each(framesOf(log, 'effective'))];
    const at = effective.findIndex(({ seq }) => seq === newest);
    expect(effective.slice(at + 1).length).toBeGreaterThan(0);
    expect(effective[at - 1]?.entry.on).toSatisfy((day: string) => day <= '2026-09-16');
  });
  test('was let pass by a rule and its requirements', () => {
    const frame = framesOf(log, 'known').at(newest - 1);
    expect(frame && passedBy(log, frame)).toMatchObject({ rule: expect.any(String), needs: expect.any(Array) });
  });
  test('was let pass in the state of its own day, not in that of the day it was told', () => {
    const rested = toldLate('2026-10-25', '2026-09-14', {
      type: 'pause.agreed',
      reason: 'illness',
      until: '2026-10-01',
      contactBy: 'centre',
    });
    const met = toldLate('2026-10-26', '2026-09-16', { type: 'contact.noted', channel: 'phone' });
    const resting = logOfLife({ ...goettingen, steps: [...goettingen.steps, ...rested, ...met] });
    const frame = framesOf(resting, 'known').at(resting.entries.length - 1);
    expect(frame && passedBy(resting, frame)).toMatchObject({ rule: 'T12' });
  });
  test('was let pass by what was known then, not by what was told after it', () => {
    const paused = toldLate('2026-10-27', '2026-09-14', {
      type: 'pause.agreed',
      reason: 'illness',
      until: '2026-10-01',
      contactBy: 'centre',
    });
    const longer = logOfLife({ ...lateContact, steps: [...lateContact.steps, ...paused] });
    const [before, after] = [log, longer].map((one) => framesOf(one, 'known').at(newest - 1));
    expect(before && passedBy(log, before)).toMatchObject({ rule: 'T15' });
    expect(after && passedBy(longer, after)).toMatchObject({ rule: 'T15' });
  });
  test('parts the two orders, and nothing before it does', () => {
    const parted = compare(each(framesOf(log, 'known')), each(framesOf(log, 'effective')));
    const effective = [...each(framesOf(log, 'effective'))];
    expect(parted.event).toBe(effective.findIndex(({ seq }, index) => seq !== null && seq !== index + 1));
  });
});

describe('deadlines computed anew', () => {
  test('are frames without a number', async () => {
    const frames = [...each(framesOf(await logOf('whole-life'), 'effective'))];
    const computed = frames.filter(({ seq }) => seq === null);
    expect(computed.length).toBeGreaterThan(0);
    expect(computed.every(({ entry }) => entry.by.role === 'calendar')).toBe(true);
  });
});

describe('a log the chart refuses', () => {
  const { input, entries } = logOfLife(goettingen);
  const stray: EntryFacts = { ...(entries.at(-1) as EntryFacts), seq: 6, event: { type: 'case.takenOver' } as EntryFacts['event'] };
  const log = { input, entries: [...entries.slice(0, 5), stray, ...entries.slice(5)] };
  test.each(['known', 'effective'] as const)('is played up to there (%s)', (order) => {
    const frames = framesOf(log, order);
    expect([...each(frames)].flatMap(({ seq }) => seq ?? [])).toEqual([1, 2, 3, 4, 5]);
    expect(frames.stop()?.seq).toBe(6);
    expect(frames.stop()?.refusals.length).toBeGreaterThan(0);
    expect(frames.at(5)).toBeNull();
  });
  test('a defect of the program is not shown as one of the log', () => {
    const broken = [...entries.slice(0, 5), null] as unknown as EntryFacts[];
    expect(() => framesOf({ input, entries: broken }, 'known').length()).toThrow(TypeError);
  });
  test('the first frame is there before anybody has come to it', () => {
    const frames = framesOf(log, 'known');
    expect(frames.at(0)?.seq).toBe(1);
    expect(frames.stop()).toBeNull();
  });
});

describe('as known on a day', () => {
  const log = logOfLife(lateContact);
  test('what was told later is not there yet, whatever day it took effect', () => {
    expect(knownOn(log, '2026-10-25').entries.length).toBe(log.entries.length - 1);
    expect(knownOn(log, '2026-10-26').entries.length).toBe(log.entries.length);
  });
  test('an entry that does not say when it was recorded was known on its day', () => {
    const entries = logOfLife(goettingen).entries.map(({ at: _at, ...entry }) => entry);
    const day = entries[20]?.on ?? '';
    expect(knownOn({ ...log, entries }, day).entries).toEqual(entries.filter((entry) => entry.on <= day));
  });
  test('before the first entry nothing is known, and a hundred years on everything is', () => {
    expect(knownOn(log, '1900-01-01').entries).toEqual([]);
    expect(framesOf(knownOn(log, '1900-01-01'), 'effective').at(0)).toBeNull();
    expect(knownOn(log, '2126-01-01').entries).toEqual(log.entries);
  });
});

describe('two recordings', () => {
  const pause = { type: 'pause.agreed', reason: 'illness', until: '2026-06-01', contactBy: 'centre' } as const;
  const lateness = { type: 'appointment.missed' } as const;
  test('part in the day where only a day differs', () => {
    const log = logOfLife({ ...goettingen, steps: goettingen.steps.slice(0, 1) });
    const moved = log.entries.map((entry) => ({ ...entry, on: '2026-05-05' }));
    const parted = compare(each(framesOf(log, 'known')), each(framesOf({ ...log, entries: moved }, 'known')));
    expect(parted).toEqual({ event: null, day: 0, state: null, due: null });
  });
  test('part in the state after they have parted in the day, and in what is due with it', () => {
    const missed = grow(inForce(), on('2026-04-01', { type: 'contact.noted', channel: 'phone' }), on('2026-04-02', pause)).log;
    const other = grow(inForce(), on('2026-04-02', { type: 'contact.noted', channel: 'phone' }), on('2026-04-02', lateness)).log;
    const [at] = [inForce().length];
    expect(compare(each(framesOf(missed, 'known')), each(framesOf(other, 'known')))).toEqual({
      event: at + 1,
      day: at,
      state: at + 1,
      due: at + 1,
    });
  });
  test('are read no further than to the step at which everything has parted', () => {
    const { log } = grow(inForce());
    function* endless(): Generator<Frame> {
      yield* each(framesOf({ ...log, entries: log.entries.slice(0, 3) }, 'known'));
      throw new Error('read on');
    }
    expect(compare(each(framesOf({ ...log, entries: [] }, 'known')), endless())).toEqual({ event: 0, day: 0, state: 0, due: 0 });
  });
  test('of which one goes on alone differ in everything from there', () => {
    const log = logOfLife(goettingen);
    const shorter = { ...log, entries: log.entries.slice(0, 42) };
    const fromThere = { event: 42, day: 42, state: 42, due: 42 };
    expect(compare(each(framesOf(log, 'known')), each(framesOf(shorter, 'known')))).toEqual(fromThere);
    expect(compare(each(framesOf(shorter, 'known')), each(framesOf(log, 'known')))).toEqual(fromThere);
  });
  test('the order in which facts are written makes no difference', () => {
    const log = logOfLife(goettingen);
    const turned = log.entries.map(({ event, ...entry }) => ({
      ...entry,
      event: Object.fromEntries(Object.entries(event).toReversed()) as typeof event,
    }));
    expect(compare(each(framesOf(log, 'known')), each(framesOf({ ...log, entries: turned }, 'known'))).event).toBeNull();
  });
});

describe('a reminder that left into a danger that was told later', () => {
  const visit = { type: 'contact.noted', channel: 'phone' } as const;
  const violence = { type: 'risk.noted', risk: 'x1', kind: 'violence' } as const;
  const endOf = (...moves: readonly (readonly (Move | DatedMove)[])[]) =>
    [...each(framesOf(grow(inForce(), ...moves).log, 'effective'))]
      .filter(({ entry }) => entry.on > '2026-05-06')
      .map((frame) => `${shown(frame)}${'left' in frame.entry ? ', marked' : ''}`);

  test('leaves its mark after what the calendar has said by that day, whoever has recorded something since', () => {
    expect(endOf(on('2026-05-05', visit), on('2026-06-15', visit), late('2026-06-16', '2026-05-06', violence))).toEqual([
      '– 2026-05-19 deadline.reviewReminded',
      '– 2026-05-19 deadline.reviewReminded, marked',
      '– 2026-05-30 deadline.reviewReminded',
      '– 2026-06-01 deadline.reviewReminded, marked',
      '– 2026-06-02 deadline.reviewDue',
      '– 2026-06-02 deadline.reviewDue, marked',
      '– 2026-06-03 deadline.reviewOverdue',
      '35 2026-06-15 contact.noted',
    ]);
  });
  test('leaves it on the Monday after a Saturday, and the calendar says no more than the log holds', () => {
    expect(endOf(late('2026-06-01', '2026-05-06', violence))).toEqual([
      '– 2026-05-19 deadline.reviewReminded',
      '– 2026-05-19 deadline.reviewReminded, marked',
      '– 2026-05-30 deadline.reviewReminded',
      '– 2026-06-01 deadline.reviewReminded, marked',
    ]);
  });
  test('leaves it where a person spoke last, and the calendar says nothing that nobody has heard', () => {
    expect(endOf(on('2026-06-01', visit), late('2026-06-01', '2026-05-06', violence))).toEqual([
      '– 2026-05-19 deadline.reviewReminded',
      '– 2026-05-19 deadline.reviewReminded, marked',
      '– 2026-05-30 deadline.reviewReminded',
      '32 2026-06-01 contact.noted',
      '– 2026-06-01 deadline.reviewReminded, marked',
    ]);
  });
});
