// A published table as CSV, read off by hand.
import { expect, test } from 'vitest';
import { publish, type Table } from '../../../src/network/figures/small-cells/publish.ts';
import { tableCsv } from '../../../src/network/figures/table-csv.ts';

const table: Table = {
  asked: { indicator: 'daysToSignature', by: 'centre', from: '2025-1', to: '2026-2', through: '2026-08-31' },
  periods: [['2025-1', '2025-2'], ['2026-1']],
  waiting: ['2026-2'],
  total: { numerator: 20, others: 0, denominator: 20, missing: 4, median: 35.5, interval: { from: 28, to: 41 } },
  rows: [
    {
      value: 'hannover/hannover-1',
      figure: { numerator: 14, others: 0, denominator: 14, missing: 'suppressed', median: 33, interval: { from: 0.123_456, to: 2 / 3 } },
    },
    {
      value: '=wetzlar/unknown',
      figure: {
        numerator: 'suppressed',
        others: 0,
        denominator: 'suppressed',
        missing: 'suppressed',
        median: 'suppressed',
        interval: null,
      },
    },
  ],
  pooled: {
    values: ['wetzlar/unknown', 'wetzlar/wetzlar-1'],
    figure: { numerator: 6, others: 0, denominator: 6, missing: 3, median: null, interval: null },
  },
  isBrokenDown: true,
};

test('says what it is, tells what may be told, and names what may not', () => {
  expect(tableCsv(table).split('\r\n')).toEqual([
    'indicator,daysToSignature',
    'by,centre',
    'asked,2025-1 2026-2',
    'periods,2025-1+2025-2 2026-1',
    'waiting,2026-2',
    'day,2026-08-31',
    '',
    'value,numerator,others,denominator,missing,median,from,to',
    'total,20,0,20,4,35.5,28,41',
    'hannover/hannover-1,14,0,14,suppressed,33,0.1235,0.6667',
    "'=wetzlar/unknown,suppressed,0,suppressed,suppressed,suppressed,,",
    'pooled: wetzlar/unknown wetzlar/wetzlar-1,6,0,6,3,,,',
    '',
  ]);
});

test('of the whole programme there is one line, and nothing is broken down', () => {
  const whole = { ...table, asked: { ...table.asked, by: null }, rows: [], pooled: null };
  expect(tableCsv(whole).split('\r\n').slice(1, 2)).toEqual(['by,']);
  expect(tableCsv(whole).split('\r\n').slice(8)).toEqual(['total,20,0,20,4,35.5,28,41', '']);
});

test('where nothing is told its line is there and empty: zeros would look like a finding', () => {
  const text = tableCsv(publish([], { indicator: 'hurdles', by: 'site', from: '2026-1', to: '2026-1', through: '2027-01-01' }));
  expect(text.split('\r\n').slice(-3)).toEqual(['value,numerator,others,denominator,missing,median,from,to', 'total,,,,,,,', '']);
});
