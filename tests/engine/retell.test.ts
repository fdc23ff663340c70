// Telling a log anew: what stands in its way, and what does not.
import { describe, expect, test } from 'vitest';
import { calendar } from '../../machines/actor.ts';
import { each, framesOf } from '../../src/engine/log/frames.ts';
import { replay } from '../../src/engine/log/replay.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import { decideOnCase, type HumanEvent } from '../../src/engine/step/decide.ts';
import type { Act } from '../../src/scenarios/life.ts';
import { on, play, late } from '../../src/scenarios/life.ts';
import { goettingen } from '../../src/scenarios/lives/goettingen.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { logOf, placeIn } from './lives/given.ts';
import { decideOnLog, grow, late as toldLate, seqOf, type GrownLog } from './lives/growing-log.ts';
import { assessed, attemptedTwice, clarification, copy, held, inForce, monday, noDissent, on as onDay, opened } from './lives/lives.ts';

const contact: Act = { type: 'contact.noted', channel: 'phone' };
const lateContact = (day: string) => late('2026-10-26', day, contact);
const going = (...steps: (typeof goettingen)['steps'][number][]) => play({ ...goettingen, steps: [...goettingen.steps, ...steps] });

test('a correction of words alone, even of what the calendar said, keeps nothing from being told late', () => {
  const words: Act = { type: 'fact.corrected', seq: 34, because: 'mistake', words: { correction: 'Der Brief kam erst am Freitag an.' } };
  const { entries } = going(...on('2026-10-19', words), ...lateContact('2026-10-13'));
  expect(entries.at(-1)).toMatchObject({ on: '2026-10-13', event: { type: 'contact.noted' } });
});

test('nothing is told of a day before the case began, whatever stands in the log', () => {
  expect(() => going(...lateContact('2026-05-03'))).toThrow(/\{"code":"beforeTheCase","first":"2026-05-04"\}/u);
});

describe('a reminder that has left', () => {
  const contactNoted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
  const typesOf = (day: string, today: string) => {
    const [move] = toldLate(today, day, contactNoted);
    const decision = move && decideOnLog(grow(inForce(), onDay('2026-05-19', contactNoted)), move);
    return decision?.entries.map(({ event }) => event.type);
  };
  test('is in the way of what is told late of its own day, and of no later one', () => {
    expect(typesOf('2026-05-19', '2026-05-20')).toEqual(['contact.noted']);
    expect(typesOf('2026-06-02', '2026-06-03')).toEqual(['deadline.reviewReminded', 'deadline.reviewDue', 'contact.noted']);
  });
  test('into danger told late is recorded first, and what it asked for is asked', () => {
    const [danger] = toldLate('2026-05-20', '2026-05-06', { type: 'risk.noted', risk: 'x1', kind: 'violence' });
    const decided = danger && decideOnLog(grow(inForce()), danger);
    expect(decided?.entries.map(({ event }) => event.type)).toEqual([
      'deadline.reviewWindowOpened',
      'deadline.reviewReminded',
      'risk.noted',
    ]);
    expect(decided?.effects).toEqual(['remind', 'remind']);
  });
  test('into danger is a step that asks for nothing, after what the calendar had said by then and nothing of the days since', () => {
    const consent: HumanEvent = {
      type: 'consent.drafted',
      consent: 'k1',
      recipient: 'school',
      domains: ['children'],
      purpose: 'information',
      until: '2026-05-30',
      use: 'once',
    };
    const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
    // Of 30 May, a Saturday, the reminder leaves on 1 June; the consent has expired on the 31st, of which the log says nothing yet.
    const { log } = grow(inForce(), onDay(monday, consent), toldLate('2026-06-01', '2026-05-06', violence));
    const known = { ...log, entries: log.entries.filter(({ on: day }) => day <= '2026-05-30') };
    const frames = [...each(framesOf(known, 'effective'))];
    expect(frames.map(({ entry }) => entry.event.type)).not.toContain('deadline.consentExpired');
    const marked = frames.filter(({ entry }) => 'left' in entry);
    expect(marked.map(({ entry, effects }) => [entry.on, effects])).toEqual([
      ['2026-05-19', []],
      ['2026-06-01', []],
    ]);
  });
});

test('what is told late asks for what it asks itself, and not again for what was asked before', () => {
  const life = grow(attemptedTwice(), onDay('2026-03-09', { type: 'letter.sent', appointment: '2026-03-19' }));
  const effectsOf = (event: HumanEvent, day: string) => toldLate('2026-03-11', day, event).map((move) => decideOnLog(life, move).effects);
  expect(effectsOf({ type: 'contact.noted', channel: 'phone' }, '2026-03-05')).toEqual([[]]);
  const before = grow(attemptedTwice(), onDay('2026-03-09', { type: 'risk.noted', risk: 'x1', kind: 'homelessness' }));
  const letter: HumanEvent = { type: 'letter.sent', appointment: '2026-03-19' };
  expect(toldLate('2026-03-11', '2026-03-06', letter).map((move) => decideOnLog(before, move).effects)).toEqual([['writeToClient']]);
});

test('in the order of effect every entry is judged as the one after those recorded before it', () => {
  const { log } = grow(inForce(), toldLate('2026-06-15', '2026-03-10', { type: 'contact.noted', channel: 'phone' }));
  const counts = [...each(framesOf(log, 'effective'))].flatMap(({ seq, before }) =>
    seq === null ? [] : [before.context.file.entries - seq],
  );
  expect(new Set(counts)).toEqual(new Set([-1]));
});

test('an entry without effect still is the last one for as long as nothing follows', () => {
  const noted: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'homelessness' };
  const life = [inForce(), onDay('2026-03-16', noted), onDay('2026-03-17', { type: 'risk.answered', risk: 'x1', action: 'other' })];
  const seq = seqOf(grow(...life), 'risk.noted');
  const voided = onDay(
    '2026-03-18',
    { type: 'approval.given', act: 'voiding' },
    { type: 'entry.voided', seq, because: 'neverHappened', given: ['note'] },
  );
  const frames = [...each(framesOf(grow(...life, voided).log, 'effective'))];
  const answered = frames.find(({ entry }) => entry.event.type === 'risk.answered');
  expect(answered?.state.context.file.lastOn).toBe('2026-03-17');
  expect(answered?.effects).toEqual([]);
});

describe('with another day alone', () => {
  const moved = (grown: GrownLog, type: string, to: string, today: string) => {
    const event: HumanEvent = { type: 'fact.corrected', seq: seqOf(grown, type), because: 'mistake', day: to, given: ['correction'] };
    return toldLate(today, today, event).map((move) => {
      const { refusals, state } = decideOnLog(grown, move);
      return [refusals, Object.values(state.context.marks).map(({ reasons }) => reasons.map(({ code }) => code))];
    })[0];
  };
  const talk = (day: string, next: string) => grow(inForce(), onDay(day, opened, assessed('g1'), noDissent, copy, held(next)));

  test('what was planned and said in a talk is irregular and not impossible', () => {
    expect(moved(talk('2026-05-11', '2026-11-11'), 'review.held', '2026-05-08', '2026-05-12')).toEqual([[], [['beyondCeiling']]]);
    expect(moved(talk('2026-06-02', '2026-11-02'), 'review.held', '2026-06-10', '2026-06-12')).toEqual([[], [['lateReasonMissing']]]);
    const regular = grow(inForce(), onDay('2026-05-05', { type: 'review.opened', occasion: 'regular' }));
    expect(moved(regular, 'review.opened', '2026-05-04', '2026-05-06')).toEqual([[], [['windowNotOpen']]]);
  });
});

test('a birthday of an age that was corrected away has no effect and is no mark against anybody', () => {
  const reached: EntryFacts = { on: '2026-03-10', by: calendar, event: { type: 'deadline.ageReached', age: 18 } };
  const { entries } = logOf(clarification(monday, { ageBand: 'minor' }));
  const grown = { log: { input: placeIn('HE'), entries: [...entries, reached] } };
  const state = replay(grown.log);
  const correcting = (seq: number, facts: Record<string, string | number>) =>
    toldLate('2026-03-12', '2026-03-12', { type: 'fact.corrected', seq, because: 'mistake', facts, given: ['correction'] }).map((move) =>
      decideOnLog({ ...grown, state }, move),
    )[0];
  const decided = correcting(1, { ageBand: 'adult' });
  // The birthday itself is nobody's to correct: the birth date is.
  expect(correcting(entries.length + 1, { age: 25 })?.refusals).toEqual([{ code: 'nothingToCorrect', seq: entries.length + 1 }]);
  expect(decided?.refusals).toEqual([]);
  expect(decided?.state.context.client.ageBand).toBe('adult');
  expect(decided?.state.context.marks).toEqual({});
});

test('a birthday that was put right comes before what was recorded after that and happened on its day', () => {
  const born: HumanEvent = {
    type: 'birthDate.corrected',
    known: 'day',
    ageBandAtInquiry: 'minor',
    birthdays: [{ age: 18, on: '2026-03-10' }],
    given: ['birthDate'],
  };
  const noted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
  const { log } = grow(clarification(), onDay('2026-03-12', born), toldLate('2026-03-13', '2026-03-10', noted));
  const onTheDay = [...each(framesOf(log, 'effective'))].filter(({ entry }) => entry.on === '2026-03-10');
  expect(onTheDay.map(({ entry }) => entry.event.type)).toEqual(['deadline.ageReached', 'contact.noted']);
});

describe('a birthday nobody has recorded yet', () => {
  const { log, state } = grow(clarification(monday, { ageBand: 'minor' }));
  const told = (event: HumanEvent) =>
    decideOnCase({ log, state, birthDate: '2008-03-10' }, { event, on: '2026-03-12', by: counsellor }, '2026-03-12').entries.map(
      (entry) => entry.event.type,
    );
  test('is recorded before a correction, for nothing could compute it again', () => {
    const channel: HumanEvent = { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { channel: 'phone' }, given: ['correction'] };
    expect(told(channel)).toEqual(['deadline.ageReached', 'fact.corrected']);
  });
  test('is not, where the birth date itself is put right', () => {
    expect(told({ type: 'birthDate.corrected', known: 'day', ageBandAtInquiry: 'adult', birthdays: [], given: ['birthDate'] })).toEqual([
      'birthDate.corrected',
    ]);
  });
});
