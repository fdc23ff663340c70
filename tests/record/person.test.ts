// What is known of a person now: the newest counts, what was taken back does not, and a return takes it along.
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '../../machines/case/events/case-event.ts';
import { inquiryIn, isPresumedMinor } from '../../src/record/words/age-facts.ts';
import { birthDateOf, knownBirthDate } from '../../src/record/words/birth-date.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { contactOf, nameOf } from '../../src/record/words/person.ts';
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
