// Every clause is there in both languages, in the same order; what nobody has translated says so.
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { catalogueOf } from '../../machines/standards/catalogues.ts';
import type { AgreementLanguage } from '../../src/export/agreement/agreement-document.ts';
import { isolated } from '../../src/export/agreement/direction.ts';
import { clausesOf, type Clause } from '../../src/export/agreement/clauses.ts';
import type { DocumentInput } from '../../src/export/agreement/document.ts';
import { translated, type TemplateKind } from '../../src/export/agreement/wording.ts';
import { documentOf, inputAfter } from './agreements.ts';
import { translations } from './translations.ts';

const { goalTemplates, measureTemplates, commitments } = catalogueOf('2026.1');
const templates: [TemplateKind, string][] = [
  ...goalTemplates.map(({ code }): [TemplateKind, string] => ['goal', code]),
  ...measureTemplates.map(({ code }): [TemplateKind, string] => ['measure', code]),
  ...commitments.map(({ code }): [TemplateKind, string] => ['commitment', code]),
];
const languages: readonly AgreementLanguage[] = clientLanguages;

const document = documentOf(inputAfter());
const clause = (id: string, language: AgreementLanguage = 'ar'): Clause => {
  const found = clausesOf(document, language, translations).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no clause '${id}'`);
  return found;
};
const phrasesOf = ({ label, text, details }: Clause) =>
  [label, text, ...details.flatMap((detail) => [detail.term, detail.text])].filter((phrase) => phrase !== null);

describe('the clauses of an agreement', () => {
  test.each(templates)('the %s template %s speaks every language with its day filled in', (kind, template) => {
    const texts = languages.map((language) =>
      translated('2026.1', { kind, template, words: null, dueOn: '2027-06-30' }, { language, translations }),
    );
    expect(new Set(texts).size).toBe(languages.length);
    for (const text of texts) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/[{}]/u);
    }
  });

  test.each(languages)('nothing is left blank or unfilled beside %s', (language) => {
    for (const phrase of clausesOf(document, language, translations).flatMap(phrasesOf)) {
      expect(phrase.de.trim()).not.toBe('');
      expect(phrase.other.trim()).not.toBe('');
      expect(phrase.de + phrase.other).not.toMatch(/[{}]/u);
    }
  });

  test('every language reads the same clauses in the same order, each once', () => {
    const ids = clausesOf(document, 'ar').map(({ id }) => id);
    expect(clausesOf(document, 'en').map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the words of a template are read in the client’s language, with Latin digits', () => {
    const { text } = clause('goal.g1');
    expect(text.de).toBe('Ich erreiche bis zum 30.06.2027 das Sprachniveau B1 (Nachweis: Zertifikat).');
    expect(text).toMatchObject({ other: 'أصل إلى المستوى اللغوي B1 بحلول 30.06.2027 (الإثبات: شهادة).', isTranslated: true });
    expect(clause('goal.g1', 'en').text.other).toBe('I reach language level B1 by 30 June 2027 (proof: certificate).');
  });

  test('free words stand in German where nobody has translated them', () => {
    expect(clause('goal.g2').text).toEqual({
      de: 'Ich arbeite ab dem Sommer wieder als Schneiderin.',
      other: 'Ich arbeite ab dem Sommer wieder als Schneiderin.',
      isTranslated: false,
    });
    expect(clause('goal.g2', 'de').text.isTranslated).toBe(true);
  });

  test('words of a template that somebody has changed are no longer translated', () => {
    const input = inputAfter();
    const changed = { ...input.dossier, 'goal.g1': { wording: 'Ich erreiche bis zum 30.06.2027 das Sprachniveau B1 und mehr.' } };
    const goal = documentOf({ ...input, dossier: changed }).goals[0];
    expect(goal?.wording).toEqual({ de: 'Ich erreiche bis zum 30.06.2027 das Sprachniveau B1 und mehr.' });
  });

  test('a wording with an open day is the template’s, and its day is filled in', () => {
    const input = inputAfter();
    const open = { ...input.dossier, 'goal.g1': { wording: 'Ich erreiche bis zum {date} das Sprachniveau B1 (Nachweis: Zertifikat).' } };
    expect(documentOf({ ...input, dossier: open }).goals[0]?.wording).toEqual(document.goals[0]?.wording);
  });

  test('an agency is named, and what it does never counts against the client', () => {
    expect(clause('measure.m2').details[0]?.text).toMatchObject({ de: 'Integrationskursträger' });
    expect(clause('agencyExpectation').text.de).toContain('zählt das nicht gegen mich');
    const without = documentOf(inputAfter([{ type: 'measure.dropped', measure: 'm2' }]));
    expect(clausesOf(without, 'ar').some(({ id }) => id === 'agencyExpectation')).toBe(false);
  });

  test('what was signed is read as it was signed, another language from the standard of that time', () => {
    const signed = { ...document, sentences: { ...document.sentences, ar: { ...document.sentences.ar, title: 'العنوان القديم' } } };
    expect(clausesOf(signed, 'ar')[0]?.text.other).toBe('العنوان القديم');
    expect(document.sentences.en).toBeUndefined();
    expect(clausesOf(signed, 'en')[0]?.text.other).toBe('Integration agreement');
  });

  test('a minor’s guardian is a party', () => {
    const minor: Proposal = { type: 'inquiry.noted', service: 'jmd', ageBand: 'minor', language: 'ar', channel: 'walkIn' };
    const { state } = inputAfter();
    const context = { ...state.context, client: { ...state.context.client, ageBand: minor.ageBand } };
    const agreed = documentOf(inputAfter([], { state: { ...state, context }, guardianName: 'Huda Al-Khatib' }));
    expect(
      clausesOf(agreed, 'ar')
        .filter(({ kind }) => kind === 'party')
        .map(({ text }) => text.de),
    ).toContain(isolated('Huda Al-Khatib'));
  });
});

describe('the review day an agreement names', () => {
  const sentenceOf = (input: DocumentInput): string =>
    clausesOf(documentOf(input), 'de').find(({ id }) => id === 'reviewSentence')?.text.de ?? '';
  const rated = (rating: 1 | 3): Proposal[] => [
    { type: 'assessment.reopened' },
    { type: 'domain.rated', domain: 'housing', counsellor: 3, client: rating },
    { type: 'assessment.completed' },
  ];

  test('is three months after the offer where no rule asks for an earlier one', () => {
    // 21 February 2027 is a Sunday.
    expect(sentenceOf(inputAfter(rated(3)))).toContain('22.02.2027');
  });

  test('is six weeks after it where a domain is rated 1', () => {
    // 2 January 2027 is a Saturday.
    expect(sentenceOf(inputAfter(rated(1)))).toContain('04.01.2027');
  });

  test('is four weeks after what the centre has learned and no talk has answered', () => {
    const { state } = inputAfter();
    const clock = {
      ...state.context.clock,
      firstReviewFrom: '2026-10-01',
      occasions: [{ occasion: 'birth', learnedOn: '2026-11-10' }],
    } as const;
    const counted = { ...state, context: { ...state.context, clock } };
    expect(sentenceOf(inputAfter([], { state: counted }))).toContain('08.12.2026');
  });

  test('never lies behind the offer: what is overdue is held before anybody signs', () => {
    const { state } = inputAfter();
    const overdue = { since: '2026-11-03', due: '2026-11-02', ceiling: '2026-11-01', rule: 'R1' } as const;
    const clock = { ...state.context.clock, firstReviewFrom: '2026-08-01', overdue };
    const late = { ...state, context: { ...state.context, clock } };
    expect(sentenceOf(inputAfter([], { state: late }))).toContain('22.02.2027');
  });
});
