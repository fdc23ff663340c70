// A table out of a text: `;`, `,` or a tabulator between cells, with or without a byte order mark. Reading the bytes is the caller's matter.
import { CsvError, parse } from 'csv-parse/sync';

export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type Table = { readonly headers: readonly string[]; readonly rows: readonly Row[]; readonly broken: readonly number[] };

const delimiters = [';', ',', '\t'] as const;

/** Whichever stands most often in the first line outside of quotes. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/gu, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, times: first.split(delimiter).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).delimiter;
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Null where the quotes are such that nothing can be told apart. */
function linesOf(text: string): readonly Parsed[] | null {
  try {
    // Checked by hand below: a row with too few or too many cells is one row, and no reason to read no other.
    const delimiter = delimiterOf(text);
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** Why it is no table: quotes that cannot be told apart, or no header. Rows with more cells than it has are broken; missing ones at the end are empty. */
export function tableOf(text: string): Table | 'quotesBroken' | 'noHeader' {
  const lines = linesOf(text.replace(/^\uFEFF/u, ''));
  if (lines === null) return 'quotesBroken';
  const [head, ...body] = lines;
  if (head === undefined || isEmpty(head.record)) return 'noHeader';
  const headers = head.record;
  const rows = body.filter(({ record }) => !isEmpty(record));
  const isBroken = ({ record }: Parsed) => !isEmpty(record.slice(headers.length));
  const cellsOf = ({ record }: Parsed) => Object.fromEntries(headers.map((header, index) => [header, record[index] ?? '']).toReversed());
  return {
    headers,
    rows: rows.filter((row) => !isBroken(row)).map((row) => ({ line: row.info.lines, cells: cellsOf(row) })),
    broken: rows.filter(isBroken).map(({ info }) => info.lines),
  };
}
