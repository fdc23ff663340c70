// A log as it is known to have been: the day of a talk put right moves all that was said in it (T25), birthdays follow the right birth date.
import { describe, expect, test } from 'vitest';
import { calendar } from '../../machines/actor.ts';
import { editedLog } from '../../src/engine/step/edited.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';

const wrong = '2026-05-06';
const right = '2026-05-05';
const by = { role: 'counsellor', id: 'c-7f' } as const;
const said = (type: string, more: object = {}): EntryFacts => ({ on: wrong, by, event: { type, ...more } }) as EntryFacts;
const partsOfATalk = [
  'goal.assessed',
  'measure.reported',
  'domain.rated',
  'domain.leftOut',
  'language.levelled',
  'balance.drawn',
  'interval.agreed',
  'dissent.recorded',
  'copy.handedOver',
];

test('whatever was said in the talk is moved; what was said before it, or is no part of one, stays', () => {
  const entries = [
    said('goal.assessed'),
    said('review.opened'),
    ...partsOfATalk.map((type) => said(type)),
    said('appointment.missed'),
    said('review.held', { next: '2026-11-05', lateBecause: null }),
  ];
  const correction = said('fact.corrected', { seq: entries.length, day: right });
  const days = editedLog([...entries, correction]).map(({ event, on }) => [event.type, on]);
  expect(days).toEqual([
    ['goal.assessed', wrong],
    ['review.opened', right],
    ...partsOfATalk.map((type) => [type, right]),
    ['appointment.missed', wrong],
    ['review.held', right],
    ['fact.corrected', wrong],
  ]);
});

test('to a later day only what was said on the day it was held is moved', () => {
  const opened = { ...said('review.opened'), on: right };
  const entries = [opened, said('goal.assessed'), said('review.held', { next: '2026-11-05', lateBecause: null })];
  const correction = said('fact.corrected', { seq: entries.length, day: '2026-05-07' });
  expect(editedLog([...entries, correction]).map(({ on }) => on)).toEqual([right, '2026-05-07', '2026-05-07', wrong]);
});

test('of two talks only the one that is put right is moved, and one that nobody opened moves by itself', () => {
  const talk = [said('review.opened'), said('goal.assessed'), said('review.held', { next: '2026-11-05', lateBecause: null })];
  const days = (...entries: readonly EntryFacts[]) => editedLog(entries).map(({ on }) => on);
  const correction = said('fact.corrected', { seq: 3, day: right });
  expect(days(...talk, ...talk, correction)).toEqual([right, right, right, wrong, wrong, wrong, wrong]);
  expect(days(said('goal.assessed'), said('copy.handedOver'), ...talk.slice(-1), correction)).toEqual([wrong, wrong, right, wrong]);
});

test('without another day nothing is moved, not even what was said after the day it was held', () => {
  const later = { ...said('goal.assessed'), on: '2026-05-07' };
  const entries = [said('review.opened'), later, said('review.held', { next: '2026-11-05', lateBecause: null })];
  const correction = said('fact.corrected', { seq: entries.length, facts: { next: '2026-11-04' } });
  expect(editedLog([...entries, correction]).map(({ on }) => on)).toEqual([wrong, '2026-05-07', wrong, wrong]);
});

test('what was noted on the day of a talk is moved by itself', () => {
  const entries = [said('review.opened'), said('goal.assessed'), said('appointment.missed')];
  const correction = said('fact.corrected', { seq: entries.length, day: right });
  expect(editedLog([...entries, correction]).map(({ on }) => on)).toEqual([wrong, wrong, right, wrong]);
});

test('at an inquiry whose day is put right people are as old as they were on that day', () => {
  const band = (day: string) => {
    const inquiry = said('inquiry.noted', { ageBand: 'minor', service: 'mbe', language: 'ar', channel: 'phone' });
    const moved = said('fact.corrected', { seq: 1, day });
    const birthdays = [
      { age: 18, on: '2026-05-01' },
      { age: 25, on: '2033-05-01' },
    ];
    const born = said('birthDate.corrected', { known: 'day', ageBandAtInquiry: 'minor', birthdays, given: ['birthDate'] });
    return editedLog([inquiry, born, moved]).flatMap(({ event }) => (event.type === 'inquiry.noted' ? [event.ageBand] : []));
  };
  expect(['2026-04-30', '2026-05-01', '2033-05-01'].map(band)).toEqual([['minor'], ['under25'], ['under27']]);
});

describe('a birth date put right', () => {
  const inquiry = said('inquiry.noted', { ageBand: 'adult', service: 'mbe', language: 'ar', channel: 'phone' });
  const reached = (age: number, on: string): EntryFacts => ({ ...said('deadline.ageReached', { age }), on, by: calendar });
  const birthdays = [{ age: 18, on: '2026-05-04' }];
  const born = said('birthDate.corrected', { known: 'day', ageBandAtInquiry: 'minor', birthdays, given: ['birthDate'] });
  const told = (...entries: readonly EntryFacts[]) =>
    editedLog(entries).map(({ on, event }) => [on, event.type, ...('ageBand' in event ? [event.ageBand] : [])].join(' '));

  test('gives the inquiry its band and puts the right birthday for the wrong ones; nothing else is touched', () => {
    expect(told(inquiry, reached(25, '2026-05-01'), said('appointment.missed'), born)).toEqual([
      `${wrong} inquiry.noted under25`,
      `${wrong} appointment.missed`,
      `${wrong} birthDate.corrected`,
      '2026-05-04 deadline.ageReached',
    ]);
  });
  test('birthdays since were derived from the right one and stay', () => {
    expect(told(inquiry, born, reached(25, '2033-05-04')).slice(-2)).toEqual([
      '2033-05-04 deadline.ageReached',
      '2026-05-04 deadline.ageReached',
    ]);
  });
  test('an earlier episode keeps its own, and a later return changes nothing of what was put right', () => {
    const [returned, early] = [said('case.returned'), reached(25, '2025-05-01')];
    expect(told(inquiry, early, returned, inquiry, born)).toEqual([
      `${wrong} inquiry.noted adult`,
      '2025-05-01 deadline.ageReached',
      `${wrong} case.returned`,
      `${wrong} inquiry.noted under25`,
      `${wrong} birthDate.corrected`,
      '2026-05-04 deadline.ageReached',
    ]);
    expect(told(inquiry, early, born, returned)).toEqual([
      `${wrong} inquiry.noted under25`,
      `${wrong} birthDate.corrected`,
      `${wrong} case.returned`,
      '2026-05-04 deadline.ageReached',
    ]);
  });
});

test('a correction of what was taken back since changes nothing', () => {
  const entries = [said('review.opened'), said('appointment.missed'), said('fact.corrected', { seq: 2, day: right })];
  const taken = said('entry.voided', { seq: 2 });
  expect(editedLog([...entries, taken]).map(({ event, on }) => [event.type, on])).toEqual([
    ['review.opened', wrong],
    ['fact.corrected', wrong],
    ['entry.voided', wrong],
  ]);
});
