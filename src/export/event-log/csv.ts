// An event log as CSV: a row an event, for spreadsheets and for whoever reads a table.
import { stringify } from 'csv-stringify/sync';
import { columns, rowOf, type Cell } from './columns.ts';
import type { Logged } from './logged-event.ts';

/** RFC 4180. What a spreadsheet would take for a formula is taken for text. */
const lines = (rows: readonly (readonly Cell[])[]): string[] =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } },
  )
    .split('\r\n')
    .slice(0, -1);

/** Lines without their ends, which are CR LF. No field holds one: codes and JSON have no line ends. */
export const csvHead = (): string[] => lines([columns.map(({ name }) => name)]);

/** The rows of one case, in the order of its entries. */
export const csvOf = ({ about, steps }: Logged): string[] => lines([...steps].map(({ event }) => rowOf(about, event)));
