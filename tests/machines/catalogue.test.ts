// What the catalogue of the standard promises: complete, plain, at eye level, and in every language the client reads.
import { describe, expect, test } from 'vitest';
import { agencyCodes, domainCodes, responsibleCodes, stageCodes } from '../../machines/standards/catalogue.ts';
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';

type Found = { path: string; language: string; text: string };

function collectTexts(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && ['de', 'en'].includes(key)
      ? [{ path, language: key, text: inner }]
      : collectTexts(inner, `${path}.${key}`),
  );
}

const texts = collectTexts(catalogue, 'catalogue');
const camelCase = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;
const placeholders = (text: string) => [...text.matchAll(/\{[a-z]+\}/gi)].map((match) => match[0]).toSorted();

const blaming =
  /verweiger|weiger|versto[ßs]|verstöß|sanktion|mangelnd|unzuverlässig|unwillig|unkooperativ|unmotiviert|versäum|versagt|pflichtverletz|vorwerf|abgebrochen|refus|violat|sanction|non-?complian|unreliable|unwilling|uncooperative|breach|failed|fault/i;

describe('the catalogue of the standard 2026.1', () => {
  test('the twelve life domains stand in the order of the standard', () => {
    expect(catalogue.domains.map((domain) => domain.code)).toEqual([...domainCodes]);
    expect(domainCodes).toHaveLength(12);
  });

  test('every domain has five anchors, each different from the others', () => {
    const distinct = (sentences: string[]) => new Set(sentences).size;
    const others = catalogue.domains.filter(
      ({ anchors }) => distinct(anchors.map(({ de }) => de)) !== 5 || distinct(anchors.map(({ en }) => en)) !== 5,
    );
    expect(others).toEqual([]);
  });

  test('every text is there in German and English and never blank', () => {
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
    const count = (language: string) => texts.filter((found) => found.language === language).length;
    expect(count('de')).toBe(count('en'));
  });

  test('German and English are two different texts', () => {
    const german = new Map(texts.filter(({ language }) => language === 'de').map(({ path, text }) => [path, text]));
    expect(texts.filter(({ language, path, text }) => language !== 'de' && german.get(path) === text)).toEqual([]);
  });

  test('a placeholder appears in every language of a text or in none', () => {
    const byPath = Map.groupBy(texts, ({ path }) => path);
    const uneven = [...byPath].filter(([, versions]) => new Set(versions.map(({ text }) => placeholders(text).join(' '))).size > 1);
    expect(uneven).toEqual([]);
  });

  test('codes are camelCase and belong to one thing only', () => {
    const codes = [...catalogue.goalTemplates, ...catalogue.measureTemplates, ...catalogue.commitments].map(({ code }) => code);
    expect(codes.filter((code) => !camelCase.test(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('no text blames anybody', () => {
    const found = texts.filter(({ text }) => blaming.test(text));
    expect(found).toEqual([]);
  });
});

describe('goal templates', () => {
  test('every domain offers at least three goals', () => {
    const poor = domainCodes.filter((code) => catalogue.goalTemplates.filter(({ domain }) => domain === code).length < 3);
    expect(poor).toEqual([]);
  });

  test.each(catalogue.goalTemplates)('$code is one plain sentence in the first person with a date and a proof', ({ wording }) => {
    expect(wording.de).toMatch(/^(?:Ich|Mein)\b/);
    expect(wording.en).toMatch(/^(?:I|My)\b/);
    expect(wording.de.split(/\s+/).length).toBeLessThanOrEqual(20);
    for (const text of Object.values(wording)) expect(placeholders(text)).toEqual(['{date}']);
    expect(wording.de).toMatch(/\(Nachweis: [^)]+\)\.$/);
    expect(wording.en).toMatch(/\(proof: [^)]+\)\.$/);
  });

  test('a goal the client reports alone says so', () => {
    const other = catalogue.goalTemplates.filter(
      ({ evidence, wording }) => wording.de.includes('Nachweis: eigene Angabe') !== (evidence === 'selfReport'),
    );
    expect(other).toEqual([]);
  });

  test('no goal reads as if a state ended on its date', () => {
    // "Ich wohne bis zum …" says until, not by; a goal is something that begins.
    expect(catalogue.goalTemplates.filter(({ wording }) => /\b(?:habe|hat|bin|ist|wohne|lebe)\b/.test(wording.de))).toEqual([]);
  });

  test('no goal names only a course', () => {
    expect(catalogue.goalTemplates.filter(({ wording }) => /kurs/i.test(wording.de))).toEqual([]);
  });
});

describe('measure templates', () => {
  test.each(domainCodes)('%s has measures of the client, the centre and an agency', (code) => {
    const measures = catalogue.measureTemplates.filter(({ domain }) => domain === code);
    expect(measures.length).toBeGreaterThanOrEqual(4);
    expect(new Set(measures.map(({ responsible }) => responsible))).toEqual(new Set(responsibleCodes));
  });

  test.each(catalogue.measureTemplates)('$code names who acts', ({ responsible, wording }) => {
    expect(wording.de.startsWith('Ich ')).toBe(responsible === 'client');
    expect(wording.de.startsWith('Die Beratungsstelle ')).toBe(responsible === 'centre');
  });

  test('an agency that acts is a known agency', () => {
    const acting = catalogue.measureTemplates.filter((measure) => measure.responsible === 'agency');
    expect(acting.filter(({ agency }) => !agencyCodes.includes(agency))).toEqual([]);
  });
});

describe('commitments, agencies and guidance', () => {
  test('the centre promises at least as much as the client', () => {
    const centre = catalogue.commitments.filter(({ party }) => party === 'centre').length;
    const client = catalogue.commitments.filter(({ party }) => party === 'client').length;
    expect(centre).toBeGreaterThanOrEqual(6);
    expect(client).toBeGreaterThanOrEqual(4);
    expect(centre).toBeGreaterThanOrEqual(client);
  });

  test('every agency has a name and every stage a guide', () => {
    expect(Object.keys(catalogue.agencies)).toEqual([...agencyCodes]);
    expect(Object.keys(catalogue.stageGuidance)).toEqual([...stageCodes]);
  });

  test.each(stageCodes)('the guide to %s has two to five sentences', (stage) => {
    for (const text of Object.values(catalogue.stageGuidance[stage])) {
      const sentences = text.match(/[.?!](?=\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
    }
  });

  test('the agreement says that it is voluntary and that counselling goes on', () => {
    expect(catalogue.documentTexts.voluntary.de).toContain('freiwillig');
    expect(catalogue.documentTexts.voluntary.de).toContain('geht die Beratung weiter');
    expect(placeholders(catalogue.documentTexts.reviewSentence.de)).toEqual(['{date}']);
    expect(placeholders(catalogue.documentTexts.versionLine.de)).toEqual(['{number}']);
  });
});
