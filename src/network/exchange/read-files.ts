// Reads whatever somebody brings: which format it is stands in the files themselves, so nobody has to know its name.
import type { Column, Mapping } from './csv/columns.ts';
import { readCsv } from './csv/csv.ts';
import { readCourses } from './courses/courses.ts';
import { readHsdsJson } from './hsds/read-json.ts';
import { readHsdsTabular } from './hsds/read-tabular.ts';
import { readIntegreatEvents } from './integreat/events.ts';
import { readIntegreatLocations } from './integreat/locations.ts';
import type { Incoming, Reading } from './incoming.ts';
import { isLoose, listOf, parsed } from './parts/values.ts';

export const formats = ['hsdsJson', 'hsdsTabular', 'integreatLocations', 'integreatEvents', 'courses', 'csv'] as const;
export type Format = (typeof formats)[number];

export type ImportFile = { readonly name: string; readonly text: string };

export type ReadFiles = {
  readonly format: Format;
  readonly incoming: Incoming;
  /** Of a table: its headers, and what each was taken to mean. */
  readonly table: { readonly headers: readonly string[]; readonly mapping: Readonly<Record<string, Column>> } | null;
};

const isTable = ({ name }: ImportFile): boolean => /\.csv$/iu.test(name);
const isNamed = (name: string, file: ImportFile): boolean => file.name.toLowerCase().split('/').at(-1) === `${name}.csv`;

/** Both lists of Integreat have the same head; only one has opening hours, only the other says when. */
const shapes: readonly (readonly [Format, (first: Readonly<Record<string, unknown>>) => boolean])[] = [
  ['integreatEvents', (first) => 'event' in first || 'recurrence_rule' in first],
  ['integreatLocations', (first) => 'opening_hours' in first || ('available_languages' in first && 'location' in first)],
];

function formatOf(files: readonly ImportFile[]): Format {
  const tables = files.filter(isTable);
  if (tables.some((file) => isNamed('services', file) || isNamed('organizations', file))) return 'hsdsTabular';
  if (tables.length > 0) return 'csv';
  const value = parsed(files[0]?.text ?? '')?.value;
  if (isLoose(value) && ('_embedded' in value || ('page' in value && '_links' in value))) return 'courses';
  const first = listOf(value).find(isLoose);
  return shapes.find(([, fits]) => first !== undefined && fits(first))?.[0] ?? 'hsdsJson';
}

/** Tables of HSDS belong together, and so do the pages of a list; of other files the first counts. `mapping` corrects what the headers of a table were taken to mean. */
export function readFiles(files: readonly ImportFile[], reading: Omit<Reading, 'file'>, mapping?: Mapping): ReadFiles {
  const format = formatOf(files);
  const file = (format === 'csv' ? files.find(isTable) : undefined) ?? files[0] ?? { name: '', text: '' };
  const named: Reading = { ...reading, file: file.name };
  if (format === 'csv') {
    const { headers, mapping: taken, ...incoming } = readCsv(file.text, named, mapping);
    return { format, incoming, table: { headers, mapping: taken } };
  }
  return { format, incoming: readOne(format, files, named), table: null };
}

/** The pages of one list belong together; of Integreat there is one page. */
function readOne(format: Exclude<Format, 'csv'>, files: readonly ImportFile[], reading: Reading): Incoming {
  const texts = files.map(({ text }) => text);
  const [text = ''] = texts;
  switch (format) {
    case 'hsdsTabular':
      return readHsdsTabular(Object.fromEntries(files.map(({ name, text: rows }) => [name.split('/').at(-1) ?? name, rows])), reading);
    case 'integreatLocations':
      return readIntegreatLocations(text, reading);
    case 'integreatEvents':
      return readIntegreatEvents(text, reading);
    case 'courses':
      return readCourses(texts, reading);
    case 'hsdsJson':
      return readHsdsJson(texts, reading);
  }
}
