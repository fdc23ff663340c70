// A published table as CSV: first what it is, then a line a figure. What may not be told is the word `suppressed`, so that no empty field
// is taken for nobody.
import { stringify } from 'csv-stringify/sync';
import { isNothing, type PublishedFigure, type Table } from './small-cells/publish.ts';

const columns = ['value', 'numerator', 'others', 'denominator', 'missing', 'median', 'from', 'to'] as const;

/** Half-years that are told together stand together. */
const periodsOf = ({ periods }: Table): string => periods.map((halves) => halves.join('+')).join(' ');

function headOf({ asked, waiting, ...table }: Table): string[][] {
  return [
    ['indicator', asked.indicator],
    ['by', asked.by ?? ''],
    ['asked', `${asked.from} ${asked.to}`],
    ['periods', periodsOf({ asked, waiting, ...table })],
    ['waiting', waiting.join(' ')],
    ['day', asked.through],
  ];
}

/** A share to four digits: more of them promise what no figure of few can hold. */
const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10_000) / 10_000);

const lineOf = (value: string, { numerator, others, denominator, missing, median, interval }: PublishedFigure) => [
  value,
  numerator,
  others,
  denominator,
  missing,
  median,
  rounded(interval?.from),
  rounded(interval?.to),
];

/** Where nothing is told the line is there and empty: zeros would look like a finding. */
const linesOf = (table: Table) => {
  if (isNothing(table)) return [['total', ...columns.slice(1).map(() => null)]];
  const { total, rows, pooled } = table;
  return [
    lineOf('total', total),
    ...rows.map(({ value, figure }) => lineOf(value, figure)),
    ...(pooled === null ? [] : [lineOf(`pooled: ${pooled.values.join(' ')}`.trim(), pooled.figure)]),
  ];
};

/** RFC 4180. What a spreadsheet would take for a formula is taken for text. */
const written = (lines: readonly (readonly unknown[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { record_delimiter: 'windows', escape_formulas: true },
  );

export const tableCsv = (table: Table): string => `${written(headOf(table))}\r\n${written([columns, ...linesOf(table)])}`;

/** Many tables below one another: each line says of which indicator, breakdown, periods and day it is. */
export function tablesCsv(tables: readonly Table[]): string {
  const lines = tables.flatMap((table) => {
    const { indicator, by, through } = table.asked;
    return linesOf(table).map((line) => [indicator, by ?? '', periodsOf(table), through, ...line]);
  });
  return written([['indicator', 'by', 'periods', 'day', ...columns], ...lines]);
}
