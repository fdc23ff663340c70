// HSDS 3.0 as tables: file names and their texts -> incoming. The tables are put together as the JSON has them, and read as that.
import { tableOf, type Row } from '../parts/table.ts';
import { gather, notTheFormat, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import type { Loose } from '../parts/values.ts';
import { organisationOf, readOffering } from './read-offering.ts';

type Placed = { readonly row: Row; readonly file: string };
/** Table -> its rows. */
type Tables = ReadonlyMap<string, readonly Placed[]>;

/** An empty cell is nothing, said. */
const entryOf = ({ row }: Placed): Loose =>
  Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cell === '' ? null : cell]));

const whereOf = ({ row, file }: Placed) => ({ file, line: row.line, path: null, foreignId: null });

/** The rows of a table by what one of their columns says, looked up once. */
function finderOf(tables: Tables) {
  const sorted = new Map<string, Map<string, Placed[]>>();
  const sortBy = (table: string, column: string) => {
    const groups = Map.groupBy(tables.get(table) ?? [], ({ row }) => row.cells[column] ?? '');
    sorted.set(`${table} ${column}`, groups);
    return groups;
  };
  return (table: string, column: string, value: unknown): readonly Loose[] => {
    if (typeof value !== 'string' || value === '') return [];
    return ((sorted.get(`${table} ${column}`) ?? sortBy(table, column)).get(value) ?? []).map(entryOf);
  };
}
type Find = ReturnType<typeof finderOf>;

const attributesOf = (find: Find, id: unknown): readonly Loose[] =>
  find('attributes', 'link_id', id).map((one) => ({ ...one, taxonomy_term: find('taxonomy_terms', 'id', one['taxonomy_term_id'])[0] }));

/** Only what there is: a table that is missing says nothing. */
const withRows = (entry: Loose, rows: Readonly<Record<string, readonly Loose[]>>): Loose => ({
  ...entry,
  ...Object.fromEntries(Object.entries(rows).filter(([, all]) => all.length > 0)),
});

const reached = (find: Find, column: string, { id }: Loose) => ({
  phones: find('phones', column, id),
  contacts: find('contacts', column, id).map((one) => withRows(one, { phones: find('phones', 'contact_id', one['id']) })),
});

const organisationIn = (find: Find, entry: Loose): Loose =>
  withRows(entry, { ...reached(find, 'organization_id', entry), attributes: attributesOf(find, entry['id']) });

function atPlace(find: Find, at: Loose): Loose {
  const [place] = find('locations', 'id', at['location_id']);
  const whole = place === undefined ? {} : { location: withRows(place, { addresses: find('addresses', 'location_id', place['id']) }) };
  return {
    ...withRows(at, { ...reached(find, 'service_at_location_id', at), schedules: find('schedules', 'service_at_location_id', at['id']) }),
    ...whole,
  };
}

function serviceIn(find: Find, entry: Loose): Loose {
  const { id } = entry;
  const [organisation] = find('organizations', 'id', entry['organization_id']);
  const rows = {
    ...reached(find, 'service_id', entry),
    schedules: find('schedules', 'service_id', id).map((one) => withRows(one, { attributes: attributesOf(find, one['id']) })),
    languages: find('languages', 'service_id', id),
    cost_options: find('cost_options', 'service_id', id),
    attributes: attributesOf(find, id),
    service_at_locations: find('service_at_location', 'service_id', id).map((at) => atPlace(find, at)),
  };
  return { ...withRows(entry, rows), ...(organisation === undefined ? {} : { organization: organisationIn(find, organisation) }) };
}

function readTables(files: Readonly<Record<string, string>>, all: Gathering): Tables {
  const tables = new Map<string, Placed[]>();
  for (const [file, text] of Object.entries(files)) {
    const name = /([^/\\]+)\.csv$/iu.exec(file)?.[1]?.toLowerCase();
    const table = name === undefined ? 'noHeader' : tableOf(text);
    if (name === undefined || typeof table === 'string') continue;
    for (const line of table.broken) all.leaveOut({ file, line, path: null, foreignId: null }, 'rowBroken');
    tables.set(
      name,
      table.rows.map((row) => ({ row, file })),
    );
  }
  return tables;
}

/** Every file by its name, as in `services.csv`; folders before it and files of other names are ignored. */
export function readHsdsTabular(files: Readonly<Record<string, string>>, reading: Reading): Incoming {
  const all = gather('hsds');
  const tables = readTables(files, all);
  const find = finderOf(tables);
  if (!tables.has('services') && !tables.has('organizations'))
    return notTheFormat('hsds', { file: reading.file, line: null, path: null, foreignId: null }, 'noServices');
  for (const placed of tables.get('organizations') ?? []) {
    const body = organisationOf(organisationIn(find, entryOf(placed)), whereOf(placed), all);
    if (body === null) all.leaveOut(whereOf(placed), 'noTitle');
    else all.body(body);
  }
  for (const placed of tables.get('services') ?? []) readOffering(serviceIn(find, entryOf(placed)), whereOf(placed), reading, all);
  return all.done();
}
