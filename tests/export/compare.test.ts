// Laws of comparing two versions, and what a renegotiation looks like clause by clause.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { Evidence, Responsible } from '../../machines/case/events/codes.ts';
import { AgencyCode } from '../../machines/standards/agency-code.ts';
import { DomainCode } from '../../machines/standards/domain-code.ts';
import { AgreementDocument } from '../../src/export/agreement/agreement-document.ts';
import { bothSides, versionOf, type Version } from '../../src/export/agreement/both-sides.ts';
import { compareAgreements, type Difference } from '../../src/export/agreement/compare.ts';
import { documentOf, inputAfter } from './agreements.ts';
import { translations } from './translations.ts';

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

/** What is no content of an agreement: which text it is and how it was made; the marks of a translation; labels, which other words carry. */
const noContent =
  /^(?:format|case|version|standard|standardHash|languages|reviewed|offeredOn|nonce|sentences\..+)(?:\.|$)|\.template$|^(?:goals|measures|commitments)\.\d+\.(?:goal|measure|commitment)$/u;
/** A step that belongs to another goal is content: its second id. */
const isContent = (path: string): boolean => !noContent.test(path) || /^measures\.\d+\.goal$/u.test(path);

/** The values a coded field may have; any other text field takes any words. */
const codes: Readonly<Record<string, readonly string[]>> = {
  domain: DomainCode.options,
  evidence: Evidence.options,
  responsible: Responsible.options,
  agency: AgencyCode.options,
  party: ['client', 'centre'],
  goal: ['g1', 'g2'],
  dueOn: ['2027-03-01', '2027-09-30'],
  reviewOn: ['2027-02-19', '2027-01-18'],
};

/** Every place of the document at which a value stands. */
function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withAnother(document: AgreementDocument, path: readonly string[]): AgreementDocument {
  const copy = structuredClone(document);
  const name = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy as Record<string, unknown>);
  holder[name] = (codes[name] ?? ['Etwas anderes.']).find((one) => one !== holder[name]);
  // A text names what it is about in its own words.
  for (const sentences of [copy.sentences.de, copy.sentences.ar])
    if (sentences) sentences[`${name}.${String(holder[name])}`] = String(holder[name]);
  return AgreementDocument.parse(copy);
}

/** Every kind of thing there is in an agreement, each field with a value: an agency, a proof, a guardian with a name. */
const whole: AgreementDocument = { ...first, parties: { ...first.parties, guardian: { name: 'Nadia Al-Khatib' } } };
const contents = leavesOf(whole).filter((path) => isContent(path.join('.')) && !(path.at(-1) === 'agency' && isNull(path)));

function isNull(path: readonly string[]): boolean {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], whole) === null;
}

describe('every field of the document, changed, shows', () => {
  test('all of them are tried', () => {
    const tried = new Set(contents.map((path) => path.filter((key) => !/^\d+$/u.test(key)).join('.')));
    expect([...tried].toSorted()).toEqual([
      'commitments.party',
      'commitments.wording.ar',
      'commitments.wording.de',
      'goals.domain',
      'goals.dueOn',
      'goals.evidence',
      'goals.proof',
      'goals.wording.ar',
      'goals.wording.de',
      'measures.agency',
      'measures.dueOn',
      'measures.goal',
      'measures.responsible',
      'measures.wording.ar',
      'measures.wording.de',
      'parties.centre',
      'parties.client',
      'parties.counsellor',
      'parties.guardian.name',
      'reviewOn',
    ]);
  });

  test.each(contents.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    const after = withAnother(whole, path);
    const differences = compareAgreements(whole, after);
    expect(differences.map(({ change }) => change)).toEqual(['changed']);
    const [was, is] = [whole, after].map((document) => versionOf(document, 'ar', translations)) as [Version, Version];
    const shown = differences.map((difference) => bothSides(difference, was, is));
    expect(shown.filter(({ before, after: now }) => JSON.stringify(before) === JSON.stringify(now))).toEqual([]);
  });
});
