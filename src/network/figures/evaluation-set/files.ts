// The evaluation set as files: CSV for everybody, Parquet with its types for whoever computes.
import { stringify } from 'csv-stringify/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { dictionary, type Column } from './dictionary.ts';
import type { EvaluationRow } from './evaluation-row.ts';

/** RFC 4180. What a spreadsheet would take for a formula is taken for text. */
export const evaluationCsv = (rows: readonly EvaluationRow[]): string =>
  stringify([...rows], {
    header: true,
    columns: dictionary.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });

const parquetType = { integer: 'INT32', string: 'STRING', boolean: 'BOOLEAN' } as const satisfies Record<Column['type'], string>;

export const evaluationParquet = (rows: readonly EvaluationRow[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: dictionary.map(({ name, type, mayBeEmpty }) => ({
        name,
        data: rows.map((row) => row[name]),
        type: parquetType[type],
        nullable: mayBeEmpty,
      })),
      // Each column carries what it means.
      kvMetadata: dictionary.map(({ name, meaning }) => ({ key: name, value: meaning })),
    }),
  );
