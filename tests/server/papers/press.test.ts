// The sheet as a file: tagged, declared by both standards, its words readable, and nothing anybody writes is ever markup. What cannot be set:
// `press-failures.test.ts`.
import { afterAll, describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { AgreementLanguage } from '../../../src/export/agreement/agreement-document.ts';
import type { Sheet } from '../../../src/export/agreement/pdf/sheet.ts';
import { newPress } from '../../../src/server/papers/press.ts';
import { inForce, offered, sheetAfter } from '../../export/sheets.ts';
import { readPdf, tableFaults } from './reading.ts';

const press = newPress();
afterAll(() => press.close());

async function fileOf(sheet: Sheet): Promise<Uint8Array> {
  const printed = await press.print(sheet);
  if (printed.code !== 'printed') throw new Error(`no font for ${printed.characters.join(' ')}`);
  return printed.pdf;
}
const read = async (sheet: Sheet) => readPdf(await fileOf(sheet));

/** White space and the places where a word may be divided are the typesetter's business. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\p{Bidi_Control}]/gu, '');
/** A mark on an Arabic letter is written as a piece of its own, beside its letter; what is compared are the words without such letters. */
const readable = (text: string): string[] => text.split(/\s+/u).filter((word) => !/\p{Script=Arab}\p{M}|\p{M}\p{Script=Arab}/u.test(word));

const others = AgreementLanguage.options.filter((language) => language !== 'de');

describe('the structure of the file', () => {
  const looks: [string, Sheet][] = [
    ['in force, beside Arabic', sheetAfter(inForce)],
    ['on offer, in German alone', sheetAfter(offered, { language: null })],
    ['in large type', sheetAfter(inForce, { size: 'large' })],
  ];

  test.each(looks)('%s: tagged, with language, title and both standards declared', async (_, sheet) => {
    const { catalogue, metadata } = await read(sheet);
    expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true\s*\/Suspects false\s*>>/u);
    expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/u);
    expect(catalogue).toContain('/Lang (de)');
    expect(catalogue).toContain('/DisplayDocTitle true');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/u);
    expect(metadata).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    expect(metadata).toContain('Integrationsvereinbarung, Fassung 1');
  });

  test.each(looks)('%s: every table of objects points at its objects', async (_, sheet) => {
    expect(tableFaults(await fileOf(sheet))).toEqual([]);
  });

  test('another reader opens it and finds headings, lists and pictures with words for them', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await fileOf(sheetAfter(inForce))));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, page) => (await pdf.getPage(page + 1)).getStructTree()));
    const tags = JSON.stringify(trees);
    for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Figure']) expect(tags).toContain(`"role":"${role}"`);
    for (const picture of [
      'Ziel / هدف',
      'Schritt / خطوة',
      'Meine Zusage / تعهّدي',
      'Termin / موعد',
      'QR-Code: http://localhost:4173/verify#sha256:',
    ])
      expect(tags).toContain(picture);
    expect(tags).toMatch(/"lang":"ar"/u);
  });

  test('the same sheet of the same day is the same file', async () => {
    expect(Buffer.from(await fileOf(sheetAfter(inForce))).equals(Buffer.from(await fileOf(sheetAfter(inForce))))).toBe(true);
  });
});

describe('the words', () => {
  test.each(others)('every clause can be read in German and beside it in %s', async (language) => {
    const sheet = sheetAfter(offered, { language });
    const { words } = await read(sheet);
    const found = bare(words);
    for (const { text, label, details } of sheet.parts) {
      const phrases = [text, ...(label === null ? [] : [label]), ...details.map((detail) => detail.text)];
      for (const { de, other } of phrases) {
        expect(found).toContain(bare(de));
        for (const word of readable(other)) expect(found).toContain(bare(word));
      }
    }
  });

  test('an Arabic sentence is read in its order', async () => {
    const found = bare((await read(sheetAfter(offered))).words);
    expect(found).toContain(bare('أحضر في المواعيد المتفق عليها أو أبلغ المركز إن لم أستطع.'));
    expect(found).toContain(bare('نلتقي في موعد أقصاه 22.02.2027'));
  });

  const names = [
    ['Latin with dots below', 'Muḥammad Ḥasan aṭ-Ṭāʾī'],
    ['marks of their own', 'Zoe\u0308 A\u030a\u0308'],
    ['apostrophes of three kinds', "O’Brien-N'Diaye Pa‘alani"],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
    ['Arabic', 'محمد حسن'],
    ['Persian and Kurdish letters', 'ژاله گۆران پوور'],
    ['Hebrew', 'פנחס כהן'],
    ['Ge’ez', 'አበበ ቢቂላ'],
    ['Cyrillic', 'Іван Їжаченко'],
    ['Greek', 'Ἀλέξανδρος Παπαδόπουλος'],
    ['Georgian', 'გიორგი მაისურაძე'],
    ['Armenian', 'Արամ Խաչատրյան'],
  ] as const;
  test.each(names)('a name stays whole: %s', async (_, name) => {
    const found = bare((await read(sheetAfter(offered, {}, name))).words);
    for (const part of name.split(' ')) expect(found.includes(bare(part))).toBe(true);
  });

  test.each([
    ['markup', '#import "x": * $x^2$ *fett* _kursiv_ `roh` @ref <label> \\ // = - + ~'],
    ['a way out of the data', '"}) #read("/etc/passwd") {{"'],
    ['no word at all to us', '<b>&amp;</b>'],
  ])('words stay words: %s', async (_, name) => {
    expect(bare((await read(sheetAfter(offered, {}, name))).words)).toContain(bare(name));
  });
});
