// An event log as Parquet: the rows of the table with their types and meanings, for whoever computes.
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import { columns, rowOf, type Cell, type ColumnType } from './columns.ts';
import type { Logged } from './logged-event.ts';

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  // The logical type says what the converted one only means: an instant, and no time on somebody's wall.
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
} as const satisfies Record<ColumnType, Omit<SchemaElement, 'name'>>;

const schema: SchemaElement[] = [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type, mayBeEmpty }): SchemaElement => ({
    name,
    ...types[type],
    repetition_type: mayBeEmpty ? 'OPTIONAL' : 'REQUIRED',
  })),
];

/** Days and instants are numbers in the file; the library counts them from dates. */
const valueOf = (type: ColumnType, cell: Cell): Cell | Date =>
  typeof cell === 'string' && (type === 'day' || type === 'instant') ? new Date(cell) : cell;

/** So many are held at a time, and so many a reader has to load at once; ten thousand of them are about 4 MB. */
const rowsInGroup = 10_000;

/** `write` is given the bytes of the file one after the other. `finish` has to be called once. */
export type ParquetLog = { readonly add: (logged: Logged) => void; readonly finish: () => void };

/** Each column carries what it means, in the key-value metadata of the file under its name. */
export function parquetLog(write: (bytes: Uint8Array) => void): ParquetLog {
  const bytes = new ByteWriter();
  const handOver = (): void => {
    write(bytes.getBytes().slice());
    // The offset goes on: places in the file are counted from its beginning.
    bytes.index = 0;
  };
  const kvMetadata = columns.map(({ name, meaning }) => ({ key: name, value: meaning }));
  const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata });
  let rows: Cell[][] = [];
  const writeGroup = (): void => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => valueOf(type, row[index] ?? null)) }));
    rows = [];
    // Nothing waits here: it answers a promise only where the bytes are handed over by one.
    void writer.write({ columnData, rowGroupSize: rowsInGroup });
    handOver();
  };
  return {
    add: ({ about, steps }) => {
      for (const { event } of steps) {
        rows.push(rowOf(about, event));
        if (rows.length >= rowsInGroup) writeGroup();
      }
    },
    finish: () => {
      writeGroup();
      void writer.finish();
      handOver();
    },
  };
}
