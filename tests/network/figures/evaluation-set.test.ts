// The evaluation set: who is in it, under which name, how coarsely told, and the files.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import type { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { dictionary, dictionaryPage } from '../../../src/network/figures/evaluation-set/dictionary.ts';
import { EvaluationRow } from '../../../src/network/figures/evaluation-set/evaluation-row.ts';
import { evaluationSet } from '../../../src/network/figures/evaluation-set/evaluation-set.ts';
import { evaluationCsv, evaluationParquet } from '../../../src/network/figures/evaluation-set/files.ts';
import { duty, facts, levels, someFacts } from './cases.ts';

const keyed = (key: string) => (id: string) => bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(id))).slice(0, 20);
let number = 0;
const agreed = (count: number, known: Parameters<typeof facts>[0] = {}) =>
  Array.from({ length: count }, () =>
    facts({
      case: `p${(number += 1)}`,
      decidedOn: '2026-01-05',
      ...known,
      later: { evaluationConsentedOn: '2026-01-05', ...known?.later },
    }),
  );
const told = ({ rows }: ReturnType<typeof evaluationSet>) =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => `${row.place} ${row.ageBand} ${row.service}`)].map(([alike, { length }]) => [alike, length]),
  );

describe('who is in it', () => {
  test('only who has agreed, by the last day that was looked at, and for whom longer support was decided on', () => {
    const set = evaluationSet(
      [
        ...agreed(6),
        ...agreed(1, { later: { evaluationConsentedOn: null } }),
        ...agreed(1, { later: { evaluationConsentedOn: '2031-01-01' } }),
        ...agreed(1, { decidedOn: null }),
      ],
      keyed('a'),
    );
    expect([set.rows.length, set.leftOut]).toEqual([6, { withoutConsent: 2, withoutDecision: 1, tooFewAlike: 0 }]);
  });
  test('four alike are left out, and said so', () => {
    expect(evaluationSet(agreed(4), keyed('a'))).toEqual({ rows: [], leftOut: { withoutConsent: 0, withoutDecision: 0, tooFewAlike: 4 } });
  });
  test('five episodes of one person are one person', () => {
    const [one] = agreed(1);
    const episodes = one === undefined ? [] : [1, 2, 3, 4, 5].map((episode) => ({ ...one, episode }));
    expect(evaluationSet(episodes, keyed('a')).leftOut.tooFewAlike).toBe(5);
  });
});

describe('how coarsely', () => {
  test('a site of five keeps its name; a smaller one is told by its Land, and what is too few there without a place', () => {
    const cases = [
      ...agreed(5),
      ...agreed(2),
      ...agreed(3, { site: 'wiesbaden' }),
      ...agreed(2, { site: 'wiesbaden', ageBand: 'minor' }),
      ...agreed(3, { site: 'wiesbaden', ageBand: 'under25' }),
      ...agreed(4, { site: 'essen', land: 'NW' }),
      ...agreed(1, { site: 'stendal', land: 'ST' }),
    ];
    expect(told(evaluationSet(cases, keyed('a')))).toEqual({
      'wetzlar adult mbe': 7,
      'HE under27 mbe': 5,
      // 3 of Wiesbaden, whose Land has no others left, 4 of Essen and 1 of Stendal.
      'all adult mbe': 8,
    });
  });
});

test('days become whole weeks from the decision: the day before is week −1, the seventh day after week 1', () => {
  const [one] = agreed(1, { inquiredOn: '2026-01-04', inForceOn: '2026-01-12', closedOn: '2026-01-11' });
  const row = evaluationSet(one === undefined ? [] : [one, ...agreed(5)], keyed('a')).rows.find(({ inquiryWeek }) => inquiryWeek !== null);
  expect(row).toMatchObject({ inquiryWeek: -1, inForceWeek: 1, closedWeek: 0 });
});

test('lists become counts and both ends', () => {
  const cases = agreed(5, {
    reviews: [duty(), duty({ outcome: 'waived', heldOn: null }), duty({ outcome: 'late', clientNotMet: true })],
    ratings: [
      { domain: 'work', first: { on: '2026-01-05', rating: 2, client: 3 }, again: [{ on: '2026-05-05', rating: 4, client: null }] },
    ],
    cefrFirst: levels('2026-01-05', 'a1', 'selfReport'),
    cefrAgain: [levels('2026-05-05', 'a2', 'certificate')],
  });
  expect(evaluationSet(cases, keyed('a')).rows[0]).toMatchObject({
    reviewsInTime: 1,
    reviewsNotInTime: 1,
    reviewsClientNotMet: 1,
    firstWork: 2,
    lastWork: 4,
    firstHousing: null,
    firstReading: 'a1',
    lastReading: 'a2',
    lastLevelEvidence: 'certificate',
  });
});

const someAgreed = fc.uniqueArray(someFacts, { minLength: 5, maxLength: 60, selector: (one) => one.case }).map((cases) =>
  cases.map((one): CaseFacts => ({
    ...one,
    decidedOn: one.decidedOn ?? '2025-06-01',
    later: { ...one.later, evaluationConsentedOn: '2025-06-01' },
  })),
);

describe('whatever the cases are', () => {
  test('each combination of place, age and service is that of five persons at least, and nobody is lost without a word', () => {
    fc.assert(
      fc.property(someAgreed, (cases) => {
        const set = evaluationSet(cases, keyed('a'));
        expect(Object.values(told(set)).every((count) => count >= 5)).toBe(true);
        expect(set.rows.length + set.leftOut.tooFewAlike).toBe(cases.length);
        set.rows.forEach((row) => EvaluationRow.parse(row));
      }),
      { numRuns: 60 },
    );
  });
  test('two exports share no name, and hold no number of a case and no day', () => {
    fc.assert(
      fc.property(someAgreed, (cases) => {
        const [one, other] = ['a', 'b'].map((key) => evaluationSet(cases, keyed(key)));
        const names = new Set(one?.rows.map(({ person }) => person));
        expect(other?.rows.filter(({ person }) => names.has(person))).toEqual([]);
        const text = JSON.stringify(one?.rows);
        expect(cases.filter((facts) => text.includes(facts.case))).toEqual([]);
        expect(text).not.toMatch(/20\d\d-\d\d-\d\d/u);
      }),
      { numRuns: 30 },
    );
  });
  test('the same days a year and a half later give the same rows', () => {
    const later = (day: string) => plus(day, { days: 77 * 7 });
    const first = agreed(5, { inquiredOn: '2026-01-01', closedOn: '2026-03-01', through: '2026-06-01' });
    const moved = first.map((one) => ({
      ...one,
      decidedOn: later('2026-01-05'),
      inquiredOn: later('2026-01-01'),
      closedOn: later('2026-03-01'),
      through: later('2026-06-01'),
    }));
    expect(evaluationSet(moved, keyed('a')).rows).toEqual(evaluationSet(first, keyed('a')).rows);
  });
});

test.each([
  ['the same name for two cases', () => 'x'],
  ['the number of the case', (id: string) => id],
])('%s is no pseudonym', (_, pseudonym) => {
  expect(() => evaluationSet(agreed(5), pseudonym)).toThrow(/pseudonym/u);
});

describe('the files', () => {
  const { rows } = evaluationSet([...agreed(6, { closingReason: 'movedAway' }), ...agreed(5, { service: 'jmd' })], keyed('a'));
  test('CSV has every column by name and a line a row', () => {
    const [head, ...lines] = evaluationCsv(rows).trimEnd().split('\r\n');
    expect(head?.split(',')).toEqual(dictionary.map(({ name }) => name));
    expect(lines).toHaveLength(11);
    expect(lines[0]?.split(',')[2]).toBe('wetzlar');
  });
  test('in CSV what a spreadsheet would take for a formula is text', () => {
    const [row] = rows;
    expect(evaluationCsv(row === undefined ? [] : [{ ...row, place: '=1+1' }])).toContain("'=1+1");
  });
  test('Parquet, read back by another library, is the same rows with their types', async () => {
    const file = evaluationParquet(rows).buffer as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(rows);
    const { schema, key_value_metadata: meanings } = parquetMetadata(file);
    expect(schema.find(({ name }) => name === 'goalsReached')).toMatchObject({ type: 'INT32', repetition_type: 'REQUIRED' });
    expect(meanings?.find(({ key }) => key === 'person')?.value).toBe('Pseudonym, another one in every export');
  });
  test('without a row they have their columns all the same', async () => {
    expect(evaluationCsv([]).trimEnd().split(',')).toHaveLength(dictionary.length);
    expect(await parquetReadObjects({ file: evaluationParquet([]).buffer as ArrayBuffer })).toEqual([]);
  });
  test('the dictionary has every column with what it means, once, and its page as well', () => {
    expect(dictionary.map(({ name }) => name)).toEqual(Object.keys(EvaluationRow.shape));
    expect(dictionary.filter(({ meaning }) => meaning.length < 5)).toEqual([]);
    expect(dictionary.find(({ name }) => name === 'firstWork')).toMatchObject({
      type: 'integer',
      mayBeEmpty: true,
      values: [1, 2, 3, 4, 5],
    });
    for (const { name } of dictionary) expect(dictionaryPage()).toContain(`| \`${name}\` |`);
  });
});
