// Where a recording leaves the standard: the first entry that could not have been made that way, and why.
import { plus } from '../../machines/day.ts';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../machines/actor.ts';
import type { CaseEvent } from '../../machines/case/events/case-event.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { framesOf, passedBy } from '../../src/engine/log/frames.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import { replaySteps, replay } from '../../src/engine/log/replay.ts';
import { ImpossibleEntry } from '../../src/engine/step/advance.ts';
import { live, placeIn } from './lives/given.ts';
import { briefAdvice, inForce, inquiry, monday, on, reviewed, type Move } from './lives/lives.ts';

const input = placeIn('HE');
const entriesOf = (moves: readonly Move[]): EntryFacts[] => moves.map(({ on: day, by, event }) => ({ on: day, by, event }));
const byCalendar = (day: string, event: CaseEvent): EntryFacts => ({ on: day, by: calendar, event });
const deviationOf = (entries: readonly EntryFacts[]) => conform({ input, entries }).deviation;

const windowOpened = byCalendar('2026-05-05', { type: 'deadline.reviewWindowOpened' });
const reminded = [
  byCalendar('2026-05-19', { type: 'deadline.reviewReminded', days: 14 }),
  byCalendar('2026-05-30', { type: 'deadline.reviewReminded', days: 3 }),
];
const due = byCalendar('2026-06-02', { type: 'deadline.reviewDue' });
const review = entriesOf(reviewed('2026-06-02', '2026-12-02'));

describe('a recording that follows the standard', () => {
  test('has no deviation, and the state it was written from', () => {
    const { deviation, state } = conform({ input, entries: [...entriesOf(inForce()), windowOpened, ...reminded, due, ...review] });
    expect(deviation).toBeNull();
    expect(state).toEqual(live([...inForce(), ...reviewed('2026-06-02', '2026-12-02')]));
  });
  test('may be empty', () => {
    expect(deviationOf([])).toBeNull();
  });
  test('may be numbered otherwise than by place, or hold a number twice: what is told late is told anew, and no defect', () => {
    const late = entriesOf(on('2026-05-11', { type: 'contact.noted', channel: 'text' }));
    const entries = [...entriesOf(inForce()), windowOpened, ...reminded, due, ...review, ...late];
    for (const numberAt of [(index: number) => index + 1001, () => 1]) {
      const log = { input, entries: entries.map((entry, index) => ({ ...entry, seq: numberAt(index) })) };
      const { deviation, state } = conform(log);
      expect([deviation, state.context.file.entries]).toEqual([null, entries.length]);
      const last = framesOf(log, 'known').at(entries.length - 1);
      expect(last && passedBy(log, last)).toBeNull();
    }
  });
});

describe('a deviation', () => {
  test('an entry that was not possible, with all reasons', () => {
    const entries = [...entriesOf(inquiry()), ...entriesOf(on(monday, { type: 'talk.begun' }))];
    expect(deviationOf(entries)).toEqual({ seq: 2, event: 'talk.begun', code: 'refused', refusals: [{ code: 'privacyNotExplained' }] });
  });
  test('the state is the one before it', () => {
    const entries = [...entriesOf(inquiry()), ...entriesOf(on(monday, { type: 'talk.begun' }))];
    expect(conform({ input, entries }).state).toEqual(live(inquiry()));
  });
  test('an entry that did not fit', () => {
    const stray = entriesOf(on(monday, { type: 'risk.answered', risk: 'x9', action: 'other' }));
    expect(deviationOf([...entriesOf(inquiry()), ...stray])).toMatchObject({ code: 'refused', refusals: [{ code: 'unknownItem' }] });
  });
  test('a deadline that is missing', () => {
    expect(deviationOf([...entriesOf(inForce()), due, ...review])).toMatchObject({ code: 'refused', event: 'deadline.reviewDue' });
    expect(deviationOf([...entriesOf(inForce()), ...review])).toEqual({
      seq: inForce().length + 1,
      event: 'review.opened',
      code: 'deadlineMissing',
      expected: 'deadline.reviewWindowOpened',
      due: '2026-05-05',
    });
  });
  test('a deadline that is missing on the very day of an entry', () => {
    const onTheDay = entriesOf(on('2026-05-05', { type: 'review.opened', occasion: 'regular' }));
    expect(deviationOf([...entriesOf(inForce()), ...onTheDay])).toMatchObject({ code: 'deadlineMissing', due: '2026-05-05' });
  });
  test('a deadline on another day than its own', () => {
    const early = byCalendar('2026-05-04', { type: 'deadline.reviewWindowOpened' });
    const late = byCalendar('2026-05-06', { type: 'deadline.reviewWindowOpened' });
    for (const entry of [early, late])
      expect(deviationOf([...entriesOf(inForce()), entry])).toEqual({
        seq: inForce().length + 1,
        event: 'deadline.reviewWindowOpened',
        code: 'deadlineUntimely',
      });
  });
  test('a deadline of something else: another consent, another warning', () => {
    const drafted = (consent: string, until: string): HumanEvent => ({
      type: 'consent.drafted',
      consent,
      recipient: 'school',
      domains: ['children'],
      purpose: 'information',
      until,
      use: 'once',
    });
    const life = entriesOf([...briefAdvice(), ...on(monday, drafted('k1', '2026-03-31'), drafted('k2', '2026-04-30'))]);
    expect(deviationOf([...life, byCalendar('2026-04-01', { type: 'deadline.consentExpired', consent: 'k1' })])).toBeNull();
    expect(deviationOf([...life, byCalendar('2026-04-01', { type: 'deadline.consentExpired', consent: 'k2' })])).toMatchObject({
      code: 'deadlineUntimely',
    });
    const warned = (months: 30 | 34) => byCalendar('2028-09-02', { type: 'deadline.capWarned', months });
    expect(deviationOf([...entriesOf(briefAdvice()), warned(30)])).toBeNull();
    expect(deviationOf([...entriesOf(briefAdvice()), warned(34)])).toMatchObject({ code: 'deadlineUntimely' });
  });
  test('a deadline that runs nowhere', () => {
    expect(deviationOf([byCalendar(monday, { type: 'deadline.firstTalkMissed' })])).toMatchObject({ code: 'deadlineUntimely' });
  });
  test('a birthday out of turn, and one that somebody else writes', () => {
    const young = entriesOf(inquiry()).map((entry) => ({ ...entry, event: { ...entry.event, ageBand: 'minor' } as CaseEvent }));
    const reached = (age: 18 | 25 | 27) => byCalendar('2026-03-10', { type: 'deadline.ageReached', age });
    expect(deviationOf([...young, reached(18), byCalendar('2033-03-10', { type: 'deadline.ageReached', age: 25 })])).toMatchObject({
      code: 'deadlineUntimely',
      seq: 3,
    });
    expect(deviationOf([...young, reached(18)])).toBeNull();
    for (const age of [25, 27] as const) expect(deviationOf([...young, reached(age)])).toMatchObject({ code: 'refused', seq: 2 });
    expect(deviationOf([...entriesOf(inquiry()), reached(18)])).toMatchObject({ code: 'refused', refusals: [{ code: 'notYet' }] });
    const [first] = young;
    expect(deviationOf([...young, { ...reached(18), by: first?.by ?? calendar }])).toMatchObject({ code: 'wrongActor' });
  });
  test('a person who raises a deadline, and a calendar that proposes', () => {
    const byPerson = entriesOf(inquiry()).map(({ by }) => ({ ...windowOpened, by }));
    expect(deviationOf([...entriesOf(inForce()), ...byPerson])).toMatchObject({ code: 'wrongActor' });
    expect(deviationOf(entriesOf(inquiry()).map((entry) => ({ ...entry, by: calendar })))).toMatchObject({ code: 'wrongActor' });
    // Told a day late, as what people tell late is.
    const late = entriesOf(inquiry()).map(({ by }) => ({ ...windowOpened, by, toldOn: plus(windowOpened.on, { days: 1 }) }));
    expect(deviationOf([...entriesOf(inForce()), windowOpened, ...late])).toMatchObject({ code: 'wrongActor' });
  });
  test('a calendar that runs back', () => {
    const back = [...entriesOf(inForce()), windowOpened, byCalendar('2026-05-04', { type: 'deadline.reviewDue' })];
    expect(deviationOf(back)).toMatchObject({ code: 'refused', refusals: [{ code: 'dayBeforeLastEntry', last: '2026-05-05' }] });
  });
  test('only the first counts: what follows has no state to be judged in', () => {
    const twice = entriesOf(on(monday, { type: 'talk.begun' }, { type: 'assessment.begun' }));
    expect(deviationOf([...entriesOf(inquiry()), ...twice])).toMatchObject({ seq: 2 });
  });
});

describe('replaying', () => {
  test('an entry that cannot follow is said, never skipped', () => {
    const entries = entriesOf([...inquiry(), ...on(monday, { type: 'assessment.begun' })]);
    expect(() => replay({ input, entries })).toThrow(ImpossibleEntry);
  });
  test('a replay shows one step an entry, with the state it led to, and begins before it has seen the end', () => {
    const entries = entriesOf([...inquiry(), ...on(monday, { type: 'assessment.begun' })]);
    const shown = replaySteps({ input, entries });
    const { value } = shown.next();
    expect(value).toMatchObject({ entry: entries[0], effects: [] });
    expect(value?.state).toEqual(live(inquiry()));
    expect(() => shown.next()).toThrow(ImpossibleEntry);
  });
  test('effects are in the shown, and none is carried out', () => {
    const entries = [...entriesOf(inForce()), windowOpened];
    expect([...replaySteps({ input, entries })].at(-1)?.effects).toEqual(['remind']);
  });
});
