// What a header and an entry of a recording may hold, strict to the last character; and what each of them is written as.
import { describe, expect, test } from 'vitest';
import { canonical, hashOf } from '../../src/record/log/canonical.ts';
import { Entry, Header, RecordedEntry } from '../../src/record/log/entry.ts';
import { forgottenBy } from '../../src/record/log/forgotten-by.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { lineOfEntry, lineOfHeader } from '../../src/record/log/line.ts';
import { shortId } from '../../src/record/log/short-id.ts';
import { entriesOf, headerOf } from './examples.ts';

const header = headerOf('one');
const [entry] = entriesOf(header);
const hex = '0123456789abcdef'.repeat(4);
const seal = `hmac-sha256:${hex}`;

/** What a schema says of a value in one field: as it is, and with a character more in front, behind or on a line of its own. */
const around = (text: string): string[] => [` ${text}`, `${text} `, `\n${text}`, `${text}\n`, `${text}!`, `!${text}`];

describe('a header', () => {
  const takes = (change: object) => Header.safeParse({ ...header, ...change }).success;
  test.each<[string, readonly string[], readonly string[]]>([
    ['format', ['etappe.recording/1'], ['etappe.recording/2', '']],
    ['case', ['a', 'A1', '0', 'a_b-c', 'x'.repeat(64)], ['', '-a', '_a', 'x'.repeat(65), 'ä', 'a.b']],
    ['site', ['a', 'Z', '9', 'bad-homburg_2', 'x'.repeat(40)], ['', '-a', '_a', 'x'.repeat(41), 'ü', 'a.b']],
    ['centre', ['a', 'Z', '9', 'caritas_mitte-1', 'x'.repeat(48)], ['', '-a', '_a', 'x'.repeat(49), 'ü', 'a.b']],
    ['standard', ['2026.1', '2026.12', '0000.123'], ['2026', '2026.', '2026.1234', '226.1', '2026-1', '20261', 'a026.1', '2026.a']],
    ['standardHash', [`sha256:${hex}`], [hex, `sha256:${hex}0`, `sha256:${hex.slice(1)}`, `sha256:${hex.toUpperCase()}`, `sha1:${hex}`]],
    ['land', ['HE', 'BY'], ['XX', '']],
    ['municipality', ['KATH'], ['EVAN']],
  ])('takes as %s what has its form, and nothing around it', (field, good, bad) => {
    for (const text of good) expect([text, takes({ [field]: text })]).toEqual([text, true]);
    for (const text of [...bad, ...around(good[0] ?? '')]) expect([text, takes({ [field]: text })]).toEqual([text, false]);
  });

  test('has every field but where it stands more exactly, and no other', () => {
    expect([takes({}), takes({ centre: undefined, municipality: undefined }), takes({ name: 'x' })]).toEqual([true, true, false]);
    for (const field of Object.keys(header)) expect([field, takes({ [field]: undefined })]).toEqual([field, false]);
  });
});

describe('an entry', () => {
  const takes = (change: object, schema: typeof RecordedEntry | typeof Entry = Entry) => schema.safeParse({ ...entry, ...change }).success;
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['seq', [1, 4711], [0, -1, 1.5, '1']],
    ['on', ['2026-08-31'], ['2026-02-30', '2026-8-31']],
    ['at', ['2026-08-31T09:12:33.123Z', '2026-08-31T09:12:33Z'], ['2026-08-31', '2026-08-31T09:12:33+02:00', '2026-08-31T25:12:33Z']],
    ['seal', [seal, undefined], [hex, `hmac-sha256:${hex}0`, `sha256:${hex}`, ...around(seal)]],
    ['prev', [`sha256:${hex}`], [hex, ...around(`sha256:${hex}`)]],
    ['hash', [`sha256:${hex}`], [hex, ...around(`sha256:${hex}`)]],
  ])('takes as %s what has its form', (field, good, bad) => {
    for (const value of good) expect([value, takes({ [field]: value })]).toEqual([value, true]);
    for (const value of bad) expect([value, takes({ [field]: value })]).toEqual([value, false]);
  });

  test('has its links, but where it was written by hand; and no field besides', () => {
    for (const link of ['prev', 'hash'])
      expect([takes({ [link]: undefined }), takes({ [link]: undefined }, RecordedEntry)]).toEqual([false, true]);
    expect([takes({ note: 'x' }), takes({ note: 'x' }, RecordedEntry)]).toEqual([false, false]);
  });
});

test('a line names its fields in the order in which they are read, whatever the order in which they were put together', () => {
  const whole = { ...headerOf('one', { municipality: 'KATH', centre: 'mitte' }) };
  const fieldsOf = (line: string) => [...line.matchAll(/"(?<field>\w+)":/gu)].map(({ groups }) => groups?.['field']);
  const backwards = <T extends object>(object: T) => Object.fromEntries(Object.entries(object).toReversed()) as T;
  const inOrder = ['format', 'case', 'site', 'land', 'municipality', 'centre', 'standard', 'standardHash'];
  expect(fieldsOf(lineOfHeader(backwards(whole)))).toEqual(inOrder);
  const event = backwards({ type: 'domain.rated', client: null, counsellor: 2, domain: 'housing' } as const);
  const line = lineOfEntry(backwards({ ...(entry as Entry), by: backwards({ role: 'counsellor', id: 'c-7f' }), event, seal }));
  const eventFields = ['type', 'client', 'counsellor', 'domain'];
  expect(fieldsOf(line)).toEqual(['seq', 'on', 'at', 'by', 'role', 'id', 'event', ...eventFields, 'seal', 'prev', 'hash']);
  expect(JSON.parse(line)).toEqual({ ...entry, event, seal });
  expect(lineOfHeader({ ...whole, municipality: undefined, centre: undefined })).toBe(lineOfHeader(header));
});

test('what is no JSON has no canonical form, and what is has one hash', () => {
  expect(() => canonical(undefined)).toThrow('only JSON has a canonical form');
  expect(canonical({ b: 1, a: [null, 'ä'] })).toBe('{"a":[null,"ä"],"b":1}');
  expect(hashOf({ b: 1, a: 2 })).toBe('sha256:d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772');
});

test('what the rules need to know of a header: where, and by which form of which standard', () => {
  const input = { site: 'wiesbaden', land: 'HE', standard: '2026.1' };
  expect(inputOf(header)).toEqual(input);
  expect(inputOf({ ...header, municipality: 'KATH', centre: 'mitte' })).toEqual({ ...input, municipality: 'KATH' });
  const earlier = { ...header, standardHash: 'sha256:3cf81ed80078b5abdebc0658e625421ce65f2d6451dc065dc71a2dc6af69b90e' };
  expect(inputOf(earlier)).toEqual({ ...input, isOfEarlierForm: true });
  expect(inputOf({ ...earlier, standard: '2027.1' })).toEqual({ ...input, standard: '2027.1' });
});

test('the short number of a case is its first eight characters', () => {
  expect([shortId('0f8e12ab-7c41'), shortId('one')]).toEqual(['0f8e12ab', 'one']);
});

test('words are forgotten of what was in the wrong case before, and of all before a refused file', () => {
  const told = (...events: object[]) => [
    ...forgottenBy(events.map((event, index) => ({ seq: index + 1, event: event as Entry['event'] }))),
  ];
  const talk = { type: 'talk.begun' };
  const voided = (seq: number, because = 'wrongCase') => ({ type: 'entry.voided', seq, because });
  expect(told(talk, talk)).toEqual([]);
  expect(told(talk, talk, { type: 'filing.refused' }, talk)).toEqual([1, 2]);
  expect([told(talk, voided(1)), told(talk, voided(1, 'recordedTwice'))]).toEqual([[1], []]);
  expect([told(talk, voided(2)), told(talk, voided(3), talk), told({ ...talk, because: 'wrongCase', seq: 0 })]).toEqual([[], [], []]);
});
