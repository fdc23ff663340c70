// The second standard is declared in a file as the typesetter writes it, and in nothing that is written otherwise. What the real typesetter
// writes is read in `press.test.ts`; it works in a process of its own, where no change of a source is tried.
import { expect, test } from 'vitest';
import { withBothStandards } from '../../../src/server/papers/both-standards.ts';
import { readPdf, tableFaults } from './reading.ts';

const packet = '<x:xmpmeta><pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas><pdfaid:part>2</pdfaid:part></x:xmpmeta>';
const bodies = [
  '<<\n  /Type /Catalog\n  /Metadata 2 0 R\n  /ViewerPreferences <<\n    /Direction /L2R\n  >>\n>>',
  `<<\n  /Length ${packet.length}\n  /Type /Metadata\n>>\nstream\n${packet}\nendstream`,
];

/** The smallest file of this kind: a catalogue, its metadata, the table and the end. */
function smallFile(): string {
  const offsets: number[] = [];
  let file = '%PDF-1.7\n%\u0080\u00ff\n';
  for (const [place, body] of bodies.entries()) {
    offsets.push(file.length);
    file += `${place + 1} 0 obj\n${body}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 3\n0000000000 65535 f \n${table}trailer\n<<\n  /Size 3\n  /Root 1 0 R\n>>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Elements that do not end where they should, outermost first. */
const unclosedIn = (xml: string): string[] => {
  const open: string[] = [];
  for (const [, end, name = ''] of xml.matchAll(/<(\/?)([\w:]+)[^>]*>/gu))
    if (end !== '' && open.at(-1) === name) open.pop();
    else open.push(end + name);
  return open;
};

const asBytes = (file: string) => new Uint8Array(Buffer.from(file, 'latin1'));
const before = smallFile();

test('both standards are declared in an update at the end; every byte before it stays', () => {
  const after = withBothStandards(asBytes(before));
  expect(Buffer.from(after).toString('latin1').slice(0, before.length)).toBe(before);
  expect(tableFaults(after)).toEqual([]);
  const { catalogue, metadata } = readPdf(after);
  expect(catalogue).toBe(bodies[0]?.replace('<<\n    /Direction', '<<\n    /DisplayDocTitle true\n    /Direction'));
  expect(metadata).toContain('<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part><pdfaid:part>2</pdfaid:part>');
});

test('the schema of the second standard is described as the first one wants it, in elements that all end', () => {
  const { metadata } = readPdf(withBothStandards(asBytes(before)));
  const described = [...metadata.matchAll(/<pdfa(?:Schema|Property):(\w+)>([^<]+)</gu)].map(([, name, value]) => [name, value] as const);
  expect(Object.fromEntries(described)).toEqual({
    schema: 'PDF/UA Universal Accessibility Schema',
    namespaceURI: 'http://www.aiim.org/pdfua/ns/id/',
    prefix: 'pdfuaid',
    category: 'internal',
    description: 'Indicates, which part of ISO 14289 standard is followed',
    name: 'part',
    valueType: 'Integer',
  });
  expect(unclosedIn(metadata)).toEqual([]);
});

test('the end of the file names what the end before it named, and the table before', () => {
  const after = Buffer.from(withBothStandards(asBytes(before)))
    .toString('latin1')
    .slice(before.length);
  expect(after).toMatch(/^\n2 0 obj\n<<\n {2}\/Length (\d+)\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n/u);
  expect(after).toMatch(/\nxref\n2 1\n\d{10} 00000 n \n1 1\n\d{10} 00000 n \ntrailer\n/u);
  const table = before.length + after.indexOf('xref\n');
  expect(after.slice(after.indexOf('trailer'))).toBe(
    `trailer\n<<\n  /Size 3\n  /Root 1 0 R\n  /Prev ${before.indexOf('xref\n')}\n>>\nstartxref\n${table}\n%%EOF\n`,
  );
});

test.each([
  ['the end', '%%EOF', 'the PDF has no trailer where the typesetter writes it'],
  ['a catalogue that is named', '/Root', 'the PDF has no catalogue where'],
  ['the catalogue', '\n1 0 obj', 'the PDF has no object 1 where'],
  ['metadata that are named', '/Metadata 2', 'the PDF has no metadata where'],
  ['a stream of metadata', 'endstream', 'the PDF has no metadata stream where'],
  ['preferences', '/ViewerPreferences', 'ViewerPreferences'],
  ['the list of schemas', '<pdfaExtension:schemas>', 'pdfaExtension'],
  ['the first standard', '<pdfaid:part>', 'pdfaid:part'],
])('a file without %s is a defect, and none is handed out', (_, part, said) => {
  expect(() => withBothStandards(asBytes(before.replace(part, '')))).toThrow(said);
});
