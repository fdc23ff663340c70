// The report of the programme and the guide as the press takes them, whole: as they were read in a review, in `papers/`.
import { describe, expect, test } from 'vitest';
import { guidePaper } from '../../src/export/guide/pdf/guide-paper.ts';
import { reportPaper, type Report } from '../../src/export/report/report-paper.ts';
import { langs } from '../../src/language/language.ts';
import type { PublishedFigure, Table } from '../../src/network/figures/small-cells/publish.ts';

const asFile = (paper: unknown): string => `${JSON.stringify(paper, null, 2)}\n`;

const hidden: PublishedFigure = {
  numerator: 'suppressed',
  others: 0,
  denominator: 'suppressed',
  missing: 'suppressed',
  median: 'suppressed',
  interval: null,
};
const share: PublishedFigure = { numerator: 9, others: 11, denominator: 20, missing: 4, median: null, interval: { from: 0.26, to: 0.66 } };
const days: PublishedFigure = { numerator: 20, others: 0, denominator: 20, missing: 1, median: 35.5, interval: { from: 28, to: 41 } };

const asked = { by: 'site', from: '2025-2', to: '2026-1', through: '2026-08-31' } as const;
const table: Table = {
  asked: { ...asked, indicator: 'reviewsOnTime' },
  periods: [['2025-2'], ['2026-1']],
  waiting: [],
  total: share,
  rows: [
    { value: 'wiesbaden', figure: share },
    { value: 'hannover', figure: hidden },
    { value: 'bamberg', figure: hidden },
  ],
  pooled: { values: ['hannover', 'bamberg'], figure: { ...share, numerator: 3 } },
  isBrokenDown: true,
};
const ofDays = { ...table, asked: { ...asked, indicator: 'daysToSignature' }, total: days } as const;

const report: Omit<Report, 'language'> = {
  printedOn: '2026-11-30',
  from: '2025-2',
  to: '2026-1',
  counts: {
    agreements: 1234,
    centres: 6,
    reviewsDue: 40,
    overdue: 5,
    escalated: 1,
    toVerify: 12,
    actionsOpen: 3,
    actionsDone: 0,
  },
  tables: [
    table,
    { ...table, rows: [{ value: 'wiesbaden', figure: share }], pooled: null },
    { ...table, isBrokenDown: false },
    { ...ofDays, rows: [{ value: 'wiesbaden', figure: days }], pooled: null },
    { ...table, periods: [] },
  ],
};

describe.each(langs)('in %s', (language) => {
  test('the report says every indicator for all and by site, and those that are told together once', async () => {
    await expect(asFile(reportPaper({ ...report, language }))).toMatchFileSnapshot(`./papers/report-${language}.json`);
  });

  test('the guide says its standard, its day, and what else a book has', async () => {
    const guide = { title: 'Leitfaden', lead: 'Worum es geht', chapters: [] };
    const paper = guidePaper(guide, { language, standard: '2026.1', printedOn: '2026-11-30' });
    await expect(asFile(paper)).toMatchFileSnapshot(`./papers/guide-${language}.json`);
  });
});

test('a report of one half-year does not speak of two', () => {
  expect(reportPaper({ ...report, to: report.from, language: 'de' }).lead).toBe('Die Arbeit aller Standorte in Zahlen, 2. Halbjahr 2025.');
});
