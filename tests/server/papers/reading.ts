// Reads a PDF of ours: objects, structure, and the words by ToUnicode, ReversedChars and ActualText. Pieces of a line that was written
// from the other end are read from right to left, as they stand on the page. pdf.js overlooks ActualText and is no judge of this.
import { inflateSync } from 'node:zlib';

export type Pdf = {
  /** The newest body of an object: an update at the end of the file counts before what stands further up. */
  readonly object: (number: number) => string;
  readonly catalogue: string;
  readonly metadata: string;
  /** The words in the order in which they were written, without what only guides the direction. */
  readonly words: string;
};

export function readPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes).toString('latin1');
  const bodies = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(([, number, body = '']) => [Number(number), body]),
  );
  const object = (number: number): string => bodies.get(number) ?? '';
  const root = [...file.matchAll(/\/Root (\d+) 0 R/gu)].at(-1)?.[1];
  const catalogue = object(Number(root));
  const metadata = streamOf(object(referred(catalogue, 'Metadata')));
  const pages = [...bodies.values()].filter((body) => /\/Type \/Page\n/u.test(body));
  const words = pages.map((page) => wordsOf(page, object)).join('\n');
  return {
    object,
    catalogue,
    metadata: Buffer.from(metadata, 'latin1').toString('utf8'),
    words: words.replaceAll(/\p{Bidi_Control}/gu, ''),
  };
}

/** Offsets of the last table of objects, against where the objects really begin. */
export function tableFaults(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const starts = [...file.matchAll(/startxref\s+(\d+)/gu)].map(([, start]) => Number(start));
  return starts.flatMap((start) => {
    if (!file.startsWith('xref', start)) return [`no table at ${start}`];
    const table = file.slice(start, file.indexOf('trailer', start));
    return sectionsOf(table).flatMap(({ number, offset }) =>
      file.startsWith(`${number} 0 obj`, offset) ? [] : [`object ${number} does not begin at ${offset}`],
    );
  });
}

function sectionsOf(table: string): { number: number; offset: number }[] {
  let next = 0;
  return table.split('\n').flatMap((line) => {
    const head = /^(\d+) (\d+)\s*$/u.exec(line);
    if (head !== null) next = Number(head[1]);
    const entry = /^(\d{10}) \d{5} ([nf])/u.exec(line);
    if (entry === null) return [];
    next += 1;
    return entry[2] === 'n' ? [{ number: next - 1, offset: Number(entry[1]) }] : [];
  });
}

const referred = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(body)?.[1] ?? -1);

function streamOf(body: string): string {
  const begin = /stream\r?\n/u.exec(body);
  // By its length: what is packed may end with the very byte that ends a line.
  const length = Number(/\/Length (\d+)\s/u.exec(body)?.[1] ?? 0);
  const from = begin === null ? body.length : begin.index + begin[0].length;
  const raw = body.slice(from, from + length);
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
}

type Font = ReadonlyMap<string, string>;

function fontsOf(page: string, object: Pdf['object']): ReadonlyMap<string, Font> {
  const listed = /\/Font <<([\s\S]*?)>>/u.exec(page)?.[1] ?? '';
  return new Map(
    [...listed.matchAll(/\/(f\d+) (\d+) 0 R/gu)].map(([, name = '', number]) => [name, unicodeOf(object(Number(number)), object)]),
  );
}

function unicodeOf(font: string, object: Pdf['object']): Font {
  const map = streamOf(object(referred(font, 'ToUnicode')));
  return new Map([...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gu)].map(([, glyph = '', text = '']) => [glyph, fromHex(text)]));
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const bytesIn = (literal: string): Buffer =>
  Buffer.from(
    literal.replaceAll(/\\([0-7]{1,3}|[\s\S])/gu, (_, code: string) =>
      /^[0-7]/u.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    ),
    'latin1',
  );

/** Brackets that fit together need no sign before them inside a string (7.3.4.2); three deep is more than any glyph needs. */
const inBrackets = (inner: string): string => String.raw`\((?:\\[\s\S]|[^\\()]${inner})*\)`;
const string = inBrackets(`|${inBrackets(`|${inBrackets('')}`)}`);

const token = new RegExp(
  [
    String.raw`\/Span <<\s*\/ActualText <FEFF([0-9A-F]*)>\s*>> BDC`,
    String.raw`\/(ReversedChars) BMC`,
    String.raw`<<(?:[^<>]|<[^<>]*>)*>> (BDC)`,
    String.raw`\/\w+ (BMC)`,
    String.raw`\b(EMC)\b`,
    String.raw`\/(f\d+) [\d.]+ Tf`,
    `(${string})`,
    String.raw`<([0-9A-F]+)>`,
    String.raw`\b(ET)\b`,
  ].join('|'),
  'gu',
);

/** What is open around the glyphs. */
type Around = 'replaced' | 'reversed' | 'marked';

function wordsOf(page: string, object: Pdf['object']): string {
  const fonts = fontsOf(page, object);
  const around: Around[] = [];
  let font: Font = new Map();
  let line: string[] = [];
  let isFromRight = false;
  let words = '';
  const endLine = () => {
    words += (isFromRight ? line.toReversed() : line).join('');
    line = [];
    isFromRight = false;
  };
  for (const [, actual, reversed, marked, unmarked, end, name, literal, hex, ended] of streamOf(
    object(referred(page, 'Contents')),
  ).matchAll(token)) {
    if (actual !== undefined) {
      around.push('replaced');
      line.push(fromHex(actual));
    } else if (reversed !== undefined) {
      around.push('reversed');
      isFromRight = true;
    } else if (marked !== undefined || unmarked !== undefined) around.push('marked');
    else if (end !== undefined) around.pop();
    else if (name !== undefined) font = fonts.get(name) ?? font;
    else if (ended !== undefined) endLine();
    else if (!around.includes('replaced'))
      line.push(
        spoken(
          hex ??
            bytesIn((literal ?? '').slice(1, -1))
              .toString('hex')
              .toUpperCase(),
          font,
          around.includes('reversed'),
        ),
      );
  }
  return words;
}

function spoken(hex: string, font: Font, isReversed: boolean): string {
  const glyphs = hex.match(/.{4}/gu) ?? [];
  return (isReversed ? glyphs.toReversed() : glyphs).map((glyph) => font.get(glyph) ?? '').join('');
}
