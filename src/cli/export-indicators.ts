// `etappe export indicators`: every table that may be published, in one CSV.
import { indicatorNames } from '../network/figures/indicators/indicators.ts';
import { dimensionsOf } from '../network/figures/small-cells/plan.ts';
import type { Table } from '../network/figures/small-cells/publish.ts';
import { tablesCsv } from '../network/figures/table-csv.ts';
import type { FiguresReader } from '../server/figures/figures.ts';
import { lastComplete } from '../server/figures/fold.ts';

/** Each indicator for the whole programme and by every dimension it has, over all half-years that are complete. */
export async function indicatorLines(figures: FiguresReader, today: string): Promise<string[]> {
  const { halfYears } = await figures.list(today);
  const from = halfYears[0] ?? lastComplete(today);
  const to = halfYears.at(-1) ?? from;
  const tables: Table[] = [];
  for (const indicator of indicatorNames)
    for (const by of [null, ...dimensionsOf(indicator)]) tables.push(await figures.table({ indicator, by, from, to }, today));
  return tablesCsv(tables).split('\r\n').slice(0, -1);
}
