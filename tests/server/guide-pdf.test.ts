// The practice guide as a file: the whole standard, tagged, declared by both standards, with contents and bookmarks.
import { describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { reviewRules } from '../../machines/case/deadlines/review-due.ts';
import { catalogueOf } from '../../machines/standards/catalogues.ts';
import { currentStandard } from '../../machines/standards/released.ts';
import { guideOf } from '../../src/export/guide/guide.ts';
import type { Block } from '../../src/export/guide/guide-shape.ts';
import type { Lang } from '../../src/language/language.ts';
import { ruleCodes, sentencesIn } from '../../src/language/sentences.ts';
import { missingFrom, textsOf } from '../export/guide/standard-texts.ts';
import { inMemory, serverOn } from './harness.ts';
import { readPdf, tableFaults } from './papers/reading.ts';

const server = serverOn(inMemory());

async function fileIn(query: string): Promise<{ response: Response; bytes: Uint8Array }> {
  const response = await server.raw(`/api/v1/guide/pdf${query}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'steps')
    return block.steps.flatMap(({ what, to, rule, onlyIf, follows }) => [what, to ?? '', rule ?? '', ...onlyIf, ...follows]);
  if (block.kind === 'lines' || block.kind === 'questions') return block.lines.flatMap(({ text, detail }) => [text, detail ?? '']);
  if (block.kind === 'levels') return block.levels.flatMap(({ text, detail }) => [text, detail ?? '']);
  return [block.text];
};

describe.each<[Lang, string, string]>([
  ['de', '', 'handlungsleitfaden-2026.1.pdf'],
  ['en', '?language=en', 'practice-guide-2026.1.pdf'],
])('in %s', (lang, query, name) => {
  const file = fileIn(query);

  test('it comes as a file', async () => {
    const { response } = await file;
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
  });

  test('every text of the catalogue, every rule and every block of the guide can be read in it', async () => {
    const say = sentencesIn(lang);
    const words = readPdf((await file).bytes).words;
    expect(missingFrom(words, textsOf(catalogueOf(currentStandard), lang))).toEqual([]);
    expect(missingFrom(words, [...ruleCodes.map((rule) => say.rule(rule)), ...reviewRules.map((rule) => say.dueReason(rule))])).toEqual([]);
    const blocks = guideOf(currentStandard, lang).chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
    expect(missingFrom(words, blocks.flatMap(wordsOf))).toEqual([]);
  });

  test('tagged, with language, title and both standards declared, its tables whole', async () => {
    const { bytes } = await file;
    const { catalogue, metadata } = readPdf(bytes);
    expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true\s*\/Suspects false\s*>>/u);
    expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/u);
    expect(catalogue).toContain(`/Lang (${lang})`);
    expect(catalogue).toContain('/DisplayDocTitle true');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/u);
    expect(metadata).toContain(guideOf(currentStandard, lang).title);
    expect(tableFaults(bytes)).toEqual([]);
  });

  test('another reader finds a bookmark for every chapter and section, contents that lead there, and lists', async () => {
    const pdf = await getDocumentProxy(new Uint8Array((await file).bytes));
    const { chapters } = guideOf(currentStandard, lang);
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
    expect(outline.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title));
    expect(outline.find(({ title }) => title === chapters[3]?.title)?.items.map(({ title }) => title)).toEqual(
      chapters[3]?.sections.map(({ title }) => title),
    );
    const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, page) => (await pdf.getPage(page + 1)).getStructTree()));
    const tags = JSON.stringify(trees);
    for (const role of ['TOC', 'TOCI', 'H1', 'H2', 'H3', 'L', 'LI']) expect(tags).toContain(`"role":"${role}"`);
  });

  test('a page says its number, and above it which chapter it belongs to', async () => {
    const pdf = await getDocumentProxy(new Uint8Array((await file).bytes));
    const { items } = await (await pdf.getPage(4)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const [first] = guideOf(currentStandard, lang).chapters;
    expect(text.split(first?.title ?? '?').length).toBeGreaterThan(2);
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(`4 / ${pdf.numPages}`);
  });
});

test('another language is refused', async () => {
  expect((await fileIn('?language=tlh')).response.status).toBe(400);
});
