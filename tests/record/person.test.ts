// What is known of a person now: the newest counts, what was taken back does not, and a return takes it along.
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '../../machines/case/events/case-event.ts';
import { ageFactsOf, inquiryIn, isPresumedMinor } from '../../src/record/words/age-facts.ts';
import { birthDateIn, birthDateOf, knownBirthDate } from '../../src/record/words/birth-date.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { contactOf, nameOf, reachOf } from '../../src/record/words/person.ts';
import type { Words } from '../../src/record/words/words.ts';

type Said = readonly [event: object, words?: Words];
const inquiry = { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'phone' };
const renamed = { type: 'client.renamed' };
const reached = { type: 'contactDetails.changed' };
const born = (known: string) => ({ type: 'birthDate.corrected', known, ageBandAtInquiry: 'adult', birthdays: [] });
const voided = (seq: number) => ({ type: 'entry.voided', seq, because: 'neverHappened' });
const returned = { type: 'case.returned' };

function knownAfter(...said: readonly Said[]) {
  const entries = said.map(([event], index) => ({ seq: index + 1, event: CaseEvent.parse(event) }));
  return dossierOf(entries, Object.fromEntries(said.flatMap(([, words], index) => (words === undefined ? [] : [[index + 1, words]]))));
}

describe('a name', () => {
  test('that was changed wins over the one of the inquiry, also when the inquiry is noted once more', () => {
    const said: Said[] = [
      [inquiry, { name: 'Old' }],
      [renamed, { name: 'New' }],
      [inquiry, { name: 'Old' }],
    ];
    expect(nameOf(knownAfter(...said))).toBe('New');
  });

  test('that was taken back is not known, until the taking back is taken back', () => {
    const said: Said[] = [[inquiry, { name: 'Old' }], [renamed, { name: 'New' }], [voided(2)]];
    expect(nameOf(knownAfter(...said))).toBe('Old');
    expect(nameOf(knownAfter(...said, [voided(3)]))).toBe('New');
  });

  test('goes along into the next episode, whose inquiry may say another one', () => {
    const said: Said[] = [[inquiry, { name: 'Old' }], [renamed, { name: 'New' }], [returned]];
    expect(nameOf(knownAfter(...said, [inquiry]))).toBe('New');
    expect(nameOf(knownAfter(...said, [inquiry, { name: 'Newest' }]))).toBe('Newest');
  });
});

describe('a birth date', () => {
  test.each<[Said[], string | null]>([
    [[[inquiry, { birthDate: '1998-03-27' }]], '1998-03-27'],
    [[[inquiry, { birthYear: '1998' }]], '1998-12-31'],
    [[[inquiry]], null],
    [
      [
        [inquiry, { birthDate: '1998-03-27' }],
        [born('day'), { birthDate: '1989-03-27' }],
      ],
      '1989-03-27',
    ],
    [
      [
        [inquiry, { birthDate: '1998-03-27' }],
        [born('year'), { birthYear: '1998' }],
      ],
      '1998-12-31',
    ],
    [[[inquiry, { birthDate: '1998-03-27' }], [born('unknown')]], null],
    [[[inquiry, { birthDate: '1998-03-27' }], [born('unknown')], [voided(2)]], '1998-03-27'],
    [
      [
        [inquiry, { birthDate: '1998-03-27' }],
        [inquiry, { birthYear: '1997' }],
      ],
      '1997-12-31',
    ],
    [[[inquiry, { birthDate: '1998-03-27' }], [born('year'), { birthYear: '1997' }], [returned], [inquiry]], '1997-12-31'],
    [[[inquiry, { birthDate: '1998-03-27' }], [born('unknown')], [returned], [inquiry]], null],
    [[[inquiry, { birthDate: 'soon' }]], null],
  ])('%j: %s', (said, day) => {
    expect(birthDateOf(knownAfter(...said))).toBe(day);
  });

  test('with a year only leaves it open who is of age: presumed a minor in the year of the 18th birthday alone', () => {
    const presumed = (year: string) => isPresumedMinor(knownBirthDate(knownAfter([inquiry, { birthYear: year }])), '2026-11-22');
    expect(['2007', '2008', '2009'].map(presumed)).toEqual([false, true, false]);
  });
});

test('contact details say the whole, and until then the line of the inquiry counts', () => {
  const first: Said = [inquiry, { contact: '0152 28817000' }];
  expect(contactOf(knownAfter(first))).toEqual({ phone: '', email: '', address: '', noted: '0152 28817000' });
  const details = knownAfter(first, [reached, { phone: '1', email: 'a@b.example' }], [reached, { phone: '2' }]);
  expect(contactOf(details)).toEqual({ phone: '2', email: '', address: '', noted: '' });
  expect(contactOf(knownAfter(first, [reached, { phone: '1' }], [reached]))).toEqual({ phone: '', email: '', address: '', noted: '' });
});

test('age is counted from the inquiry with which the present episode began', () => {
  const by = { role: 'counsellor', id: 'c-weber' } as const;
  const noted = (on: string, ageBand: string) => ({ on, by, event: CaseEvent.parse({ ...inquiry, ageBand }) });
  const entries = [noted('2024-03-01', 'minor'), { on: '2026-03-01', by, event: CaseEvent.parse(returned) }, noted('2026-03-02', 'adult')];
  expect(inquiryIn(entries)).toEqual({ on: '2026-03-02', ageBand: 'adult' });
  expect(inquiryIn(entries.slice(0, 2))).toBeNull();
});

test.each<[Words, object]>([
  [{ birthDate: '1900-01-01' }, { known: 'day', day: '1900-01-01' }],
  [{ birthDate: '1899-12-31' }, { known: 'unknown' }],
  [
    { birthDate: '2008-02-31', birthYear: '2008' },
    { known: 'year', year: '2008' },
  ],
  [
    { birthDate: '2008-02-29', birthYear: '2007' },
    { known: 'day', day: '2008-02-29' },
  ],
  [{ birthYear: '1900' }, { known: 'year', year: '1900' }],
  [{ birthYear: '2055' }, { known: 'year', year: '2055' }],
  ...['1899', '2100', '20', '20081', '12008', '20ab', '19 8', ''].map((birthYear): [Words, object] => [
    { birthYear },
    { known: 'unknown' },
  ]),
])('%j says of a birth date %j', (words, told) => {
  expect(birthDateIn(words)).toEqual(told);
});

test('presumed a minor is nobody of whom the day is known, or nothing', () => {
  expect([isPresumedMinor({ known: 'day', day: '2008-12-31' }, '2026-11-22'), isPresumedMinor({ known: 'unknown' }, '2026-11-22')]).toEqual(
    [false, false],
  );
});

test('age band and birthdays follow from what is known, and nothing from nothing', () => {
  expect(ageFactsOf({ known: 'day', day: '2008-05-05' }, '2026-03-01', '2033-05-05')).toEqual({
    ageBandAtInquiry: 'minor',
    birthdays: [
      { age: 18, on: '2026-05-05' },
      { age: 25, on: '2033-05-05' },
    ],
  });
  expect(ageFactsOf({ known: 'unknown' }, '2026-03-01', '2033-05-05')).toBeNull();
});

describe('what a return takes along', () => {
  const inquired: Words = { name: 'Old', contact: '0152', concern: 'a flat', birthDate: '1998-03-27' };
  const back = (...said: readonly Said[]) => knownAfter([inquiry, inquired], ...said, [returned]);

  test('is nothing where nobody has said anything since the inquiry, which stays as it is', () => {
    expect(back()).toEqual({ inquiry: inquired });
    expect(
      knownAfter([{ type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null }], [returned]),
    ).toEqual({});
  });

  test('is a new name, in the inquiry; what else was described of the person stays beside', () => {
    expect(back([renamed, { name: 'New' }])).toEqual({ inquiry: { ...inquired, name: 'New' } });
    expect(back([renamed, { name: 'New', other: 'x' }])).toEqual({ inquiry: { ...inquired, name: 'New' }, client: { other: 'x' } });
    expect(back([renamed, { other: 'x' }])).toEqual({ inquiry: inquired, client: { other: 'x' } });
  });

  test('is how the person is reached, in one line', () => {
    expect(back([reached, { phone: '1', email: 'a@b.example' }])).toEqual({ inquiry: { ...inquired, contact: '1, a@b.example' } });
  });

  test('is a birth date, instead of the one of the inquiry: day or year, or that it is unknown', () => {
    const { birthDate: _, ...others } = inquired;
    expect(back([born('year'), { birthYear: '1997' }])).toEqual({ inquiry: { ...others, birthYear: '1997' } });
    expect(back([born('day'), { birthDate: '1997-01-01' }])).toEqual({ inquiry: { ...others, birthDate: '1997-01-01' } });
    expect(back([born('unknown')])).toEqual({ inquiry: others });
  });
});

test('whoever says the year says the day no longer, and what else they have said stands', () => {
  const said = knownAfter([inquiry, { name: 'Old', birthDate: '1998-03-27' }], [inquiry, { birthYear: '1997' }]);
  expect(said).toEqual({ inquiry: { name: 'Old', birthYear: '1997' } });
  expect(knownAfter([inquiry, { birthYear: '1997', concern: 'x' }], [inquiry, { birthDate: '1998-03-27' }])).toEqual({
    inquiry: { concern: 'x', birthDate: '1998-03-27' },
  });
  expect(knownAfter([inquiry, { birthYear: '1997' }], [inquiry, { name: 'New' }])).toEqual({ inquiry: { name: 'New', birthYear: '1997' } });
});

test('a person is reached by phone, mail and what was noted, each where there is one, and never by where they live', () => {
  const first: Said = [inquiry, { contact: '0152' }];
  expect(reachOf(knownAfter(first))).toBe('0152');
  expect(reachOf(knownAfter(first, [reached, { phone: '1', email: 'a@b.example', address: 'Markt 1' }]))).toBe('1\na@b.example');
  expect([reachOf(knownAfter(first, [reached])), reachOf({}), nameOf({})]).toEqual(['', '', null]);
});
