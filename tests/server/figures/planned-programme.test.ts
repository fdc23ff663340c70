// The programme of the model project: agreements at 87 centres over eighteen months. Everything the screens of figures and programme
// say of it is what somebody with a pencil counts from the plan.
import { beforeAll, describe, expect, test } from 'vitest';
import { centres } from '../../../machines/centres.ts';
import { sites } from '../../../machines/sites.ts';
import type { FigureTable, Indicators, Programme } from '../../../src/contract/figures.ts';
import { inMemory, serverOn } from '../harness.ts';
import { laid } from './planned/lay.ts';
import { counts, type Stroke } from './planned/pencil.ts';
import { plannedProgramme, today, type Planned } from './planned/plan.ts';
import { tellAll } from './told.ts';
import { standingOf } from './planned/standing.ts';

/** Eleven at each centre, and more or fewer where more or fewer generated histories are asked for. */
const atEachCentre = Math.ceil(Number(process.env['LAW_RUNS'] ?? 200) / 19);
const agreements = atEachCentre * centres.length;
const lines = plannedProgramme(agreements, 11);
const server = serverOn(inMemory());
let entries = 0;

beforeAll(async () => {
  server.setToday(today);
  for (const line of lines) {
    const life = laid(line);
    entries += life.entries.length;
    await tellAll(server.storage.file, life);
  }
});

const halves = ['2025-1', '2025-2', '2026-1'] as const;
const periods = halves.flatMap((from, first) => halves.slice(first).map((to) => [from, to] as const));
const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`;

async function asked<T>(path: string): Promise<T> {
  const { status, body, text } = await server.ask<T>(`/api/v1/${path}`);
  if (status !== 200) throw new Error(text);
  return body;
}

type Marked = Stroke & { readonly line: Planned };

/** Under which heading of a breakdown a stroke stands. */
const headings: Readonly<Record<string, (line: Planned) => string>> = {
  site: ({ centre }) => centre.site,
  centre: ({ centre }) => `${centre.site}/${centre.code}`,
  service: ({ centre }) => centre.service,
  ageBand: ({ ageBand }) => ageBand,
};
const headingOf = (by: string, { line, rows }: Marked): string => headings[by]?.(line) ?? rows?.[by] ?? 'unknown';

function summed(strokes: readonly Stroke[]) {
  const of = (answer: Stroke['answer']): number =>
    strokes.filter((stroke) => stroke.answer === answer).reduce((sum, { times = 1 }) => sum + times, 0);
  const days = strokes.flatMap((stroke) => stroke.days ?? []).toSorted((a, b) => a - b);
  const [low, high] = [days[Math.ceil(days.length / 2) - 1], days[Math.floor(days.length / 2)]];
  return {
    numerator: of('yes'),
    others: of('no'),
    denominator: of('yes') + of('no'),
    missing: of('missing'),
    median: low === undefined || high === undefined ? null : (low + high) / 2,
  };
}

/** Numerator, others, denominator, missing and median. */
const cellsOfOne = Object.keys(summed([])).length;

/** What the totals alone are, in all periods. */
const fewest = periods.length * cellsOfOne;

type Summed = ReturnType<typeof summed>;
type Told = FigureTable['total'];

/** Cells that are told, each as the pencil has it; answers how many they are. */
function agree(where: string, told: Told, strokes: readonly Stroke[]): number {
  const pencil = summed(strokes);
  const names = (Object.keys(pencil) as (keyof Summed)[]).filter((name) => told[name] !== 'suppressed');
  const pick = (from: Told | Summed) => Object.fromEntries(names.map((name) => [name, from[name]]));
  expect(pick(told), where).toEqual(pick(pencil));
  return names.length;
}

/** Every cell of one table. */
function compare(where: string, table: FigureTable, marks: readonly Marked[]): number {
  const { by } = table.asked;
  const within = marks.filter(({ on }) => table.periods.flat().includes(halfOf(on)));
  let cells = agree(`${where}: in all`, table.total, within);
  if (by === null || !table.isBrokenDown) return cells;
  const byHeading = Map.groupBy(within, (mark) => headingOf(by, mark));
  for (const { value, figure } of table.rows) cells += agree(`${where}: ${value}`, figure, byHeading.get(value) ?? []);
  const alone = new Set(table.rows.filter(({ value }) => table.pooled?.values.includes(value) !== true).map(({ value }) => value));
  const together = [...byHeading].filter(([value]) => !alone.has(value)).flatMap(([, strokes]) => strokes);
  if (table.pooled !== null) return cells + agree(`${where}: together`, table.pooled.figure, together);
  expect(together.length, `${where}: nobody is left over`).toBe(0);
  return cells;
}

test('the plan has the size of the model project, and every centre keeps agreements of it', () => {
  expect(lines).toHaveLength(agreements);
  expect(new Set(lines.map(({ centre }) => centre.code)).size).toBe(centres.length);
  expect(entries).toBeGreaterThan(40 * agreements);
});

describe.each(Object.entries(counts))('%s', (indicator, count) => {
  const marks = lines.flatMap((line) => count(line).map((stroke): Marked => ({ ...stroke, line })));

  test('every number that is told is the one that was counted by hand, by every breakdown and in every period', async () => {
    const { indicators } = await asked<Indicators>('figures');
    const dimensions = indicators.find((one) => one.indicator === indicator)?.dimensions ?? [];
    const told: Record<string, number> = {};
    for (const by of [null, ...dimensions])
      for (const [from, to] of periods) {
        const table = await asked<FigureTable>(`figures/${indicator}?from=${from}&to=${to}${by === null ? '' : `&by=${by}`}`);
        told[by ?? 'in all'] = (told[by ?? 'in all'] ?? 0) + compare(`${indicator} by ${by}, ${from} to ${to}`, table, marks);
      }
    // Where nothing may be told nothing can be wrong: of so many each breakdown is told in some of the periods.
    expect(told['in all']).toBe(periods.length * cellsOfOne);
    expect(dimensions.filter((by) => (told[by] ?? 0) <= fewest)).toEqual([]);
  });
});

test('the programme is what the plan says of every site on the day it is looked at', async () => {
  const { all, sites: bySite, damaged } = await asked<Programme>('programme');
  const none = { toVerify: 0, actionsOpen: 0, actionsDone: 0 };
  expect(damaged).toBe(0);
  expect(all).toEqual({ ...standingOf(lines), ...none, centres: 87 });
  expect(bySite).toEqual(
    sites.map(({ code }) => ({
      site: code,
      counts: {
        ...standingOf(lines.filter(({ centre }) => centre.site === code)),
        ...none,
        centres: centres.filter(({ site }) => site === code).length,
      },
    })),
  );
});
