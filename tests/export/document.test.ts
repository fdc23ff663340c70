// The exact text that is signed: canonical, complete, and another one as soon as anything in it is different.
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/record/log/canonical.ts';
import { buildDocument, documentCharactersAtMost, hashOf, readDocument, type DocumentInput } from '../../src/export/agreement/document.ts';
import { documentOf, inputAfter, textOf } from './agreements.ts';

const input = inputAfter();
const hash = (changed: DocumentInput): string => hashOf(textOf(changed));

describe('the text of an agreement', () => {
  test('the same content and nonce give the same text and hash', () => {
    expect(textOf(inputAfter())).toBe(textOf(input));
    expect(buildDocument(inputAfter()).hash).toBe(hash(input));
  });

  test('the text is its own canonical form', () => {
    const text = textOf(input);
    expect(canonical(JSON.parse(text))).toBe(text);
  });

  test('what was built can be read and names everybody, everything and the next review', () => {
    expect(documentOf(input)).toMatchObject({
      version: 1,
      languages: ['de', 'ar'],
      parties: { client: 'Samira Al-Khatib', counsellor: 'Jana Lindner', centre: 'Wiesbaden', guardian: null },
      goals: [
        { goal: 'g1', dueOn: '2027-06-30' },
        { goal: 'g2', proof: 'Arbeitsvertrag mit der Änderungsschneiderei' },
      ],
      measures: [{ measure: 'm1' }, { measure: 'm2', agency: 'courseProvider' }, { measure: 'm3' }],
      commitments: [{ commitment: 'c1' }, { commitment: 'c2' }],
      // 21 February 2027 is a Sunday.
      reviewOn: '2027-02-22',
    });
  });

  const changes: [string, DocumentInput][] = [
    ['the nonce', inputAfter([], { nonce: 'f123456789abcdef0123456789abcdef' })],
    ['the number', inputAfter([], { number: 2 })],
    ['a name', inputAfter([], { clientName: 'Samira Alkhatib' })],
    ['the counsellor', inputAfter([], { counsellorName: 'Tarek Haddad' })],
    ['the centre', inputAfter([], { siteName: 'Wetzlar' })],
    ['the day of the offer', inputAfter([], { offeredOn: '2026-11-23' })],
    ['a language', inputAfter([], { languages: ['ar', 'en'] })],
    ['the goals', inputAfter([], { goals: ['g1'] })],
    ['free words', inputAfter([], { dossier: { ...input.dossier, 'goal.g2': { wording: 'Ich arbeite ab dem Herbst.' } } })],
    ['a proof', inputAfter([], { dossier: { ...input.dossier, 'goal.g1': { ...input.dossier['goal.g1'], proof: 'Zertifikat telc B1' } } })],
    ['a commitment', inputAfter([{ type: 'commitment.dropped', commitment: 'c2' }])],
    ['a measure', inputAfter([{ type: 'measure.dropped', measure: 'm3' }])],
  ];
  test.each(changes)('another hash when %s is different', (_, changed) => {
    expect(hash(changed)).not.toBe(hash(input));
  });

  test('a single changed character does not fit the hash', () => {
    const text = textOf(input);
    expect(hashOf(text.replace('Samira', 'Samirа'))).not.toBe(hashOf(text));
  });

  test('what is no agreement is not read as one', () => {
    expect(readDocument('')).toBeNull();
    expect(readDocument('{"format":"etappe.agreement/1"}')).toBeNull();
    expect(readDocument(textOf(input).replace('{', '{"extra":1,'))).toBeNull();
  });
});

describe('a text that cannot be offered says why', () => {
  test('names, languages, goals and words are all asked for at once', () => {
    const bare = inputAfter(
      [
        {
          type: 'measure.proposed',
          measure: 'm9',
          goal: 'g1',
          responsible: 'centre',
          agency: null,
          dueOn: '2027-01-15',
          needsOffer: false,
          template: null,
        },
      ],
      {
        clientName: ' ',
        languages: ['ti'],
        goals: ['g1', 'g7'],
      },
    );
    expect(buildDocument(bare).refusals).toEqual([
      { code: 'goalsUnknown', goals: ['g7'] },
      { code: 'namesMissing', parties: ['client'] },
      { code: 'noTextInLanguage', languages: ['ti'] },
      { code: 'wordingMissing', items: ['measure.m9'] },
    ]);
    expect(buildDocument(inputAfter([], { goals: [] })).refusals).toEqual([{ code: 'noGoals' }]);
  });

  test('a text that is too long is refused with its length', () => {
    const long = inputAfter([], { dossier: { ...input.dossier, 'goal.g2': { wording: 'lang '.repeat(12_000) } } });
    const { document, refusals } = buildDocument(long);
    expect(document).toBeNull();
    expect(refusals).toMatchObject([{ code: 'documentTooLong', atMost: documentCharactersAtMost }]);
  });

  test('ten goals with all their steps still fit', () => {
    const goals = Array.from({ length: 10 }, (_, index) => `x${index}`);
    const more = goals.flatMap((goal) => [
      {
        type: 'goal.proposed',
        goal,
        domain: 'work',
        chosenBy: 'client',
        dueOn: '2027-06-30',
        evidence: 'selfReport',
        template: null,
        words: { wording: 'x'.repeat(300) },
      } as const,
      ...[1, 2, 3].map(
        (n) =>
          ({
            type: 'measure.proposed',
            measure: `${goal}-m${n}`,
            goal,
            responsible: 'centre',
            agency: null,
            dueOn: '2027-03-01',
            needsOffer: false,
            template: null,
            words: { wording: 'y'.repeat(300) },
          }) as const,
      ),
    ]);
    expect(buildDocument(inputAfter(more, { goals, languages: ['ar', 'en'] })).refusals).toEqual([]);
  });
});
