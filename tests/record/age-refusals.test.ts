// Age band and birthdays are recorded in clear beside a birth date that is sealed: what is recorded has to follow from what is sealed.
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '../../machines/case/events/case-event.ts';
import { begin } from '../../src/engine/state/take.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { ageRefusals } from '../../src/record/case/age-refusals.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import type { Words } from '../../src/record/words/words.ts';
import { headerOf } from './examples.ts';

const input = inputOf(headerOf('one'));
const by = { role: 'counsellor', id: 'c-weber' } as const;
const today = '2026-08-31';

const eventOf = (event: object) => CaseEvent.parse(event) as HumanEvent;
const inquiry = (ageBand: string) => eventOf({ type: 'inquiry.noted', service: 'mbe', ageBand, language: 'ar', channel: 'phone' });
const born = (birthdays: readonly object[] = [], ageBandAtInquiry = 'minor') =>
  eventOf({ type: 'birthDate.corrected', known: 'day', ageBandAtInquiry, birthdays });
const corrected = (seq: number, change: object) => eventOf({ type: 'fact.corrected', seq, because: 'mistake', ...change });

/** Of a case whose inquiry was on the first of March 2026. */
function fits(event: HumanEvent, words: Words | null, known: string | null = null, told: readonly HumanEvent[] = [inquiry('minor')]) {
  const entries = told.map((one) => ({ on: '2026-03-01', by, event: one }));
  const refusals = ageRefusals({ log: { input, entries }, state: begin(input), birthDate: known }, event, words, today);
  expect([[], [{ code: 'ageContradicts' }]]).toContainEqual(refusals);
  return refusals.length === 0;
}

describe('an inquiry', () => {
  test.each<[string, Words | null, string | null, ageBand: string, boolean]>([
    ['nothing is known of the birth', null, null, 'adult', true],
    ['no words tell it', {}, null, 'minor', true],
    ['a day tells it', { birthDate: '2010-05-05' }, null, 'minor', true],
    ['a day tells otherwise', { birthDate: '2010-05-05' }, null, 'adult', false],
    ['a year tells it', { birthYear: '1990' }, null, 'adult', true],
    ['a year tells otherwise', { birthYear: '1990' }, null, 'under27', false],
    ['it was known before', null, '2010-05-05', 'minor', true],
    ['it was known otherwise before', {}, '2010-05-05', 'under25', false],
    ['what was known before is told anew', { birthDate: '1990-05-05' }, '2010-05-05', 'adult', true],
    ['it is the day of birth', { birthDate: today }, null, 'minor', true],
    ['nobody is born yet', { birthDate: '2026-09-01' }, null, 'minor', false],
  ])('%s', (_, words, known, ageBand, expected) => {
    expect(fits(inquiry(ageBand), words, known)).toBe(expected);
  });
});

describe('a corrected birth date', () => {
  const of18 = { age: 18, on: '2026-05-05' };
  const turned18: Words = { birthDate: '2008-05-05' };
  test.each<[string, Words | null, HumanEvent, boolean]>([
    ['the birthdays since the inquiry', turned18, born([of18]), true],
    ['none of them', turned18, born(), false],
    ['one too many', turned18, born([of18, { age: 25, on: '2033-05-05' }]), false],
    ['another day', turned18, born([{ ...of18, on: '2026-05-06' }]), false],
    ['another age', turned18, born([{ ...of18, age: 25 }]), false],
    ['another age band', turned18, born([of18], 'under25'), false],
    ['none after today', { birthDate: '2008-09-01' }, born(), true],
    ['unknown, without birthdays', null, born([], 'adult'), true],
    ['unknown, with birthdays', {}, born([of18]), false],
    ['born on the day of the inquiry', { birthDate: '2026-03-01' }, born(), true],
    ['born after it', { birthDate: '2026-03-02' }, born(), false],
  ])('%s', (_, words, event, expected) => {
    expect(fits(event, words)).toBe(expected);
  });

  test('of a case without an inquiry is counted from its own day', () => {
    expect(fits(born([], 'under25'), turned18, null, [])).toBe(true);
    expect(fits(born([of18]), turned18, null, [])).toBe(false);
  });
});

describe('a corrected inquiry', () => {
  const known = '2008-05-05';
  test.each<[string, HumanEvent, string | null, boolean]>([
    ['with the band of its day', corrected(1, { facts: { ageBand: 'minor' } }), known, true],
    ['with another band', corrected(1, { facts: { ageBand: 'adult' } }), known, false],
    ['moved to where the band is still the same', corrected(1, { day: '2026-05-04' }), known, true],
    ['moved to where the band is another', corrected(1, { day: '2026-05-05' }), known, false],
    ['moved and put right at once', corrected(1, { day: '2026-05-05', facts: { ageBand: 'under25' } }), known, true],
    ['of somebody whose birth nobody knows', corrected(1, { facts: { ageBand: 'adult' } }), null, true],
    ['to the day of birth', corrected(1, { day: '2026-02-01' }), '2026-02-01', true],
    ['to before the birth', corrected(1, { day: '2026-01-31' }), '2026-02-01', false],
    ['with facts that are none of it', corrected(1, { facts: { ageBand: 'ancient' } }), known, true],
    ['that is another entry', corrected(2, { facts: { ageBand: 'adult' } }), known, true],
    ['that nobody recorded', corrected(3, { facts: { ageBand: 'adult' } }), known, true],
  ])('%s', (_, event, birthDate, expected) => {
    expect(fits(event, null, birthDate, [inquiry('minor'), eventOf({ type: 'talk.begun' })])).toBe(expected);
  });
});

test('nothing else has an age', () => {
  expect(fits(eventOf({ type: 'talk.begun' }), { birthDate: '2040-01-01' }, '2040-01-01')).toBe(true);
});
