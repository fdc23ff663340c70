// Laws of comparing two versions, and what a renegotiation looks like clause by clause.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { compareAgreements, type Difference } from '../../src/export/agreement/compare.ts';
import { documentOf, inputAfter } from './agreements.ts';

const changes: readonly Proposal[] = [
  {
    type: 'goal.revised',
    goal: 'g1',
    domain: 'language',
    chosenBy: 'client',
    dueOn: '2027-12-31',
    evidence: 'certificate',
    template: 'reachLevelB1',
    words: { wording: 'Ich erreiche bis zum {date} das Sprachniveau B1 (Nachweis: Zertifikat).' },
  },
  {
    type: 'measure.revised',
    measure: 'm1',
    goal: 'g1',
    responsible: 'client',
    agency: null,
    dueOn: '2027-03-01',
    needsOffer: false,
    template: 'practiseWeekly',
  },
  { type: 'measure.dropped', measure: 'm3' },
  { type: 'commitment.dropped', commitment: 'c2' },
  { type: 'commitment.made', commitment: 'c3', party: 'centre', template: 'explainLetters' },
];

const first = documentOf(inputAfter());
const someVersion = fc
  .record({
    more: fc.subarray([...changes]),
    goals: fc.subarray(['g1', 'g2'], { minLength: 1 }),
    counsellorName: fc.constantFrom('Jana Lindner', 'Tarek Haddad'),
    languages: fc.subarray(['ar', 'en']),
    nonce: fc.string({ minLength: 16, maxLength: 16 }),
    number: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ more, ...rest }) => documentOf(inputAfter(more, rest)));

const mirrored = (differences: readonly Difference[]): Difference[] => {
  const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  return differences.map((difference) => ({ ...difference, change: opposite[difference.change] }));
};

describe('comparing two versions', () => {
  test('a version does not differ from itself', () => {
    fc.assert(
      fc.property(someVersion, (version) => {
        expect(compareAgreements(version, version)).toEqual([]);
      }),
    );
  });

  test('seen from the other side, the same clauses differ the other way round', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (a, b) => {
        expect(compareAgreements(b, a)).toEqual(mirrored(compareAgreements(a, b)));
      }),
    );
  });

  test('versions without a difference agree in everything but number, day and nonce', () => {
    const again = documentOf(inputAfter([], { number: 2, nonce: 'another nonce of 32 characters!!' }));
    expect(compareAgreements(first, again)).toEqual([]);
  });

  test('a renegotiation is shown clause by clause, in the order of the text', () => {
    expect(compareAgreements(first, documentOf(inputAfter(changes, { number: 2 })))).toEqual([
      { id: 'goal.g1', kind: 'goal', change: 'changed', fields: ['wording', 'dueOn'] },
      { id: 'measure.m1', kind: 'measure', change: 'changed', fields: ['dueOn'] },
      { id: 'measure.m3', kind: 'measure', change: 'removed', fields: [] },
      { id: 'commitment.c2', kind: 'commitment', change: 'removed', fields: [] },
      { id: 'commitment.c3', kind: 'commitment', change: 'added', fields: [] },
    ]);
  });

  test('another review day and another counsellor are differences', () => {
    const other = documentOf(inputAfter([], { offeredOn: '2026-12-15', counsellorName: 'Tarek Haddad' }));
    expect(compareAgreements(first, other)).toEqual([
      { id: 'party.counsellor', kind: 'party', change: 'changed', fields: ['name'] },
      { id: 'reviewSentence', kind: 'review', change: 'changed', fields: ['reviewOn'] },
    ]);
  });
});
