// The directory as the tables of HSDS 3.0: one CSV a table, tied together by ids.
import { taxonomy } from './terms.ts';
import type { Directory } from '../directory.ts';
import { hsdsOrganisations, hsdsServices } from './write.ts';
import { isLoose, objectsIn, type Loose } from '../parts/values.ts';

export type Cells = Readonly<Record<string, string | number>>;
export type HsdsTables = Readonly<Record<string, readonly Cells[]>>;

/** Under which key a parent holds the rows of a table, and which column of theirs names the parent. */
const kept: Readonly<Record<string, string>> = {
  phones: 'phones.csv',
  contacts: 'contacts.csv',
  schedules: 'schedules.csv',
  languages: 'languages.csv',
  cost_options: 'cost_options.csv',
  service_at_locations: 'service_at_location.csv',
  addresses: 'addresses.csv',
  attributes: 'attributes.csv',
};
/** One thing that several rows share: it stands in a table of its own, and the row names it. */
const shared: Readonly<Record<string, { table: string; column: string }>> = {
  organization: { table: 'organizations.csv', column: 'organization_id' },
  location: { table: 'locations.csv', column: 'location_id' },
  taxonomy_term: { table: 'taxonomy_terms.csv', column: 'taxonomy_term_id' },
  taxonomy_detail: { table: 'taxonomies.csv', column: 'taxonomy_id' },
};
const columnOf: Readonly<Record<string, string>> = {
  'services.csv': 'service_id',
  'organizations.csv': 'organization_id',
  'locations.csv': 'location_id',
  'service_at_location.csv': 'service_at_location_id',
  'contacts.csv': 'contact_id',
};

type Tables = Map<string, Map<string, Cells>>;

function put(tables: Tables, table: string, entry: Loose, parent: Cells): void {
  const row: Record<string, string | number> = { ...parent };
  // An attribute names what it belongs to by itself.
  const column = columnOf[table];
  for (const [key, value] of Object.entries(entry)) {
    const one = shared[key];
    if (typeof value === 'string' || typeof value === 'number') row[key] = value;
    else if (one !== undefined && isLoose(value)) {
      put(tables, one.table, value, {});
      row[one.column] = String(value['id']);
    }
  }
  const rows = tables.get(table) ?? new Map<string, Cells>();
  tables.set(table, rows.set(String(entry['id']), row));
  const own: Cells = column === undefined ? {} : { [column]: String(entry['id']) };
  for (const [key, child] of Object.entries(kept))
    for (const one of objectsIn(entry[key])) put(tables, child, one, child === 'attributes.csv' ? {} : own);
}

/** Row by row as the schemas want them, before they become text. */
export function hsdsTables(directory: Directory): HsdsTables {
  const tables: Tables = new Map([['services.csv', new Map()]]);
  for (const service of hsdsServices(directory)) put(tables, 'services.csv', service, {});
  for (const body of hsdsOrganisations(directory)) put(tables, 'organizations.csv', body, {});
  put(tables, 'taxonomies.csv', taxonomy, {});
  return Object.fromEntries([...tables].map(([name, rows]) => [name, [...rows.values()]]));
}

const quoted = (cell: string | number | undefined): string => {
  const text = String(cell ?? '');
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(['id', ...rows.flatMap((row) => Object.keys(row))])];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** File name -> text. */
export const hsdsTabular = (directory: Directory): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(hsdsTables(directory)).map(([name, rows]) => [name, csvOf(rows)]));
