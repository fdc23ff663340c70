// Declares PDF/UA-1 in a file that is already PDF/A-2a. The typesetter checks a text by either standard, but declares only one a file; what
// is missing are one entry of the catalogue and a few lines of metadata, added as an incremental update (ISO 32000-1, 7.5.6).

/** PDF/A-2 wants every schema of the metadata described that it does not know itself (ISO 19005-2, 6.6.2.3). */
const description =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>' +
  '</pdfaSchema:property></rdf:li>';

const declaration = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

type Numbered = { readonly number: number; readonly body: string };

/** Latin-1 keeps every byte of a file as one character, so that places in the text are places in the file. */
export function withBothStandards(archive: Uint8Array): Uint8Array {
  const file = Buffer.from(archive).toString('latin1');
  const trailer = found(file, /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/u, 'trailer');
  const [, entries = '', xref = ''] = trailer;
  const catalogue = objectAt(file, Number(found(entries, /\/Root (\d+) 0 R/u, 'catalogue')[1]));
  const metadata = objectAt(file, Number(found(catalogue.body, /\/Metadata (\d+) 0 R/u, 'metadata')[1]));
  const changed = [withMetadata(metadata), withTitleShown(catalogue)];
  return Buffer.from(`${file}${updateOf(changed, { entries, previous: xref, at: file.length })}`, 'latin1');
}

function withTitleShown({ number, body }: Numbered): Numbered {
  return { number, body: once(body, /\/ViewerPreferences <</u, '/ViewerPreferences <<\n    /DisplayDocTitle true') };
}

function withMetadata({ number, body }: Numbered): Numbered {
  const packet = found(body, /stream\r?\n([\s\S]*?)\r?\nendstream/u, 'metadata stream')[1] ?? '';
  const described = once(packet, /<pdfaExtension:schemas><rdf:Bag>/u, `<pdfaExtension:schemas><rdf:Bag>${description}`);
  const declared = once(described, /<pdfaid:part>/u, `${declaration}<pdfaid:part>`);
  const head = `<<\n  /Length ${declared.length}\n  /Type /Metadata\n  /Subtype /XML\n>>`;
  return { number, body: `${head}\nstream\n${declared}\nendstream` };
}

/** New bodies of old objects, where they lie, and the end of the file once more, which points at the table before. */
function updateOf(objects: readonly Numbered[], { entries, previous, at }: { entries: string; previous: string; at: number }): string {
  let written = '\n';
  const table = objects.map(({ number, body }) => {
    const offset = String(at + written.length).padStart(10, '0');
    written += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const xref = at + written.length;
  return `${written}xref\n${table.join('')}trailer\n<<${entries.trimEnd()}\n  /Prev ${previous}\n>>\nstartxref\n${xref}\n%%EOF\n`;
}

function objectAt(file: string, number: number): Numbered {
  const body = found(file, new RegExp(`\\n${number} 0 obj\\n([\\s\\S]*?)\\nendobj\\n`, 'u'), `object ${number}`)[1] ?? '';
  return { number, body };
}

/** Throws: the typesetter is pinned to a version, and another one that writes otherwise must not go unnoticed. */
function found(text: string, pattern: RegExp, what: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (match === null) throw new Error(`the PDF has no ${what} where the typesetter writes it`);
  return match;
}

function once(text: string, pattern: RegExp, replacement: string): string {
  found(text, pattern, String(pattern));
  return text.replace(pattern, () => replacement);
}
